package org.hearsay.corroboration.claim;

import org.hearsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How many of what, as a range. A value.
 *
 * @param counts what is counted, as {@link Quantity#counts()}, else the unit
 * @param low the least it may be
 * @param high the most it may be; infinite if open
 */
public record Figure(String counts, double low, double high) {
    /** The range of a quantity; null if it says neither what is counted nor how many. */
    static @Nullable Figure of(Quantity quantity) {
        String counts = quantity.counts() != null ? quantity.counts() : quantity.unit();
        Double value = quantity.value();
        Double low = quantity.low() != null ? quantity.low() : value;
        Double high = quantity.high() != null ? quantity.high() : quantity.low() == null ? value : null;
        if (counts == null || (low == null && high == null)) {
            return null;
        }
        return new Figure(counts, low == null ? 0 : low, high == null ? Double.POSITIVE_INFINITY : high);
    }

    /** Whether both can be true of one thing. */
    boolean meets(Figure other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether this leaves no more open than the other. */
    boolean within(Figure other) {
        return other.low <= low && high <= other.high;
    }

    @Override
    public String toString() {
        return counts + " " + number(low)
                + (high == low ? "" : high == Double.POSITIVE_INFINITY ? " or more" : "–" + number(high));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
