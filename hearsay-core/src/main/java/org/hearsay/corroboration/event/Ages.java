package org.hearsay.corroboration.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Word;

/** How old the people of a text are: "34-year-old", "aged 34", "Ana Verel, 34,". */
final class Ages {
    private static final int OLDEST = 120;

    private Ages() {}

    /** @param words of the text; hyphens part them */
    static Set<Integer> in(String text, List<Word> words) {
        Set<Integer> ages = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int age = number(words.get(i).lower());
            if (age > 0
                    && age < OLDEST
                    && (isBeforeYears(words, i) || isAfterAged(words, i) || isAside(text, words, i))) {
                ages.add(age);
            }
        }
        return ages;
    }

    private static int number(String word) {
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 2) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static boolean isBeforeYears(List<Word> words, int i) {
        return i + 2 < words.size()
                && (words.get(i + 1).lower().equals("year")
                        || words.get(i + 1).lower().equals("years"))
                && words.get(i + 2).lower().equals("old");
    }

    private static boolean isAfterAged(List<Word> words, int i) {
        return i > 0
                && (words.get(i - 1).lower().equals("age")
                        || words.get(i - 1).lower().equals("aged"));
    }

    /** Between commas, or a comma and a stop, after a word with a capital. */
    private static boolean isAside(String text, List<Word> words, int i) {
        if (i == 0) {
            return false;
        }
        Word name = words.get(i - 1);
        Word age = words.get(i);
        boolean comma = text.startsWith(", ", name.end()) && age.begin() == name.end() + 2;
        boolean closed = age.end() == text.length() || ",.;)".indexOf(text.charAt(age.end())) >= 0;
        boolean decimal = age.end() + 1 < text.length() && Character.isDigit(text.charAt(age.end() + 1));
        return comma && closed && !decimal && Character.isUpperCase(text.charAt(name.begin()));
    }
}
