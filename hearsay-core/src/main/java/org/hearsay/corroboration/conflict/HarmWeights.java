package org.hearsay.corroboration.conflict;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.hearsay.corroboration.conflict.HarmEvidence.Candidate;
import org.hearsay.text.Tables;

/**
 * How much each thing that speaks for so many killed and injured weighs, as it was learned: the candidates' sums of weights,
 * made probabilities of (a conditional logit). Immutable; safe to share between threads.
 */
public final class HarmWeights {
    private static final double LEAST = 0.02;

    private final Map<String, Double> weights;

    private HarmWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The weights that Hearsay ships. */
    public static HarmWeights shipped() {
        return Lazily.SHIPPED;
    }

    public static HarmWeights of(Map<String, Double> weights) {
        return new HarmWeights(weights);
    }

    /** Rows of the table {@code harm.txt}; what hardly weighs anything is left out. */
    public List<String> rows() {
        return new TreeMap<>(weights)
                .entrySet().stream()
                        .filter(e -> Math.abs(e.getValue()) >= LEAST)
                        .map(e -> e.getKey() + "; " + String.format(Locale.ROOT, "%.2f", e.getValue()))
                        .toList();
    }

    /** The most probable number killed, whoever was injured. */
    public double killed(HarmEvidence evidence) {
        return most(evidence, Candidate::killed);
    }

    /** The most probable number injured, whoever was killed. */
    public double injured(HarmEvidence evidence) {
        return most(evidence, Candidate::injured);
    }

    private double most(HarmEvidence evidence, ToDoubleFunction<Candidate> which) {
        Map<Double, Double> probable = new TreeMap<>();
        double[] sums = evidence.candidates().stream().mapToDouble(this::sum).toArray();
        double highest = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        for (int i = 0; i < sums.length; i++) {
            probable.merge(which.applyAsDouble(evidence.candidates().get(i)), Math.exp(sums[i] - highest), Double::sum);
        }
        double best = 0;
        double most = -1;
        for (Map.Entry<Double, Double> entry : probable.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private double sum(Candidate candidate) {
        // In the order of their names: a sum of doubles depends on the order.
        double sum = 0;
        for (Map.Entry<String, Double> figure : new TreeMap<>(candidate.figures()).entrySet()) {
            sum += figure.getValue() * weights.getOrDefault(figure.getKey(), 0.0);
        }
        return sum;
    }

    private static final class Lazily {
        static final HarmWeights SHIPPED;

        static {
            Map<String, Double> weights = new HashMap<>();
            for (List<String> row : Tables.rows(HarmWeights.class, "harm.txt")) {
                weights.put(row.getFirst(), Double.valueOf(row.get(1)));
            }
            SHIPPED = new HarmWeights(weights);
        }
    }
}
