package org.hearsay.eval.names;

import java.util.Arrays;
import java.util.List;
import org.hearsay.eval.names.NameWords.Spellings;

/**
 * The chances of reading one sound for another, or none, learned by expectation maximisation (Ristad and Yianilos 1998, Learning
 * string-edit distance). Pairs that the first rounds find least likely are left out of the last ones: some of what was mined is
 * no pair of spellings.
 */
final class Transducer {
    private static final int ROUNDS = 12;
    private static final double LEFT_OUT = 0.12;

    /** Added to each count, so that nothing is impossible. */
    private static final double SMOOTHING = 0.3;

    private final String signs;
    private final int nothing;
    private double[][] chances;
    private final double[] first;
    private final double[] second;

    private Transducer(String signs) {
        this.signs = signs;
        nothing = signs.length();
        chances = new double[nothing + 1][nothing + 1];
        first = new double[nothing + 1];
        second = new double[nothing + 1];
    }

    static Transducer learn(String signs, List<Spellings> pairs, boolean symmetric) {
        Transducer transducer = new Transducer(signs);
        transducer.begin(pairs);
        List<Spellings> kept = pairs;
        for (int round = 0; round < ROUNDS; round++) {
            if (round == ROUNDS / 2) {
                double[] odds = pairs.stream()
                        .mapToDouble(p -> transducer.odds(p.first(), p.second())
                                / (p.first().length() + p.second().length()))
                        .toArray();
                double[] sorted = odds.clone();
                Arrays.sort(sorted);
                double least = sorted[(int) (sorted.length * LEFT_OUT)];
                kept = pairs.stream()
                        .filter(p -> transducer.odds(p.first(), p.second())
                                        / (p.first().length() + p.second().length())
                                >= least)
                        .toList();
            }
            transducer.round(kept, symmetric);
        }
        return transducer;
    }

    private void begin(List<Spellings> pairs) {
        Arrays.fill(first, 1);
        Arrays.fill(second, 1);
        for (Spellings pair : pairs) {
            pair.first().chars().forEach(c -> first[sign((char) c)]++);
            pair.second().chars().forEach(c -> second[sign((char) c)]++);
        }
        normalise(first);
        normalise(second);
        for (int i = 0; i <= nothing; i++) {
            for (int j = 0; j <= nothing; j++) {
                boolean step = i == nothing || j == nothing;
                chances[i][j] =
                        i == j && !step ? 0.5 / nothing : step ? 0.2 / (2 * nothing) : 0.3 / (nothing * nothing);
            }
        }
        chances[nothing][nothing] = 0;
    }

    private int sign(char c) {
        int index = signs.indexOf(c);
        return index >= 0 ? index : signs.indexOf('q');
    }

    private static void normalise(double[] counts) {
        double sum = Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length; i++) {
            counts[i] /= sum;
        }
    }

    private void round(List<Spellings> pairs, boolean symmetric) {
        double[][] counts = new double[nothing + 1][nothing + 1];
        pairs.forEach(p -> count(p, counts));
        double sum = 0;
        for (int i = 0; i <= nothing; i++) {
            for (int j = 0; j <= nothing; j++) {
                counts[i][j] += i == nothing && j == nothing ? 0 : SMOOTHING;
                sum += counts[i][j];
            }
        }
        double[][] next = new double[nothing + 1][nothing + 1];
        for (int i = 0; i <= nothing; i++) {
            for (int j = 0; j <= nothing; j++) {
                next[i][j] = symmetric ? (counts[i][j] + counts[j][i]) / (2 * sum) : counts[i][j] / sum;
            }
        }
        chances = next;
    }

    /** Adds how often each step is expected in a pair. */
    private void count(Spellings pair, double[][] counts) {
        int[] a = pair.first().chars().map(c -> sign((char) c)).toArray();
        int[] b = pair.second().chars().map(c -> sign((char) c)).toArray();
        double[][] forth = new double[a.length + 1][b.length + 1];
        double[][] back = new double[a.length + 1][b.length + 1];
        forth[0][0] = 1;
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                forth[i][j] += i > 0 ? forth[i - 1][j] * chances[a[i - 1]][nothing] : 0;
                forth[i][j] += j > 0 ? forth[i][j - 1] * chances[nothing][b[j - 1]] : 0;
                forth[i][j] += i > 0 && j > 0 ? forth[i - 1][j - 1] * chances[a[i - 1]][b[j - 1]] : 0;
            }
        }
        back[a.length][b.length] = 1;
        for (int i = a.length; i >= 0; i--) {
            for (int j = b.length; j >= 0; j--) {
                back[i][j] += i < a.length ? back[i + 1][j] * chances[a[i]][nothing] : 0;
                back[i][j] += j < b.length ? back[i][j + 1] * chances[nothing][b[j]] : 0;
                back[i][j] += i < a.length && j < b.length ? back[i + 1][j + 1] * chances[a[i]][b[j]] : 0;
            }
        }
        double all = forth[a.length][b.length];
        for (int i = 0; i <= a.length && all > 0; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i < a.length) {
                    counts[a[i]][nothing] += forth[i][j] * chances[a[i]][nothing] * back[i + 1][j] / all;
                }
                if (j < b.length) {
                    counts[nothing][b[j]] += forth[i][j] * chances[nothing][b[j]] * back[i][j + 1] / all;
                }
                if (i < a.length && j < b.length) {
                    counts[a[i]][b[j]] += forth[i][j] * chances[a[i]][b[j]] * back[i + 1][j + 1] / all;
                }
            }
        }
    }

    /** In hundredths of a natural logarithm: how much likelier a step is in two spellings of one word than in any two words. */
    int odds(int i, int j) {
        if (i == nothing && j == nothing) {
            return 0;
        }
        double chance = (i == nothing ? 1 : first[i]) * (j == nothing ? 1 : second[j]);
        return (int) Math.round(100 * Math.log(chances[i][j] / chance));
    }

    /** Of the likeliest steps that read one for the other, in natural logarithms. */
    double odds(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 1; j < last.length; j++) {
            last[j] = last[j - 1] + odds(nothing, sign(other.charAt(j - 1)));
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[last.length];
            int a = sign(one.charAt(i - 1));
            row[0] = last[0] + odds(a, nothing);
            for (int j = 1; j < row.length; j++) {
                int b = sign(other.charAt(j - 1));
                int read = last[j - 1] + odds(a, b);
                row[j] = Math.max(read, Math.max(last[j] + odds(a, nothing), row[j - 1] + odds(nothing, b)));
            }
            last = row;
        }
        return last[last.length - 1] / 100.0;
    }
}
