package org.hearsay.eval.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The same work timed several times.
 *
 * @param seconds wall-clock time of each round; at least one
 */
public record Rounds(List<Double> seconds) {
    public Rounds {
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("no rounds");
        }
        seconds = List.copyOf(seconds);
    }

    /** Runs the work so many times. */
    public static Rounds of(int rounds, Runnable work) {
        return within(rounds, Double.POSITIVE_INFINITY, work);
    }

    /** Runs the work once, and then again until it has run so many times or taken so many seconds. */
    static Rounds within(int rounds, double enough, Runnable work) {
        List<Double> seconds = new ArrayList<>();
        double all = 0;
        do {
            long start = System.nanoTime();
            work.run();
            seconds.add((System.nanoTime() - start) / 1e9);
            all += seconds.getLast();
        } while (seconds.size() < rounds && all < enough);
        return new Rounds(seconds);
    }

    /** The middle one; of an even number, the mean of the two in the middle. */
    public double median() {
        List<Double> sorted = seconds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double fastest() {
        return seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double slowest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
