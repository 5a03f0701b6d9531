package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.hearsay.eval.Score;

/**
 * Which predicted attribution is which gold one, each used once: in order of the gold ones, the first prediction left that
 * fits. Only letters and digits count.
 */
final class Linked {
    /** When a predicted attribution is a gold one. */
    enum Criterion {
        /** Source, cue and content are the same words; no source is no source. */
        EXACT("all three exact"),
        /** The cues share a letter, and so do the contents. */
        SAME("same attribution");

        private final String label;

        Criterion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean fits(Words read, Words gold) {
            return switch (this) {
                case EXACT -> read.equals(gold);
                case SAME -> read.cue().intersects(gold.cue()) && read.content().intersects(gold.content());
            };
        }
    }

    /** An attribution's letters and digits, by role. */
    private record Words(BitSet source, BitSet cue, BitSet content) {
        static Words of(Parts parts, String text) {
            return new Words(
                    Letters.of(parts.source(), text), Letters.of(parts.cue(), text), Letters.of(parts.content(), text));
        }
    }

    /** For each gold attribution, the prediction that is it, or -1. */
    private final int[] predictionOf;

    private final boolean[] right;

    private Linked(int gold, int predicted) {
        predictionOf = new int[gold];
        Arrays.fill(predictionOf, -1);
        right = new boolean[predicted];
    }

    static Linked match(List<Parts> gold, List<Parts> predicted, String text, Criterion criterion) {
        List<Words> words = new ArrayList<>();
        predicted.forEach(p -> words.add(Words.of(p, text)));
        Linked linked = new Linked(gold.size(), predicted.size());
        for (int g = 0; g < gold.size(); g++) {
            Words there = Words.of(gold.get(g), text);
            for (int p = 0; p < words.size() && linked.predictionOf[g] < 0; p++) {
                if (!linked.right[p] && criterion.fits(words.get(p), there)) {
                    linked.predictionOf[g] = p;
                    linked.right[p] = true;
                }
            }
        }
        return linked;
    }

    /** Whether a gold attribution was found. */
    boolean found(int gold) {
        return predictionOf[gold] >= 0;
    }

    /** Whether a predicted attribution is a gold one. */
    boolean right(int predicted) {
        return right[predicted];
    }

    Score score() {
        int matched = (int) Arrays.stream(predictionOf).filter(p -> p >= 0).count();
        return new Score(matched, right.length, predictionOf.length);
    }
}
