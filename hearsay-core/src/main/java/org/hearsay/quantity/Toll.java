package org.hearsay.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of one kind there were, by one document as a whole: parts and totals, later figures, "others" and single people
 * put together. A value; safe to share.
 *
 * @param counts what is counted, as in {@link Quantity#counts()}
 * @param value how many; null where the document leaves it open
 * @param low the least it may be; null if open
 * @param high the most it may be; null if open
 * @param basis the quantities that the answer rests on, in text order: their attributions say on whose word
 */
public record Toll(
        String counts,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        List<Quantity> basis) {
    public Toll {
        basis = List.copyOf(basis);
    }
}
