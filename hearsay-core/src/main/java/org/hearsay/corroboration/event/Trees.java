package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A score as the sum of small decision trees, each of which asks two questions (gradient boosting: Friedman, 2001). An unknown
 * figure (not a number) counts as more than any threshold. Immutable; safe to share between threads.
 */
public final class Trees {
    /**
     * One tree: is the figure of a feature below a threshold? Then the same of another feature on either side.
     *
     * @param values added to the score: first and second answer no, no and yes, yes and no, yes and yes, where yes is "not below"
     */
    public record Tree(Question first, Question below, Question above, List<Double> values) {
        public Tree {
            values = List.copyOf(values);
            if (values.size() != 4) {
                throw new IllegalArgumentException("a tree of two questions has four answers");
            }
        }

        double score(double[] figures) {
            return first.isBelow(figures)
                    ? values.get(below.isBelow(figures) ? 0 : 1)
                    : values.get(above.isBelow(figures) ? 2 : 3);
        }
    }

    /** Whether a figure is below a threshold. */
    public record Question(EventFeature feature, double threshold) {
        public boolean isBelow(double[] figures) {
            return figures[feature.place()] < threshold;
        }
    }

    private final double base;
    private final List<Tree> trees;

    public Trees(double base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
    }

    /** The probability that they say, 0 to 1. */
    public double probability(double[] figures) {
        double score = base;
        for (Tree tree : trees) {
            score += tree.score(figures);
        }
        return 1 / (1 + Math.exp(-score));
    }

    /** As rows of a table: the base, then a tree each. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(Locale.ROOT, "%.4f", base));
        for (Tree tree : trees) {
            rows.add(row(tree.first()) + "; " + row(tree.below()) + "; " + row(tree.above())
                    + tree.values().stream()
                            .map(v -> String.format(Locale.ROOT, "; %.4f", v))
                            .reduce("", String::concat));
        }
        return rows;
    }

    private static String row(Question question) {
        return question.feature().word() + String.format(Locale.ROOT, "; %.4f", question.threshold());
    }

    static Trees of(List<List<String>> rows) {
        List<Tree> trees = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            trees.add(new Tree(
                    question(row, 0),
                    question(row, 2),
                    question(row, 4),
                    row.subList(6, 10).stream().map(Double::valueOf).toList()));
        }
        return new Trees(Double.parseDouble(rows.getFirst().getFirst()), trees);
    }

    private static Question question(List<String> row, int at) {
        return new Question(EventFeature.named(row.get(at)), Double.parseDouble(row.get(at + 1)));
    }
}
