package org.hearsay.app;

/** Marked articles that several tests render. */
public final class Articles {
    /** A chain of three, a discontinuous content, overlapping parts, nobody named, no cue, scare quotes. */
    public static final String PORT = """
            PORT SELIM ([0o:NNA]) - [1s:The mayor of Port Selim, Dana Cole,] [1c:said] on Tuesday [1t:that the harbour would \
            reopen within a week, after eleven days of strikes that [2s:she] [2c:called] [2t:"a needless wound"]].

            [3t:"We have done what we could,"] [3s:she] [3c:told] [3a:reporters] outside the town hall. [3t:"Now it is for \
            Harbour Front to show good will."]

            [4s:Harbour Front], the union that speaks for most of the dockers, [4c:denied] [4t:that it had [4h:allegedly] \
            refused to talk]. Its [0m:'liberation'] of the quay took nine hours.

            [5t:"[6s:Lena Marsh], an engineer, [6c:told] [6a:the Daily Courier] [6t:that [7s:the harbour master] [7c:had \
            warned] [7t:that repairs could take months]],"] [5c:read] [5s:the report].

            [8c:It was reported] [8t:that four cranes are still out of use].

            [9s:Omar Halim]: [9t:"Nobody came.\n\n"We waited all day."]
            """;

    /** Astral letters before and inside every part, and a right-to-left source. */
    public static final String ASTRAL =
            "\uD83D\uDE00 [1s:\uD835\uDC00lpha] [1c:said] [1t:\"\uD83D\uDC69\u200D\uD83D\uDE80 up\"]."
                    + " [2s:\u0627\u0644\u0633\u0641\u064A\u0631] [2c:\u0642\u0627\u0644] [2t:\u0625\u0646\u0647 \u0633\u064A\u0639\u0648\u062F].";

    /** Words that try to leave their place. */
    public static final String HOSTILE = "[1s:</script><img src=x onerror=alert(1)>] [1c:said\" onfocus=\"x] "
            + "[1t:\u202Eevil\u202C & \u001B[0m:31mred] \uFFFD]\r\nnext\rline <!-- [2s:\u2069x] [2c:said] [2t:<b>'y'</b>]";

    private Articles() {}
}
