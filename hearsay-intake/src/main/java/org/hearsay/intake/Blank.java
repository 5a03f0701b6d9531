package org.hearsay.intake;

/** What shows nothing on a page: white space of any kind, and characters without width. */
final class Blank {
    private Blank() {}

    static boolean is(String text) {
        return text.codePoints().allMatch(Blank::is);
    }

    static boolean is(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x85
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
