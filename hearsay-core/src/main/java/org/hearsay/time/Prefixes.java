package org.hearsay.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Tables;

/** What stands before an expression and belongs to it, from {@code before.txt}: "at least", "early", "the end of". */
final class Prefixes {
    private record Prefix(List<String> words, boolean length) {}

    /** An expression that begins with these is a stretch; "over" and "about" before it are prepositions. */
    private static final Set<String> STRETCH = Set.of("the", "this", "last", "next", "these", "those", "past", "that");

    /** By their last word. */
    private final Map<String, List<Prefix>> byLast = new HashMap<>();

    private Prefixes() {
        for (List<String> row : Tables.rows(Prefixes.class, "before.txt")) {
            List<String> words = List.of(row.getFirst().split(" ", -1));
            byLast.computeIfAbsent(words.getLast(), k -> new ArrayList<>())
                    .add(new Prefix(words, row.get(1).equals("duration")));
        }
        for (List<Prefix> same : byLast.values()) {
            same.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        }
    }

    /** Where an expression begins with all that belongs to it; not before {@code lowest}. */
    static int begin(Tokens tokens, Found found, int lowest) {
        int begin = found.begin();
        for (int round = 0; round < 3; round++) {
            int longer = Lazily.PREFIXES.longer(tokens, found, begin, lowest);
            if (longer == begin) {
                return begin;
            }
            begin = longer;
        }
        return begin;
    }

    private int longer(Tokens tokens, Found found, int begin, int lowest) {
        boolean isDate = found.type() == Timex.Type.DATE || found.type() == Timex.Type.TIME;
        boolean isLength = found.type() == Timex.Type.DURATION || (isDate && isCounted(tokens, found.end() - 1));
        for (Prefix prefix : byLast.getOrDefault(tokens.lower(begin - 1), List.of())) {
            int from = begin - prefix.words().size();
            boolean fits = prefix.length() ? isLength : isDate;
            if (from >= lowest && fits && stands(tokens, prefix, from) && !isPreposition(tokens, prefix, begin)) {
                return from;
            }
        }
        return begin;
    }

    private static boolean isCounted(Tokens tokens, int last) {
        return tokens.is(last, "ago") || tokens.is(last, "earlier") || tokens.is(last, "later");
    }

    private static boolean isPreposition(Tokens tokens, Prefix prefix, int begin) {
        boolean around = prefix.words().getFirst().equals("around");
        return prefix.words().size() == 1 && (prefix.length() || around) && tokens.isOneOf(begin, STRETCH);
    }

    private static boolean stands(Tokens tokens, Prefix prefix, int from) {
        for (int k = 0; k < prefix.words().size(); k++) {
            if (!tokens.is(from + k, prefix.words().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static final class Lazily {
        static final Prefixes PREFIXES = new Prefixes();
    }
}
