package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;

/**
 * Tells whether a content says something, as a clause or a quotation does: "that it was over", "he left", "'a gift'". Passed
 * on from mouth to mouth are sayings; what somebody inside a saying merely wants, likes or backs ("to win", "changing the
 * flag") is a part of it. Judged by small words (clauses.txt) and endings, in doubt for the clause.
 */
final class Clauses {
    private static final int LEAST_WORDS = 3;

    private static final Set<String> BEGIN = words("begins");
    private static final Set<String> FINITE = words("finite");
    private static final List<String> CONTRACTED = List.of("n't", "'s", "'re", "'m", "'ll", "'ve", "'d");

    private Clauses() {}

    /** Whether a content is a clause or stands in marks of its own. */
    static boolean says(String text, Spans content) {
        Span first = content.parts().getFirst();
        if (QuotationMarks.mayBegin(text.charAt(first.begin()))) {
            return true;
        }
        List<String> words = content.stream()
                .flatMap(s -> Word.in(text, s.begin(), s.end()).stream())
                .map(Word::lower)
                .toList();
        if (words.size() < LEAST_WORDS || isInfinitive(words)) {
            return false;
        }
        return BEGIN.contains(words.getFirst())
                || words.stream().anyMatch(Clauses::isFinite)
                || words.stream().skip(1).anyMatch(w -> w.length() > 4 && w.endsWith("ed"));
    }

    private static boolean isInfinitive(List<String> words) {
        String first = words.getFirst().equals("not") ? words.get(1) : words.getFirst();
        return first.equals("to");
    }

    private static boolean isFinite(String word) {
        return FINITE.contains(word)
                || CONTRACTED.stream().anyMatch(c -> word.length() > c.length() && word.endsWith(c));
    }

    private static Set<String> words(String kind) {
        return Tables.rows(Clauses.class, "clauses.txt").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(List::getFirst)
                .collect(Collectors.toUnmodifiableSet());
    }
}
