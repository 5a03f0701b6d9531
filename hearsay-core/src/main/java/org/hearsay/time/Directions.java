package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Finds the nearest word of tense or direction in the sentence of an expression: before it, else after it. */
final class Directions {
    /** Farther words belong to another clause, and this keeps the cost of a text without full stops linear. */
    private static final int BEFORE = 24;

    private static final int AFTER = 14;

    private static final Set<String> ENDS = Set.of("!", "?", ";", "");

    /** A word in -ed after these is an adjective. */
    private static final Set<String> BEFORE_ADJECTIVE = Set.of("a", "an", "the", "its", "his", "her", "their", "still");

    private final Map<String, Direction> words = new HashMap<>();

    private Directions() {
        for (List<String> row : Tables.rows(Directions.class, "tenses.txt")) {
            words.put(row.getFirst(), Direction.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
    }

    static Direction around(Tokens tokens, int begin, int end) {
        return Lazily.WORDS.find(tokens, begin, end);
    }

    private Direction find(Tokens tokens, int begin, int end) {
        if (tokens.is(begin - 1, "until") || tokens.is(begin - 1, "till") || tokens.is(begin - 1, "through")) {
            return Direction.FUTURE;
        }
        for (int i = begin - 1; i >= Math.max(0, begin - BEFORE) && !endsSentence(tokens, i); i--) {
            Direction direction = of(tokens, i);
            if (direction != null) {
                return direction;
            }
        }
        for (int i = end; i < Math.min(tokens.size(), end + AFTER) && !endsSentence(tokens, i); i++) {
            Direction direction = of(tokens, i);
            if (direction != null) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private @Nullable Direction of(Tokens tokens, int i) {
        String word = tokens.lower(i);
        if (tokens.capital(i) && i > 0 && !endsSentence(tokens, i - 1)) {
            return null;
        }
        Direction known = words.get(word + " " + tokens.lower(i + 1));
        known = known == null ? words.get(word) : known;
        if (known == null
                && !tokens.isOneOf(i - 1, BEFORE_ADJECTIVE)
                && word.length() > 4
                && word.endsWith("ed")
                && !word.endsWith("eed")) {
            return Direction.PAST;
        }
        return known;
    }

    /** Whether a sentence ends with this token: a full stop before a capital letter, but not after a short word. */
    static boolean endsSentence(Tokens tokens, int i) {
        if (ENDS.contains(tokens.lower(i))) {
            return true;
        }
        return tokens.is(i, ".")
                && (i + 1 >= tokens.size() || !tokens.joined(i))
                && (tokens.capital(i + 1) || !Character.isLetter(first(tokens, i + 1)))
                && !isShortened(tokens, i - 1);
    }

    private static boolean isShortened(Tokens tokens, int i) {
        return tokens.value(i, Kind.SHORT_MONTH) != null
                || tokens.value(i, Kind.SHORT_WEEKDAY) != null
                || (tokens.capital(i) && TITLES.contains(tokens.lower(i)));
    }

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "capt", "sgt", "maj", "rep", "sen", "gov", "prof", "rev",
            "inc", "corp", "co", "no");

    private static char first(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    private static final class Lazily {
        static final Directions WORDS = new Directions();
    }
}
