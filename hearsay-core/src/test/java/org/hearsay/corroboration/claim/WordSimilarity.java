package org.hearsay.corroboration.claim;

import org.hearsay.corroboration.Similarity;

/** Nearness by words alone, for tests that need no network: each stem has a place of its own, more or less. */
public final class WordSimilarity implements Similarity {
    private static final int DIMENSIONS = 256;

    @Override
    public String version() {
        return "words";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] vector(String text) {
        float[] vector = new float[DIMENSIONS];
        for (String stem : Wording.stems(text)) {
            vector[Math.floorMod(stem.hashCode() * 31, DIMENSIONS)] += 1;
        }
        return vector;
    }
}
