package org.hearsay.eval;

import java.util.Locale;

/**
 * How many were found of those there were. Percentages of nothing are 0.
 *
 * @param matched found and right
 * @param predicted found
 * @param gold there were
 */
public record Score(int matched, int predicted, int gold) {
    public static final Score NONE = new Score(0, 0, 0);

    public Score plus(Score other) {
        return new Score(matched + other.matched, predicted + other.predicted, gold + other.gold);
    }

    /** Per cent of those found that are right. */
    public double precision() {
        return 100.0 * matched / Math.max(predicted, 1);
    }

    /** Per cent of those there were that were found. */
    public double recall() {
        return 100.0 * matched / Math.max(gold, 1);
    }

    /** The harmonic mean of precision and recall, in per cent. */
    public double f1() {
        return 200.0 * matched / Math.max(predicted + gold, 1);
    }

    /** For where only what was read is judged. */
    public String precisionOnly() {
        return String.format(Locale.ROOT, "P %5.1f  (%d right of %d read)", precision(), matched, predicted);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f  (%d right of %d read, %d there)",
                precision(),
                recall(),
                f1(),
                matched,
                predicted,
                gold);
    }
}
