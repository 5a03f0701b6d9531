package org.hearsay.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, counted from 1; CR, LF and CRLF end one. Immutable. */
public final class Lines {
    private final int[] begins;

    public Lines(String text) {
        begins = IntStream.rangeClosed(0, text.length())
                .filter(i -> i == 0 || endsLine(text, i - 1))
                .toArray();
    }

    /** The number of the line that a char index stands in. */
    public int at(int index) {
        int found = Arrays.binarySearch(begins, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        boolean first = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return c == '\n' || (c == '\r' && !first);
    }
}
