package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * How far the sentence around some words reaches. Careful rather than exact: a full stop ends a sentence only before white
 * space and something other than a small letter, and not after an initial or a title.
 */
final class Sentence {
    /** Nobody's cue is described from further away; keeps a text without full stops cheap. */
    private static final int FARTHEST = 300;

    private Sentence() {}

    static Span around(String text, Span words) {
        int begin = words.begin();
        int lowest = Math.max(0, begin - FARTHEST);
        while (begin > lowest && !endsBefore(text, begin)) {
            begin--;
        }
        int end = words.end();
        int highest = Math.min(text.length(), end + FARTHEST);
        while (end < highest && !endsBefore(text, end)) {
            end++;
        }
        return new Span(begin, end);
    }

    /** Whether a sentence ends somewhere in [from, to). */
    static boolean endsIn(String text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (endsBefore(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the white space at {@code i} parts two sentences, or two paragraphs. */
    private static boolean endsBefore(String text, int i) {
        if (i == 0 || i >= text.length() || !Character.isWhitespace(text.charAt(i))) {
            return false;
        }
        int next = i;
        int lines = 0;
        while (next < text.length() && Character.isWhitespace(text.charAt(next)) && next < i + 8) {
            lines += text.charAt(next++) == '\n' ? 1 : 0;
        }
        if (lines > 1) {
            return true;
        }
        char last = text.charAt(i - 1);
        boolean small = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !small && (last == '!' || last == '?' || (last == '.' && !isAbbreviation(text, i - 1)));
    }

    /** Whether the full stop at an index only shortens the word before it. */
    static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1)) && stop - begin < 5) {
            begin--;
        }
        int length = stop - begin;
        return switch (text.substring(begin, stop)) {
            case "Mr",
                    "Mrs",
                    "Ms",
                    "Dr",
                    "St",
                    "Gen",
                    "Lt",
                    "Col",
                    "Capt",
                    "Sgt",
                    "Maj",
                    "Rep",
                    "Sen",
                    "Gov",
                    "Prof",
                    "Rev" -> true;
            default -> length == 1 && Character.isUpperCase(text.charAt(begin));
        };
    }
}
