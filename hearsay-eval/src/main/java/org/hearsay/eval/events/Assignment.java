package org.hearsay.eval.events;

import java.util.Arrays;

/** The best pairing of rows and columns, each used once (Kuhn's Hungarian method, with potentials; cubic). */
final class Assignment {
    private Assignment() {}

    /** The greatest sum of gains, one from each row and each column of a square. */
    static double best(double[][] gain) {
        int n = gain.length;
        double[] ofRow = new double[n + 1];
        double[] ofColumn = new double[n + 1];
        int[] rowAt = new int[n + 1];
        for (int row = 1; row <= n; row++) {
            place(row, gain, ofRow, ofColumn, rowAt);
        }
        double sum = 0;
        for (int column = 1; column <= n; column++) {
            sum += gain[rowAt[column] - 1][column - 1];
        }
        return sum;
    }

    /** Finds a column for one more row; others may have to move. Column 0 stands for "not yet". */
    private static void place(int row, double[][] gain, double[] ofRow, double[] ofColumn, int[] rowAt) {
        int n = gain.length;
        double[] slack = new double[n + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] cameFrom = new int[n + 1];
        boolean[] used = new boolean[n + 1];
        rowAt[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int at = rowAt[column];
            double least = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= n; j++) {
                if (!used[j]) {
                    double cost = -gain[at - 1][j - 1] - ofRow[at] - ofColumn[j];
                    if (cost < slack[j]) {
                        slack[j] = cost;
                        cameFrom[j] = column;
                    }
                    if (slack[j] < least) {
                        least = slack[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= n; j++) {
                if (used[j]) {
                    ofRow[rowAt[j]] += least;
                    ofColumn[j] -= least;
                } else {
                    slack[j] -= least;
                }
            }
            column = next;
        } while (rowAt[column] != 0);
        while (column != 0) {
            rowAt[column] = rowAt[cameFrom[column]];
            column = cameFrom[column];
        }
    }
}
