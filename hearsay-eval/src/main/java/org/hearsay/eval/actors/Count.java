package org.hearsay.eval.actors;

import java.util.Locale;
import java.util.Set;

/** What was found of what is there. */
final class Count {
    private int right;
    private int read;
    private int there;

    /** Counts one text. */
    void add(Set<?> found, Set<?> gold) {
        right += (int) found.stream().filter(gold::contains).count();
        read += found.size();
        there += gold.size();
    }

    @Override
    public String toString() {
        double precision = right / (double) Math.max(1, read);
        double recall = right / (double) Math.max(1, there);
        double f1 = 2.0 * right / Math.max(1, read + there);
        return String.format(
                Locale.ROOT,
                "P %5.1f  R %5.1f  F1 %5.1f  (%d right of %d read, %d there)",
                100 * precision,
                100 * recall,
                100 * f1,
                right,
                read,
                there);
    }
}
