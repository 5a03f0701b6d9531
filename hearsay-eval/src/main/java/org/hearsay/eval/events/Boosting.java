package org.hearsay.eval.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.corroboration.event.EventFeature;
import org.hearsay.corroboration.event.Trees;

/**
 * Learns small decision trees one after another, each on what those before left wrong (gradient boosting with Newton's step:
 * Friedman, 2001; thresholds among a few dozen quantiles). The same examples give the same trees. For one thread.
 */
final class Boosting {
    private static final int ROUNDS = 160;
    private static final double RATE = 0.1;
    private static final int BINS = 32;
    /** Penalty on the square of an answer. */
    private static final double PENALTY = 2;
    /** A question must leave so much on either side, as the sum of p(1-p). */
    private static final double LEAST = 3;

    private final List<double[]> figures;
    private final boolean[] right;
    private final int features = EventFeature.values().length;
    private final double[][] thresholds = new double[features][];
    private final byte[][] bins = new byte[features][];
    private final double[] scores;
    private final double[] slope;
    private final double[] curve;

    private Boosting(List<double[]> figures, boolean[] right) {
        this.figures = figures;
        this.right = right;
        this.scores = new double[right.length];
        this.slope = new double[right.length];
        this.curve = new double[right.length];
        for (int f = 0; f < features; f++) {
            thresholds[f] = thresholds(f);
            bins[f] = binned(f);
        }
    }

    /** @param right whether each example is one of what is to be told */
    static Trees fit(List<double[]> figures, boolean[] right) {
        return new Boosting(figures, right).fit();
    }

    private double[] thresholds(int feature) {
        double[] known = figures.stream()
                .mapToDouble(x -> x[feature])
                .filter(x -> !Double.isNaN(x))
                .sorted()
                .toArray();
        return java.util.stream.IntStream.range(1, BINS)
                .mapToDouble(i -> known.length == 0 ? 0 : known[(int) ((long) known.length * i / BINS)])
                // Written and read with four digits.
                .map(x -> Math.round(x * 10_000) / 10_000.0)
                .distinct()
                .toArray();
    }

    /** How many thresholds each example's figure reaches; all of them if it is unknown. */
    private byte[] binned(int feature) {
        byte[] binned = new byte[right.length];
        for (int i = 0; i < right.length; i++) {
            double x = figures.get(i)[feature];
            int bin = 0;
            while (bin < thresholds[feature].length && !(x < thresholds[feature][bin])) {
                bin++;
            }
            binned[i] = (byte) bin;
        }
        return binned;
    }

    private Trees fit() {
        double share = 0;
        for (boolean one : right) {
            share += one ? 1.0 / right.length : 0;
        }
        double base = Math.log(share / (1 - share));
        Arrays.fill(scores, base);
        List<Trees.Tree> trees = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            trees.add(tree());
        }
        return new Trees(base, trees);
    }

    /** A question by numbers: is the bin of the feature at most this? */
    private record Split(int feature, int bin) {}

    private Trees.Tree tree() {
        for (int i = 0; i < right.length; i++) {
            double p = 1 / (1 + Math.exp(-scores[i]));
            slope[i] = (right[i] ? 1 : 0) - p;
            curve[i] = p * (1 - p);
        }
        int[] side = new int[right.length];
        Split first = best(side, 0);
        split(side, 0, first);
        // Now 0 is below and 1 is not.
        Split below = best(side, 0);
        Split above = best(side, 1);
        int[] leaf = new int[right.length];
        for (int i = 0; i < leaf.length; i++) {
            Split second = side[i] == 0 ? below : above;
            leaf[i] = 2 * side[i] + (bins[second.feature()][i] > second.bin() ? 1 : 0);
        }
        double[] values = values(leaf);
        for (int i = 0; i < leaf.length; i++) {
            scores[i] += values[leaf[i]];
        }
        return new Trees.Tree(
                question(first),
                question(below),
                question(above),
                Arrays.stream(values).boxed().toList());
    }

    @SuppressWarnings("EnumOrdinal") // the figures are in that order
    private Trees.Question question(Split split) {
        return new Trees.Question(EventFeature.values()[split.feature()], thresholds[split.feature()][split.bin()]);
    }

    private void split(int[] side, int of, Split split) {
        for (int i = 0; i < side.length; i++) {
            if (side[i] == of && bins[split.feature()][i] > split.bin()) {
                side[i] = of + 1;
            }
        }
    }

    private double[] values(int[] leaf) {
        double[] slopes = new double[4];
        double[] curves = new double[4];
        for (int i = 0; i < leaf.length; i++) {
            slopes[leaf[i]] += slope[i];
            curves[leaf[i]] += curve[i];
        }
        double[] values = new double[4];
        for (int i = 0; i < 4; i++) {
            values[i] = Math.round(RATE * slopes[i] / (curves[i] + PENALTY) * 10_000) / 10_000.0;
        }
        return values;
    }

    /** The question that tells most about the examples of one side. */
    private Split best(int[] side, int of) {
        Split best = new Split(0, 0);
        double most = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < features; f++) {
            int count = thresholds[f].length + 1;
            double[] slopes = new double[count];
            double[] curves = new double[count];
            double allSlope = 0;
            double allCurve = 0;
            for (int i = 0; i < side.length; i++) {
                if (side[i] == of) {
                    slopes[bins[f][i]] += slope[i];
                    curves[bins[f][i]] += curve[i];
                    allSlope += slope[i];
                    allCurve += curve[i];
                }
            }
            double s = 0;
            double c = 0;
            for (int bin = 0; bin < count - 1; bin++) {
                s += slopes[bin];
                c += curves[bin];
                double gain = gain(s, c) + gain(allSlope - s, allCurve - c);
                if (gain > most && c >= LEAST && allCurve - c >= LEAST) {
                    most = gain;
                    best = new Split(f, bin);
                }
            }
        }
        return best;
    }

    private static double gain(double slope, double curve) {
        return slope * slope / (curve + PENALTY);
    }
}
