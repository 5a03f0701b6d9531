package org.hearsay.quantity;

import org.jspecify.annotations.Nullable;

/**
 * How many, as written at some tokens.
 *
 * @param begin index of its first token, modifiers included
 * @param end index after its last token, modifiers included
 * @param value the number; null if open
 * @param low the least; null if open
 * @param high the most; null if open
 * @param unit percent, a currency; null if none was written with it
 */
record Amount(
        int begin,
        int end,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String unit) {
    static Amount exact(int begin, int end, double value) {
        return new Amount(begin, end, value, value, value, null);
    }

    static Amount atLeast(int begin, int end, double low) {
        return new Amount(begin, end, null, low, null, null);
    }

    Amount spanning(int newBegin, int newEnd) {
        return new Amount(newBegin, newEnd, value, low, high, unit);
    }

    Amount in(String newUnit, int newEnd) {
        return new Amount(begin, newEnd, value, low, high, newUnit);
    }

    /** The number to count with: its value, else its lower, else its upper bound. */
    double best() {
        return value != null ? value : low != null ? low : high != null ? high : 0;
    }
}
