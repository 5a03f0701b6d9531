package org.hearsay.search;

import java.util.List;
import java.util.Locale;
import org.hearsay.corroboration.Similarity;

/** Vectors that need no network: a few words mean the same as others, and every other word means something by its letters. */
record Concepts(String version) implements Similarity {
    private static final List<List<String>> ALIKE = List.of(
            List.of("quay", "harbour", "port"),
            List.of("shut", "closed", "stays"),
            List.of("dam", "barrage", "gates"),
            List.of("safe", "sound", "hold"));

    @Override
    public int dimensions() {
        return 32;
    }

    @Override
    public float[] vector(String text) {
        float[] vector = new float[dimensions()];
        vector[31] = 0.01f;
        for (String word : text.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
            vector[at(word)] += word.length() < 4 ? 0.1f : 1;
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

    private static int at(String word) {
        for (int i = 0; i < ALIKE.size(); i++) {
            if (ALIKE.get(i).contains(word) || ALIKE.get(i).contains(word.replaceAll("s$", ""))) {
                return i;
            }
        }
        return 4 + Math.floorMod(word.hashCode(), 27);
    }
}
