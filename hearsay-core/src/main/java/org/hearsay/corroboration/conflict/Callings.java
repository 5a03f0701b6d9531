package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Tables;

/** Words for an event and for those in it, and the side each takes, from {@code callings.txt}. */
final class Callings {
    static final String EVENT = "event";
    static final String PEOPLE = "people";

    /**
     * One such word in a text.
     *
     * @param word as the table has it
     * @param about event or people
     * @param side which side it takes; {@code none} for a plain word
     * @param span where it stands
     */
    record Calling(String word, String about, String side, Span span) {}

    private Callings() {}

    /** The words for an event, or for people, in text order. */
    static List<Calling> in(String text, String about) {
        List<Calling> found = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            if (!Character.isLetter(lower.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
                end++;
            }
            List<String> row = Lazily.WORDS.get(singular(lower.substring(i, end)));
            if (row != null && row.get(1).equals(about) && end <= text.length()) {
                found.add(new Calling(row.get(0), row.get(1), row.get(2), new Span(i, end)));
            }
            i = end;
        }
        return found;
    }

    /** Whether words of two sides cannot both be fair. */
    static boolean areOpposed(String one, String other) {
        return Lazily.OPPOSED.contains(one + " " + other) || Lazily.OPPOSED.contains(other + " " + one);
    }

    private static String singular(String word) {
        if (Lazily.WORDS.containsKey(word) || word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        String cut = word.substring(0, word.length() - 1);
        return cut.endsWith("e") && Lazily.WORDS.containsKey(cut.substring(0, cut.length() - 1))
                ? cut.substring(0, cut.length() - 1)
                : cut;
    }

    private static final class Lazily {
        static final Map<String, List<String>> WORDS = new HashMap<>();
        static final Set<String> OPPOSED = new HashSet<>();

        static {
            for (List<String> row : Tables.rows(Callings.class, "callings.txt")) {
                if (row.size() < 3) {
                    OPPOSED.add(row.getFirst());
                    continue;
                }
                for (String word : row.getFirst().split(",", -1)) {
                    WORDS.put(word.strip(), List.of(word.strip(), row.get(1), row.get(2)));
                }
            }
        }
    }
}
