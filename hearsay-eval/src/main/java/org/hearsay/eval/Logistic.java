package org.hearsay.eval;

import java.util.List;

/** Fits a logistic model by Newton's method, with a penalty on the square of each weight. */
public final class Logistic {
    private static final int ROUNDS = 40;

    private Logistic() {}

    /**
     * The weights of a model.
     *
     * @param figures of each example
     * @param right whether each example is one
     * @param counts how much each example counts
     * @param penalty of each weight; 0 for none
     */
    public static double[] fit(List<double[]> figures, boolean[] right, double[] counts, double[] penalty) {
        int n = penalty.length;
        double[] weights = new double[n];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] curve = new double[n][n + 1];
            for (int i = 0; i < n; i++) {
                curve[i][i] = penalty[i] + 1e-9;
                curve[i][n] = -penalty[i] * weights[i];
            }
            for (int k = 0; k < right.length; k++) {
                double[] x = figures.get(k);
                double p = probability(weights, x);
                double error = counts[k] * ((right[k] ? 1 : 0) - p);
                double spread = counts[k] * Math.max(1e-6, p * (1 - p));
                for (int i = 0; i < n; i++) {
                    if (x[i] != 0) {
                        curve[i][n] += error * x[i];
                        for (int j = 0; j < n; j++) {
                            curve[i][j] += spread * x[i] * x[j];
                        }
                    }
                }
            }
            double[] step = solve(curve);
            double longest = 0;
            for (int i = 0; i < n; i++) {
                double taken = Math.clamp(step[i], -2, 2);
                weights[i] += taken;
                longest = Math.max(longest, Math.abs(taken));
            }
            if (longest < 1e-6) {
                break;
            }
        }
        return weights;
    }

    /** How probable an example is one, by its figures. */
    public static double probability(double[] weights, double[] x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * x[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss' elimination of n rows of n + 1 numbers. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            int most = i;
            for (int k = i + 1; k < n; k++) {
                most = Math.abs(rows[k][i]) > Math.abs(rows[most][i]) ? k : most;
            }
            double[] row = rows[most];
            rows[most] = rows[i];
            rows[i] = row;
            for (int k = 0; k < n; k++) {
                double factor = k == i ? 0 : rows[k][i] / row[i];
                for (int j = i; factor != 0 && j <= n; j++) {
                    rows[k][j] -= factor * row[j];
                }
            }
        }
        double[] solution = new double[n];
        for (int i = 0; i < n; i++) {
            solution[i] = rows[i][n] / rows[i][i];
        }
        return solution;
    }
}
