package org.hearsay.quantity;

import java.util.Set;

/** Where sentences end, and what kind of sentence one is. */
final class Sentences {
    /** Words of statistics: what they count did not happen here and now. */
    private static final Set<String> STATISTICS =
            Set.of("homicides", "annually", "nationwide", "statistics", "average", "yearly", "statewide", "worldwide");

    private static final Set<String> DEEDS =
            Set.of("shootings", "stabbings", "attacks", "incidents", "killings", "murders", "bombings");

    private static final Set<String> BEFORE = Set.of("originally", "initially", "previously", "earlier");
    private static final Set<String> SAID = Set.of("said", "reported", "believed", "thought");

    private static final int BEFORE_DEEDS = 3;

    private Sentences() {}

    /** The index after the last token of the sentence that begins at {@code begin}. */
    static int end(Tokens tokens, int begin) {
        int i = begin;
        while (i < tokens.size()) {
            String word = tokens.lower(i);
            if (word.isEmpty() || word.equals("!") || word.equals("?") || (word.equals(".") && isEnd(tokens, i))) {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    private static boolean isEnd(Tokens tokens, int i) {
        if (tokens.joined(i) && !tokens.is(i + 1, "\"") && !tokens.is(i + 1, "”") && !tokens.is(i + 1, "'")) {
            // "the end.The next": a break was lost.
            boolean lost = tokens.capital(i + 1) && !tokens.capital(i - 1) && tokens.isWord(i - 1);
            return lost || tokens.lower(i + 1).isEmpty();
        }
        boolean initial = tokens.lower(i - 1).length() == 1 && tokens.capital(i - 1);
        return !initial && !tokens.is(i - 1, Sense.ABBREVIATION);
    }

    /** Whether most words begin with a capital letter: names cannot be told in it. */
    static boolean isHeading(Tokens tokens, int begin, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = begin; i < end; i++) {
            if (tokens.isWord(i)) {
                words++;
                capitals += tokens.capital(i) ? 1 : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 6;
    }

    /** Whether a paragraph ends without a full stop: a heading, a caption, a link to something else. */
    static boolean isEntry(Tokens tokens, int begin, int end) {
        boolean paragraph = tokens.lower(end - 1).isEmpty();
        int last = paragraph ? end - 2 : end - 1;
        return (paragraph || end == tokens.size()) && last >= begin && tokens.isWord(last);
    }

    /** "two shootings", "a string of attacks", "in weekend shootings": events that a report is not about, or not alone. */
    private static boolean isSeveral(Tokens tokens, int i) {
        if (!DEEDS.contains(tokens.lower(i))) {
            return false;
        }
        for (int k = i - 1; k >= i - BEFORE_DEEDS && k >= 0; k--) {
            boolean ended = tokens.is(k, Sense.DEFINITE) || tokens.is(k, Sense.BE) || tokens.is(k, ",");
            if (ended) {
                return false;
            }
            if (tokens.is(k, Sense.NUMBER)
                    || tokens.is(k, Sense.VAGUE)
                    || (tokens.isDigits(k) && k == i - 1)
                    || tokens.is(k, "weekend")
                    || tokens.is(k, "overnight")
                    || tokens.is(k, "multiple")) {
                return true;
            }
        }
        return false;
    }

    /** "Police had originally said that seven were hurt": they say otherwise now. */
    private static boolean isOvertaken(Tokens tokens, int i) {
        return BEFORE.contains(tokens.lower(i))
                && (SAID.contains(tokens.lower(i + 1)) || SAID.contains(tokens.lower(i - 1)));
    }

    /** Whether a sentence speaks of other times or of many places: "12 people have been killed this year". */
    static boolean isElsewhere(Tokens tokens, boolean[] past, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (past[i] || STATISTICS.contains(tokens.lower(i))) {
                return true;
            }
            boolean apart = tokens.is(i, "separate") || tokens.is(i, "different") || tokens.is(i, "unrelated");
            if (apart
                    && (tokens.is(i + 1, "shootings")
                            || tokens.is(i + 1, "incidents")
                            || tokens.is(i + 1, "attacks"))) {
                return true;
            }
            boolean year = tokens.is(i + 1, "year") || tokens.is(i + 1, "years");
            if (year
                    && (tokens.is(i, "this")
                            || tokens.is(i, "last")
                            || tokens.is(i, "per")
                            || tokens.is(i, "a")
                            || tokens.is(i, "each"))) {
                return true;
            }
            if (isSeveral(tokens, i) || isOvertaken(tokens, i)) {
                return true;
            }
            if (tokens.is(i, "so") && tokens.is(i + 1, "far") && tokens.is(i + 2, "this")) {
                return true;
            }
        }
        return false;
    }
}
