package org.hearsay.corroboration.copy;

import org.hearsay.text.Span;

/** Where a passage begins or ends of which only the middle is known: at a line's or sentence's end, if one is near. */
final class Edges {
    /** In chars, to each side: a short run never fills a longer line. */
    private static final int LONG_LINE = 500;

    private Edges() {}

    /** The nearest begin of a line or sentence in [from, begin], else {@code begin}; {@code from} itself if it is the text's. */
    static int before(String text, int from, int begin) {
        if (from == 0) {
            int line = text.lastIndexOf('\n', begin - 1) + 1;
            return Math.max(0, line);
        }
        for (int i = begin; i > from; i--) {
            if (isEnd(text, i - 1)) {
                return skipSpaces(text, i, begin);
            }
        }
        return begin;
    }

    /** The farthest end of a line or sentence in [end, to], else the nearest up to {@code last}, else {@code end}. */
    static int after(String text, int end, int to, int last) {
        for (int i = to; i > end; i--) {
            if (i == text.length() || isEnd(text, i - 1)) {
                return i;
            }
        }
        for (int i = to + 1; i <= last; i++) {
            if (isEnd(text, i - 1)) {
                return i;
            }
        }
        return end;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        boolean stop = ".!?".indexOf(c) >= 0;
        return c == '\n' || (stop && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1))));
    }

    private static int skipSpaces(String text, int from, int to) {
        int i = from;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The line that a span begins in, as far as it can matter. */
    static Span line(String text, Span span) {
        int begin = span.begin();
        int first = Math.max(0, begin - LONG_LINE);
        while (begin > first && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        int end = span.begin();
        int last = Math.min(text.length(), end + LONG_LINE);
        while (end < last && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(begin, Math.max(end, span.end()));
    }
}
