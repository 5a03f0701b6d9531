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
        return content.codePointCount(0, content.length()) <= LONGEST
                ? content
                : content.substring(0, content.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
