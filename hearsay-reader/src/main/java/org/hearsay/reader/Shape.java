package org.hearsay.reader;

/** What the uncased word pieces do not show of a word: its case, and what stands before it. */
final class Shape {
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private Shape() {}

    static int of(String text, int previousEnd, int begin, int end) {
        return caseOf(text, begin, end) + 3 * gapBefore(text, previousEnd, begin);
    }

    private static int caseOf(String text, int begin, int end) {
        boolean longer = Character.charCount(text.codePointAt(begin)) < end - begin;
        if (longer && isUpper(text, begin, end)) {
            return 2;
        }
        return Character.isUpperCase(text.codePointAt(begin)) ? 1 : 0;
    }

    /** At least one upper-case letter and none of another case. */
    private static boolean isUpper(String text, int begin, int end) {
        boolean upper = false;
        for (int i = begin; i < end; i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isLowerCase(c) || Character.isTitleCase(c)) {
                return false;
            }
            upper |= Character.isUpperCase(c);
        }
        return upper;
    }

    private static int gapBefore(String text, int previousEnd, int begin) {
        if (previousEnd == 0) {
            return 2;
        }
        int breaks = 0;
        for (int i = previousEnd; i < begin; i++) {
            char c = text.charAt(i);
            boolean crlf = c == '\r' && text.charAt(i + 1) == '\n';
            if (c == PARAGRAPH_SEPARATOR) {
                return 2;
            }
            breaks += (c == '\n' || c == '\r') && !crlf ? 1 : 0;
        }
        return breaks >= 2 ? 2 : begin > previousEnd ? 1 : 0;
    }
}
