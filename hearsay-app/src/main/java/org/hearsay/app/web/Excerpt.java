package org.hearsay.app.web;

import org.hearsay.app.desk.Desk;

/** The beginning of long words. */
final class Excerpt {
    /** In code points. */
    private static final int LONGEST = 140;

    private Excerpt() {}

    /** Of what a statement ascribes. */
    static String of(Desk.Statement statement) {
        String content = statement
                .attribution()
                .content()
                .in(statement.reading().document().text());
        return of(content, LONGEST);
    }

    /**
     * Of any words.
     *
     * @param longest in code points
     */
    static String of(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "\u2026";
    }
}
