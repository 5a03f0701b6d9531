package org.hearsay.naming;

import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Ages of people, as words that say years. */
final class Ages {
    private static final int OLDEST = 125;
    private static final Set<String> OLD = Set.of("years old", "year old", "years of");
    private static final Set<String> WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety");

    private Ages() {}

    /** After the words for an age between two marks: "34", "aged 34", "34 years old"; -1 if there is none. */
    static int after(TextWords words, int begin) {
        int number = words.is(begin, Set.of("aged", "age", "now")) ? begin + 1 : begin;
        if (!isAge(words, number)) {
            return -1;
        }
        int end = number + 1;
        return OLD.contains(words.lower(end) + " " + words.lower(end + 1)) ? end + 2 : end;
    }

    /** "34-year-old", or "34" of the words "34 year old"; null if there is none at a word. */
    static @Nullable Span compound(TextWords words, int at) {
        String lower = words.lower(at);
        int tail = lower.indexOf("-year-old");
        if (tail > 0 && isAge(lower.substring(0, tail))) {
            int begin = words.at(at).begin();
            return new Span(begin, begin + "-year-old".length() + tail);
        }
        return null;
    }

    static boolean isAge(TextWords words, int at) {
        return isAge(words.lower(at));
    }

    private static boolean isAge(String word) {
        if (word.isEmpty() || word.length() > 3 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int hyphen = word.indexOf('-');
            return WORDS.contains(hyphen < 0 ? word : word.substring(0, hyphen))
                    && (hyphen < 0 || WORDS.contains(word.substring(hyphen + 1)));
        }
        int age = Integer.parseInt(word);
        return age > 0 && age <= OLDEST;
    }
}
