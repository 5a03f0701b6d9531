package org.hearsay.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether confidence means what it says: of what was read with confidence 0.8, eight in ten should be right. Expected
 * calibration error as in Naeini, Cooper and Hauskrecht (AAAI 2015).
 *
 * @param bins in order of confidence; empty ones are left out
 */
public record Reliability(List<Bin> bins) {
    /**
     * One thing read and how it turned out.
     *
     * @param confidence probability, 0 to 1
     */
    public record Outcome(double confidence, boolean right) {}

    /**
     * Outcomes of like confidence.
     *
     * @param count how many
     * @param confidence their mean confidence
     * @param right the share of them that was right
     */
    public record Bin(int count, double confidence, double right) {
        private static Bin of(List<Outcome> outcomes) {
            double confidence =
                    outcomes.stream().mapToDouble(Outcome::confidence).average().orElse(0);
            long right = outcomes.stream().filter(Outcome::right).count();
            return new Bin(outcomes.size(), confidence, (double) right / outcomes.size());
        }
    }

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** Bins as wide as each other: [0, 1/n), [1/n, 2/n) ... the last with 1 in it. */
    public static Reliability equalWidth(List<Outcome> outcomes, int n) {
        List<List<Outcome>> bins = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            bins.add(new ArrayList<>());
        }
        for (Outcome outcome : outcomes) {
            bins.get(Math.min(n - 1, (int) (outcome.confidence() * n))).add(outcome);
        }
        return of(bins);
    }

    /** Bins of as many outcomes each, as near as may be. */
    public static Reliability equalMass(List<Outcome> outcomes, int n) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .toList();
        List<List<Outcome>> bins = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            bins.add(sorted.subList(sorted.size() * i / n, sorted.size() * (i + 1) / n));
        }
        return of(bins);
    }

    private static Reliability of(List<List<Outcome>> bins) {
        return new Reliability(
                bins.stream().filter(b -> !b.isEmpty()).map(Bin::of).toList());
    }

    /** How far confidence is from the share that was right, 0 to 1: the mean over bins, each weighed by its count. */
    public double error() {
        int all = bins.stream().mapToInt(Bin::count).sum();
        return bins.stream()
                .mapToDouble(b -> b.count() * Math.abs(b.right() - b.confidence()) / all)
                .sum();
    }
}
