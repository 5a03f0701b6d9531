package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Tables;

/**
 * What was learned about documents of one event: how rare words are, how much each figure weighs, and from what probability on
 * documents belong together. Immutable; safe to share between threads.
 */
public final class EventModel {
    private final Rarity rarity;
    private final Trees trees;
    private final double threshold;

    public EventModel(Rarity rarity, Trees trees, double threshold) {
        this.rarity = rarity;
        this.trees = trees;
        this.threshold = threshold;
    }

    /** The model that Hearsay ships. Read anew at each call: keep it. */
    public static EventModel shipped() {
        List<List<String>> rows = Tables.rows(EventModel.class, "trees.txt");
        return new EventModel(
                Rarity.shipped(),
                Trees.of(rows.subList(1, rows.size())),
                Double.parseDouble(rows.getFirst().getFirst()));
    }

    /** Rows of the table {@code trees.txt}: the threshold, then the trees. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(String.format(Locale.ROOT, "%.3f", threshold));
        rows.addAll(trees.rows());
        return rows;
    }

    Rarity rarity() {
        return rarity;
    }

    /** From what mean probability on groups of documents are one event. */
    public double threshold() {
        return threshold;
    }

    /** This, with another threshold. */
    public EventModel with(double threshold) {
        return new EventModel(rarity, trees, threshold);
    }

    /** Gets a document ready to be compared with many. */
    Prepared prepare(EventSketch sketch) {
        return new Prepared(sketch, rarity);
    }

    /** The probability that two documents tell of one event, 0 to 1. The same in both directions. */
    double probability(Prepared a, Prepared b) {
        double[] figures = a.figures(b);
        return Telling.believed(trees.probability(figures), figures, a.facts(), b.facts());
    }
}
