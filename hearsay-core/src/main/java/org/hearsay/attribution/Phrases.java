package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Phrases to be found in a run of words, the first of which may be inflected; {@code *} in a phrase stands for up to four
 * words. Immutable.
 */
final class Phrases<T> {
    private static final int WIDEST_GAP = 4;

    private final Inflection inflection;
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /** A phrase found: the indexes, in the words searched, of the words that matched. */
    record Found<T>(T value, List<Integer> at) {
        int begin() {
            return at.getFirst();
        }

        /** The matched words in the text; those that stand side by side are one span. */
        Spans spans(List<Word> words) {
            List<Span> parts = new ArrayList<>();
            int from = 0;
            for (int i = 1; i <= at.size(); i++) {
                if (i == at.size() || at.get(i) != at.get(i - 1) + 1) {
                    parts.add(new Span(
                            words.get(at.get(from)).begin(),
                            words.get(at.get(i - 1)).end()));
                    from = i;
                }
            }
            return Spans.of(parts);
        }
    }

    Phrases(Inflection inflection, Map<String, T> phrases) {
        this.inflection = inflection;
        phrases.forEach((phrase, value) -> {
            List<String> words = List.of(phrase.split(" +", -1));
            byFirst.computeIfAbsent(words.getFirst(), k -> new ArrayList<>()).add(new Entry<>(words, value));
        });
    }

    /** From left to right, the longest phrase at each word; what is inside a phrase found is not looked at again. */
    List<Found<T>> in(List<Word> words) {
        List<Found<T>> all = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            Found<T> longest = longestAt(words, next);
            if (longest != null) {
                all.add(longest);
                next = longest.at().getLast();
            }
            next++;
        }
        return all;
    }

    private @Nullable Found<T> longestAt(List<Word> words, int begin) {
        Found<T> longest = null;
        for (String lemma : inflection.lemmas(words.get(begin).lower())) {
            for (Entry<T> entry : byFirst.getOrDefault(lemma, List.of())) {
                List<Integer> at = match(entry.words(), words, begin);
                if (at != null && (longest == null || at.size() > longest.at().size())) {
                    longest = new Found<>(entry.value(), at);
                }
            }
        }
        return longest;
    }

    /** Greedy in its gaps: the nearest word that fits is taken, which is enough for phrases this short. */
    private @Nullable List<Integer> match(List<String> phrase, List<Word> words, int begin) {
        List<Integer> at = new ArrayList<>(List.of(begin));
        int i = begin + 1;
        int gap = 0;
        for (String wanted : phrase.subList(1, phrase.size())) {
            if (wanted.equals("*")) {
                gap = WIDEST_GAP;
                continue;
            }
            while (i < words.size() && gap > 0 && !fits(words.get(i), wanted)) {
                i++;
                gap--;
            }
            if (i >= words.size() || !fits(words.get(i), wanted)) {
                return null;
            }
            at.add(i++);
            gap = 0;
        }
        return at;
    }

    private boolean fits(Word word, String wanted) {
        return word.lower().equals(wanted)
                || (wanted.length() > 3 && inflection.lemmas(word.lower()).contains(wanted));
    }
}
