package org.hearsay.intake;

import java.util.List;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A feed (RSS, Atom, JSON Feed) as it was at one moment. A value.
 *
 * @param name what people know it by: its file or address
 * @param title what it calls itself: mostly a paper
 * @param language BCP 47 tag, as it says
 * @param entries in the feed's order, the newest mostly first
 * @param cut whether it has more entries than these
 * @param rest when it asks to be left alone
 * @param problems what was untidy about all of it
 */
public record Feed(
        String name,
        @Nullable String title,
        @Nullable String language,
        List<FeedEntry> entries,
        boolean cut,
        FeedRest rest,
        List<Problem> problems) {
    /** Of one feed no more are taken: papers list some dozens, and the rest may never end. */
    public static final int MOST_ENTRIES = 10_000;

    public Feed {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** What is missing of it, after its name: "is a feed without any entry in it; nothing to read". Null if nothing is. */
    public @Nullable String shortcoming() {
        if (entries.isEmpty()) {
            return "is a feed without any entry in it; nothing to read";
        }
        return cut
                ? "is a feed of more than " + MOST_ENTRIES + " entries; so many were taken, split it for the rest"
                : null;
    }
}
