package org.hearsay.eval.conflicts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.corroboration.conflict.HarmEvidence.Candidate;
import org.hearsay.corroboration.conflict.HarmWeights;

/**
 * Fits a conditional logit over the candidates of incidents, with a penalty on the square of each weight, by steps whose length
 * adapts (Kingma and Ba 2015). Incidents whose counts are no candidate teach nothing.
 */
final class HarmLearning {
    private static final int STEPS = 400;
    private static final double PENALTY = 6;
    private static final double OF_WORDS = 30;
    private static final double STEP = 0.05;
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.99;

    private final List<String> names;
    private final double[] weights;
    private final List<Example> examples = new ArrayList<>();

    /** One incident: of each candidate, which figures it has and how much of each; and which one is right. */
    private static final class Example {
        private final int[][] figures;
        private final double[][] values;
        private final int right;

        Example(int[][] figures, double[][] values, int right) {
            this.figures = figures;
            this.values = values;
            this.right = right;
        }
    }

    private HarmLearning(List<Incident> incidents) {
        TreeSet<String> all = new TreeSet<>();
        incidents.forEach(i ->
                i.evidence().candidates().forEach(c -> all.addAll(c.figures().keySet())));
        names = List.copyOf(all);
        weights = new double[names.size()];
        incidents.forEach(this::add);
    }

    static HarmWeights learn(List<Incident> incidents) {
        HarmLearning learning = new HarmLearning(incidents);
        learning.fit();
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < learning.weights.length; i++) {
            learned.put(learning.names.get(i), learning.weights[i]);
        }
        return HarmWeights.of(learned);
    }

    private void add(Incident incident) {
        List<Candidate> candidates = incident.evidence().candidates();
        int[][] figures = new int[candidates.size()][];
        double[][] values = new double[candidates.size()][];
        int right = -1;
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            right = candidate.killed() == incident.killed() && candidate.injured() == incident.injured() ? c : right;
            List<Map.Entry<String, Double>> entries = List.copyOf(new TreeMap<>(candidate.figures()).entrySet());
            figures[c] = entries.stream()
                    .mapToInt(e -> Collections.binarySearch(names, e.getKey()))
                    .toArray();
            values[c] = entries.stream().mapToDouble(Map.Entry::getValue).toArray();
        }
        if (right >= 0) {
            examples.add(new Example(figures, values, right));
        }
    }

    private void fit() {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] slope = new double[weights.length];
            Arrays.setAll(slope, i -> (names.get(i).startsWith("word ") ? OF_WORDS : PENALTY) * weights[i]);
            examples.forEach(e -> add(e, slope));
            for (int i = 0; i < weights.length; i++) {
                mean[i] = FIRST * mean[i] + (1 - FIRST) * slope[i];
                square[i] = SECOND * square[i] + (1 - SECOND) * slope[i] * slope[i];
                double length = Math.sqrt(square[i] / (1 - Math.pow(SECOND, step))) + 1e-8;
                weights[i] -= STEP * mean[i] / (1 - Math.pow(FIRST, step)) / length;
            }
        }
    }

    /** What one incident adds to the slope: figures of each candidate by how probable it is, less those of the right one. */
    private void add(Example example, double[] slope) {
        double[] sums = new double[example.figures.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < sums.length; c++) {
            for (int k = 0; k < example.figures[c].length; k++) {
                sums[c] += weights[example.figures[c][k]] * example.values[c][k];
            }
            highest = Math.max(highest, sums[c]);
        }
        double all = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = Math.exp(sums[c] - highest);
            all += sums[c];
        }
        for (int c = 0; c < sums.length; c++) {
            double error = sums[c] / all - (c == example.right ? 1 : 0);
            for (int k = 0; k < example.figures[c].length; k++) {
                slope[example.figures[c][k]] += error * example.values[c][k];
            }
        }
    }
}
