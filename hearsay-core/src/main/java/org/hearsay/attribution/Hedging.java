package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Tables;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/** Finds the words that weaken an attribution (hedges.txt) or say that it was not made (negations.txt). Immutable. */
final class Hedging {
    /** Words at the start of a content or a source that may hedge the whole of it. */
    private static final int OPENING = 6;

    /** Words between source, cue and content: more are a clause with a meaning of its own. */
    private static final int WIDEST_GAP = 8;

    /** May stand between a negation and the cue that it negates. */
    private static final Set<String> TRANSPARENT = Set.of(
            "have", "has", "had", "having", "be", "been", "yet", "to", "ever", "even", "so", "far", "also", "any", "a",
            "an", "the", "that", "go", "as", "do", "did", "does", "would", "will", "could", "can", "should");

    private final Phrases<Boolean> hedges;
    private final Phrases<Boolean> negations;

    Hedging(Inflection inflection) {
        // As they stand: "may have" is a hedge, "having" is not.
        hedges = new Phrases<>(new Inflection(List.of()), set("hedges.txt"));
        negations = new Phrases<>(inflection, set("negations.txt"));
    }

    /** A negation in the cue before the word that decides it, or before the cue with nothing of weight in between. */
    Optional<Spans> negation(String text, List<Word> cueWords, int headAt, @Nullable Spans source, Spans content) {
        if (cueWords.isEmpty()) {
            return Optional.empty();
        }
        int begin = cueWords.getFirst().begin();
        int from = Sentence.around(text, new Span(begin, begin + 1)).begin();
        if (source != null && source.end() <= begin) {
            from = Math.max(from, source.end());
        }
        for (Span part : content) {
            from = part.end() <= begin ? Math.max(from, part.end()) : from;
        }
        List<Word> words = new ArrayList<>(Word.in(text, from, begin));
        words.addAll(cueWords.subList(0, Math.max(headAt, 0)));
        int last = words.size() - 1;
        int next = cueWords.get(Math.clamp(headAt, 0, cueWords.size() - 1)).begin();
        while (last >= 0 && isOpen(text, words.get(last).end(), next)) {
            Optional<Spans> found = negationEndingAt(words, last);
            if (found.isPresent()) {
                return found;
            }
            String word = words.get(last).lower();
            if (words.get(last).begin() < begin && !TRANSPARENT.contains(word) && !word.endsWith("ly")) {
                return Optional.empty();
            }
            next = words.get(last--).begin();
        }
        return Optional.empty();
    }

    private Optional<Spans> negationEndingAt(List<Word> words, int last) {
        if (words.get(last).lower().endsWith("n't")) {
            return Optional.of(Spans.of(words.get(last).begin(), words.get(last).end()));
        }
        List<Word> upTo = words.subList(0, last + 1);
        return negations.in(upTo).stream()
                .filter(f -> f.at().getLast() == last)
                .findFirst()
                .map(f -> f.spans(upTo));
    }

    /** No comma or other mark between two words. */
    private static boolean isOpen(String text, int from, int to) {
        return from >= to || text.substring(from, to).isBlank();
    }

    List<Spans> hedges(String text, Spans cue, Spans content, @Nullable Spans source) {
        List<Span> places = new ArrayList<>(cue.parts());
        places.add(opening(text, content.parts().getFirst(), OPENING));
        addGap(text, cue, content, source, places);
        if (source != null) {
            places.add(opening(text, source.parts().getFirst(), OPENING));
            addGap(text, cue, source, content, places);
            addGap(text, source, content, cue, places);
        }
        List<Spans> found = new ArrayList<>();
        // Places that touch become one: "may" can end the cue and "have" begin the content.
        for (Span place : Spans.of(places)) {
            List<Word> words = Word.in(text, place.begin(), place.end());
            hedges.in(words).forEach(f -> found.add(f.spans(words)));
        }
        return found;
    }

    /** What lies between two of the parts, if it is short, in one sentence, and not covered by the third. */
    private static void addGap(String text, Spans one, Spans other, @Nullable Spans third, List<Span> places) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.begin(), other.begin());
        if (from >= to || to - from > 200 || Sentence.endsIn(text, from, to)) {
            return;
        }
        if (third != null && third.overlaps(Spans.of(from, to))) {
            return;
        }
        if (Word.in(text, from, to).size() <= WIDEST_GAP) {
            places.add(new Span(from, to));
        }
    }

    private static Span opening(String text, Span span, int words) {
        int end = span.begin() + 1;
        List<Word> first = Word.in(text, span.begin(), Math.min(span.end(), span.begin() + 200));
        for (Word word : first.subList(0, Math.min(words, first.size()))) {
            end = word.end();
        }
        return new Span(span.begin(), Math.min(end, span.end()));
    }

    private static Map<String, Boolean> set(String table) {
        Map<String, Boolean> phrases = new LinkedHashMap<>();
        Tables.words(Hedging.class, table).forEach(w -> phrases.put(w, true));
        return Collections.unmodifiableMap(phrases);
    }
}
