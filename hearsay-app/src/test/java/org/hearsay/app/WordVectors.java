package org.hearsay.app;

import java.util.Locale;
import org.hearsay.corroboration.Similarity;

/** Vectors that need no network: texts are as near as they share the begins of words. */
public final class WordVectors implements Similarity {
    private static final int STEM = 5;

    @Override
    public String version() {
        return "words-1";
    }

    @Override
    public int dimensions() {
        return 64;
    }

    @Override
    public float[] vector(String text) {
        float[] vector = new float[dimensions()];
        vector[0] = 0.01f;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            String stem = word.substring(0, Math.min(STEM, word.length()));
            vector[Math.floorMod(stem.hashCode() * 31, dimensions())] += word.length() < 4 ? 0.1f : 1;
        }
        double squares = 0;
        for (float figure : vector) {
            squares += figure * figure;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
