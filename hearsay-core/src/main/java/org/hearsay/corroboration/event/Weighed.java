package org.hearsay.corroboration.event;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Fnv1a;

/**
 * Words with their weights: the more often in the document and the rarer in news, the more; as a vector of length 1. Words are
 * known by a hash of 64 bits, in its order, so that two are compared in one walk. Immutable.
 */
final class Weighed {
    private final long[] hashes;
    private final float[] weights;
    private final float[] rarities;

    private Weighed(long[] hashes, float[] weights, float[] rarities) {
        this.hashes = hashes;
        this.weights = weights;
        this.rarities = rarities;
    }

    static Weighed of(Map<String, Integer> counts, Rarity rarity) {
        TreeMap<Long, float[]> byHash = new TreeMap<>();
        counts.forEach((word, count) -> {
            float rare = (float) rarity.of(word);
            byHash.put(Fnv1a.of(word), new float[] {(float) ((1 + Math.log(count)) * rare), rare});
        });
        int size = byHash.size();
        long[] hashes = new long[size];
        float[] weights = new float[size];
        float[] rarities = new float[size];
        double squares = 0;
        int i = 0;
        for (Map.Entry<Long, float[]> entry : byHash.entrySet()) {
            hashes[i] = entry.getKey();
            weights[i] = entry.getValue()[0];
            rarities[i] = entry.getValue()[1];
            squares += weights[i] * weights[i];
            i++;
        }
        float length = (float) Math.sqrt(squares);
        for (i = 0; i < size && length > 0; i++) {
            weights[i] /= length;
        }
        return new Weighed(hashes, weights, rarities);
    }

    int size() {
        return hashes.length;
    }

    /**
     * What two have in common.
     *
     * @param cosine of their vectors, 0 to 1
     * @param sum of the rarities of what both have
     * @param most the greatest of them
     */
    record Common(double cosine, double sum, double most) {}

    /** @param least what is less rare does not count in the sum */
    Common with(Weighed other, double least) {
        double cosine = 0;
        double sum = 0;
        double most = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] < other.hashes[j]) {
                i++;
            } else if (hashes[i] > other.hashes[j]) {
                j++;
            } else {
                cosine += weights[i] * other.weights[j];
                sum += rarities[i] >= least ? rarities[i] : 0;
                most = Math.max(most, rarities[i]);
                i++;
                j++;
            }
        }
        return new Common(cosine, sum, most);
    }
}
