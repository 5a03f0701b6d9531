package org.hearsay.corroboration.conflict;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written and shown. */
final class Numerals {
    private static final Set<String> WORDS = Set.copyOf(Tables.words(Numerals.class, "numerals.txt"));

    private Numerals() {}

    /** Whether words give a number: "five", "12", "no"; "a man" gives none. */
    static boolean isWritten(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && (Character.isDigit(word.charAt(0)) || WORDS.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** "12", "12..", "..12", "10..15". */
    static String shown(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
        return value != null
                ? shown(value)
                : (low == null ? "" : shown(low)) + ".." + (high == null ? "" : shown(high));
    }

    static String shown(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.valueOf(number);
    }
}
