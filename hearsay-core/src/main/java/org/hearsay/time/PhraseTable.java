package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Phrases of a table by their first word, the longest first. Immutable once read. */
final class PhraseTable {
    /** One phrase and the fields that follow it in its table. */
    record Phrase(List<String> words, List<String> fields) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    private PhraseTable(String table) {
        for (List<String> row : Tables.rows(PhraseTable.class, table)) {
            List<String> words = List.of(row.getFirst().split(" ", -1));
            byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                    .add(new Phrase(words, row.subList(1, row.size())));
        }
        for (List<Phrase> same : byFirst.values()) {
            same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
    }

    static PhraseTable phrases() {
        return Lazily.PHRASES;
    }

    static PhraseTable holidays() {
        return Lazily.HOLIDAYS;
    }

    static String first(String phrase) {
        return phrase.split(" ", 2)[0];
    }

    /** The longest phrase that stands at a token; null if there is none. */
    @Nullable
    Phrase at(Tokens tokens, int i) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.lower(i), List.of())) {
            int k = 0;
            while (k < phrase.words().size() && tokens.is(i + k, phrase.words().get(k))) {
                k++;
            }
            if (k == phrase.words().size()) {
                return phrase;
            }
        }
        return null;
    }

    private static final class Lazily {
        static final PhraseTable PHRASES = new PhraseTable("phrases.txt");
        static final PhraseTable HOLIDAYS = new PhraseTable("holidays.txt");
    }
}
