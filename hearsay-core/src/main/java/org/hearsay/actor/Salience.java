package org.hearsay.actor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Who was spoken of last, and how prominently: whom a pronoun may stand for. What was mentioned counts less with each sentence
 * since; what begins a sentence, or speaks, counts more (after Lappin and Leass 1994). For one thread.
 */
final class Salience {
    /** How much of it a mention keeps from one sentence to the next. */
    private static final double KEPT = 0.5;

    private static final int FARTHEST = 6;

    /** Mentions that are remembered: bounds the work in texts without sentences. */
    private static final int MOST = 60;

    private final Deque<Seen> recent = new ArrayDeque<>();

    private record Seen(Figure figure, int sentence, double weight) {}

    /** Remembers a mention in a sentence, counted from the begin of the text. */
    void add(Figure figure, int sentence, double weight) {
        recent.addLast(new Seen(figure, sentence, weight));
        if (recent.size() > MOST) {
            recent.removeFirst();
        }
    }

    /**
     * The most prominent figure that will do; the latest of equals; null if there is none.
     *
     * @param fitness what its prominence counts for; 0 if it will not do
     */
    @Nullable
    Figure most(int sentence, ToDoubleFunction<Figure> fitness) {
        Map<Figure, Double> scores = new HashMap<>();
        Figure best = null;
        double highest = 0;
        for (Seen seen : recent) {
            double fits = sentence - seen.sentence() > FARTHEST ? 0 : fitness.applyAsDouble(seen.figure());
            if (fits == 0) {
                continue;
            }
            double weight = fits * seen.weight() * Math.pow(KEPT, sentence - seen.sentence());
            double score = scores.merge(seen.figure(), weight, Double::sum);
            if (score >= highest) {
                highest = score;
                best = seen.figure();
            }
        }
        return best;
    }
}
