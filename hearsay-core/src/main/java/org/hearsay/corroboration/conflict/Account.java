package org.hearsay.corroboration.conflict;

import java.time.LocalDate;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * What one voice of one document says of one matter. A value; safe to share.
 *
 * @param document id of the document
 * @param says what it comes to: a figure ("12", "12..", "10..15"), a day, a name, a word
 * @param value the figure; null where it is open or there is none
 * @param low the least; null if open
 * @param high the most; null if open
 * @param words where the document says so; {@code char} indexes into its text
 * @param text the words themselves
 * @param voice on whose word
 * @param published the day the document came out; null if unknown
 * @param origin name of the document's origin, as {@link CopyNames} gives it
 */
public record Account(
        String document,
        String says,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        Spans words,
        String text,
        Voice voice,
        @Nullable LocalDate published,
        String origin) {
    /** Whether both can be true of one thing: "at least 3" and 5 can. */
    boolean isCompatible(Account other) {
        double least = Math.max(low == null ? 0 : low, other.low == null ? 0 : other.low);
        double most =
                Math.min(high == null ? Double.MAX_VALUE : high, other.high == null ? Double.MAX_VALUE : other.high);
        return least <= most;
    }

    /** The number to count with: its value, else its lower, else its upper bound. */
    double best() {
        return value != null ? value : low != null ? low : high != null ? high : 0;
    }

    /** Whether it came out on a later day. */
    boolean isAfter(Account other) {
        return published != null && other.published != null && published.isAfter(other.published);
    }
}
