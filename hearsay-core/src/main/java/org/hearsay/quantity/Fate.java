package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Tables;

/**
 * Words that say what befell people, from {@code fates.txt}.
 *
 * @param words the phrase
 * @param kind what then counts
 * @param uses how the words are used
 */
record Fate(List<String> words, String kind, Set<Use> uses) {
    /** How the words of a fate are used; {@code fates.txt} describes them. */
    enum Use {
        VERB,
        ACTIVE,
        DIES,
        STATE,
        NOUN,
        COUNT,
        SUSTAINED,
        FATALLY,
        IMPLIED
    }

    boolean is(Use use) {
        return uses.contains(use);
    }

    int length() {
        return words.size();
    }

    /** The fates that the longest phrase at a token tells, one for each kind; empty for nearly all tokens. */
    static List<Fate> at(Tokens tokens, int i) {
        List<Fate> found = List.of();
        for (Fate fate : Lazily.FATES.getOrDefault(tokens.lower(i), List.of())) {
            int longest = found.isEmpty() ? 0 : found.getFirst().length();
            if (fate.length() >= Math.max(1, longest) && fate.stands(tokens, i)) {
                if (fate.length() > longest) {
                    found = new ArrayList<>();
                }
                found.add(fate);
            }
        }
        return found;
    }

    private boolean stands(Tokens tokens, int i) {
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.is(i + k, words.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static final class Lazily {
        static final Map<String, List<Fate>> FATES = new HashMap<>();

        static {
            for (List<String> row : Tables.rows(Fate.class, "fates.txt")) {
                Use use = Use.valueOf(row.get(2).toUpperCase(Locale.ROOT));
                for (String phrase : row.getFirst().split(",", -1)) {
                    add(List.of(phrase.strip().split(" ", -1)), row.get(1), use);
                }
            }
        }

        private static void add(List<String> words, String kind, Use use) {
            List<Fate> all = FATES.computeIfAbsent(words.getFirst(), k -> new ArrayList<>());
            for (Fate fate : all) {
                if (fate.words().equals(words) && fate.kind().equals(kind)) {
                    fate.uses().add(use);
                    return;
                }
            }
            all.add(new Fate(words, kind, new java.util.HashSet<>(Set.of(use))));
        }
    }
}
