package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of letters and digits, with the apostrophes and hyphens inside it ("didn't", "so-called").
 *
 * @param lower the word in lower case, apostrophes straight
 * @param begin index of its first char in the text
 * @param end index after its last char
 */
public record Word(String lower, int begin, int end) {

    /** The words of {@code text} that begin in [from, to); one that runs on past {@code to} is cut there. */
    public static List<Word> in(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int begin = i;
            while (i < to && (isLetter(text, i) || (i > begin && isJoint(text, i, to)))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > begin) {
                int end = Math.min(i, to);
                words.add(new Word(lower(text.substring(begin, end)), begin, end));
            } else {
                i++;
            }
        }
        return words;
    }

    public static List<Word> in(String text) {
        return in(text, 0, text.length());
    }

    /** Lower case in no country's rules: a Turkish machine must read "IS" as "is". */
    public static String lower(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean isLetter(String text, int i) {
        int c = text.codePointAt(i);
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoint(String text, int i, int to) {
        return "'’-".indexOf(text.charAt(i)) >= 0 && i + 1 < to && isLetter(text, i + 1);
    }
}
