package org.hearsay.app.terminal;

import org.hearsay.app.WellFormed;

/** Words of others on a terminal: nothing in them may move the cursor, change colours or turn the line round. */
public final class Safe {
    private static final int REPLACEMENT = 0xFFFD;

    private Safe() {}

    /** The text with controls and bidirectional overrides and isolates shown as U+FFFD; tabs and line ends stay. */
    public static String text(String text) {
        return WellFormed.of(text)
                .codePoints()
                .map(c -> isUnsafe(c) ? REPLACEMENT : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The same, on one line. */
    public static String line(String text) {
        return text(text).strip().replaceAll("\\s+", " ");
    }

    private static boolean isUnsafe(int c) {
        boolean bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return bidi || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }
}
