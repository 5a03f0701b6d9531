package org.hearsay.quantity;

import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * One expression of how many or how much, and what it counts by the words of its own sentence. A value; safe to share.
 *
 * @param span the number with its modifier ("at least 12", "$3.2 million", "a man" where one man is counted); {@code char}
 *     indexes
 * @param value the number; null where the text leaves it open ("dozens", "between 5 and 8")
 * @param low the least it may be; null if the text gives no bound
 * @param high the most it may be; null if the text gives no bound
 * @param unit {@code percent}, an ISO 4217 currency, {@code km}, …; null where things or people are counted
 * @param counts what it counts: {@code killed}, {@code injured}, {@code casualties} (hit, and not said whether killed or
 *     injured), {@code arrested}, {@code displaced}, {@code missing}, {@code protesters}, {@code money}, else the noun in lower
 *     case ({@code houses}); null where the sentence does not say
 * @param more whether it comes on top of an earlier figure: "two more", "eight others"
 * @param part whether it is a part of another figure: "including two children", "three of them"
 * @param counted the words that say what is counted; null where there are none
 * @param attribution id of the innermost attribution in whose content it stands: on whose word; null for the document's own
 *     voice
 */
public record Quantity(
        Span span,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String unit,
        @Nullable String counts,
        boolean more,
        boolean part,
        @Nullable Spans counted,
        @Nullable String attribution) {
    /** Whether it says that there were none: "no one was hurt". */
    public boolean isNone() {
        return value != null && value == 0;
    }
}
