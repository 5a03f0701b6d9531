package org.hearsay.corroboration.conflict;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Document;
import org.hearsay.text.Tables;

/**
 * What a document's words say about its figures, by {@code phrases.txt}: that it corrects others, counts whoever did it, tells of
 * several events or of a death.
 *
 * @param uses what was found
 * @param first the first phrase of each use, as written in the table
 */
record Phrases(Set<Use> uses, Map<Use, String> first) {
    private static final int BEGIN = 400;

    /** What a phrase tells. */
    enum Use {
        /** "earlier reports said" */
        CORRECTS,
        /** "then himself", "the gunman was killed" */
        DOER,
        /** "separate shootings"; near the beginning only */
        SEVERAL,
        /** Any word for a death. */
        DEATH,
        /** Somebody's death is the news: "has died". */
        DIED
    }

    boolean is(Use use) {
        return uses.contains(use);
    }

    String words(Use use) {
        return first.getOrDefault(use, "");
    }

    static Phrases in(Document document) {
        String text = " " + String.join(" ", words(document.text())) + " ";
        String begin = text.length() <= BEGIN ? text : text.substring(0, BEGIN);
        Set<Use> uses = EnumSet.noneOf(Use.class);
        Map<Use, String> first = new HashMap<>();
        for (List<String> row : Lazily.ROWS) {
            Use use = Use.valueOf(row.getLast().toUpperCase(Locale.ROOT));
            for (String phrase : row.getFirst().split(",", -1)) {
                String words = phrase.strip();
                if (!uses.contains(use) && (use == Use.SEVERAL ? begin : text).contains(" " + words + " ")) {
                    uses.add(use);
                    first.put(use, words);
                }
            }
        }
        return new Phrases(uses, first);
    }

    static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    }

    private static final class Lazily {
        static final List<List<String>> ROWS = Tables.rows(Phrases.class, "phrases.txt");
    }
}
