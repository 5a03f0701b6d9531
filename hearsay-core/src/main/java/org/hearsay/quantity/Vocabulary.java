package org.hearsay.quantity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Tables;

/** The words around numbers, from {@code words.txt}. Read when first asked for. */
final class Vocabulary {
    private static final Map<Sense, String> NOTHING = Map.of();

    private final Map<String, Map<Sense, String>> words = new HashMap<>();

    private Vocabulary() {
        for (List<String> row : Tables.rows(Vocabulary.class, "words.txt")) {
            Sense sense = Sense.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String value = row.size() > 2 ? row.get(2) : "";
            for (String word : row.getFirst().split(" ", -1)) {
                words.computeIfAbsent(word, k -> new EnumMap<>(Sense.class)).put(sense, value);
            }
        }
    }

    static Vocabulary get() {
        return Lazily.VOCABULARY;
    }

    /** What a word in lower case can be. */
    Map<Sense, String> of(String lower) {
        return words.getOrDefault(lower, NOTHING);
    }

    private static final class Lazily {
        static final Vocabulary VOCABULARY = new Vocabulary();
    }
}
