package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * The number of a day in its month: {@code 5}, {@code 5th}, "fifth", "twenty-first".
 *
 * @param number 1 to 31
 * @param end index after its last token
 * @param suffixed whether it says that it is an ordinal
 */
record Ordinal(int number, int end, boolean suffixed) {
    static @Nullable Ordinal at(Tokens tokens, int i) {
        String word = tokens.lower(i);
        int digits = word.length() <= 2 ? tokens.digits(i) : -1;
        if (digits >= 0) {
            return day(digits, i + 1, false);
        }
        int suffixed = suffixed(word);
        if (suffixed > 0) {
            return day(suffixed, i + 1, true);
        }
        int tens = tokens.number(i, Kind.TENS);
        int ones = tens > 0 ? tokens.number(tokens.pastHyphen(i + 1), Kind.ORDINAL) : -1;
        if (ones > 0 && ones < 10) {
            return day(tens + ones, tokens.pastHyphen(i + 1) + 1, true);
        }
        int ordinal = tokens.number(i, Kind.ORDINAL);
        return ordinal > 0 ? day(ordinal, i + 1, true) : null;
    }

    /** The number in "21st"; -1 for any other word. */
    static int suffixed(String word) {
        return Forms.ORDINAL.is(word) ? Integer.parseInt(word.substring(0, word.length() - 2)) : -1;
    }

    private static @Nullable Ordinal day(int number, int end, boolean suffixed) {
        return number >= 1 && number <= 31 ? new Ordinal(number, end, suffixed) : null;
    }
}
