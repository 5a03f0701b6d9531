package org.hearsay.eval.names;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Score;
import org.hearsay.eval.names.NameModel.Example;

/**
 * Scores each pair with weights and a threshold that were learned from the pairs of other folds. Pairs that share a name,
 * directly or through others, are in one fold.
 */
final class CrossValidation {
    private static final int FOLDS = 10;

    final List<Example> examples;
    final double[] scores;
    final double[] thresholds;

    /**
     * @param examples that are scored
     * @param more that are learned from in every fold and never scored
     * @param seed of the folds
     */
    CrossValidation(List<Example> examples, List<Example> more, int seed) {
        this.examples = examples;
        scores = new double[examples.size()];
        thresholds = new double[examples.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> train = new ArrayList<>(more);
            for (Example example : examples) {
                if (fold(example, seed) != fold) {
                    train.add(example);
                }
            }
            NameModel model = NameModel.learn(train);
            for (int i = 0; i < scores.length; i++) {
                if (fold(examples.get(i), seed) == fold) {
                    scores[i] = model.score(examples.get(i));
                    thresholds[i] = model.threshold;
                }
            }
        }
    }

    private static int fold(Example example, int seed) {
        long mixed = (example.group + 1L) * 2654435761L * (seed + 1L);
        return (int) Math.floorMod(mixed >> 7, (long) FOLDS);
    }

    Score all() {
        return NameModel.f1(examples, scores, thresholds, false);
    }

    Score persons() {
        return NameModel.f1(examples, scores, thresholds, true);
    }
}
