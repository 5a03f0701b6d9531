package org.hearsay.eval.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.text.Document;
import org.hearsay.text.Word;

/** The reference: every pair of documents that shares a run of five words, by how much they share. Quadratic, and simple. */
final class AllPairs {
    private static final int WORDS = 5;

    private final Map<String, Set<String>> shingles = new HashMap<>();

    /**
     * Of some documents.
     *
     * @param text what of a document's text to look at
     */
    AllPairs(Map<String, Document> documents, UnaryOperator<String> text) {
        documents.keySet().forEach(id -> shingles.put(id, shingles(text.apply(id))));
    }

    private static Set<String> shingles(String text) {
        List<String> words = Word.in(text).stream().map(Word::lower).toList();
        Set<String> all = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            all.add(String.join(" ", words.subList(i, i + WORDS)));
        }
        return all;
    }

    /** The pairs whose Jaccard similarity is so high, 0 to 1. */
    Map<Pair, Double> from(double least) {
        Map<String, List<String>> owners = new HashMap<>();
        shingles.forEach((id, all) -> all.forEach(
                s -> owners.computeIfAbsent(s, k -> new ArrayList<>()).add(id)));
        Map<Pair, Integer> common = new HashMap<>();
        for (List<String> ids : owners.values()) {
            for (int i = 0; i < ids.size(); i++) {
                for (String other : ids.subList(i + 1, ids.size())) {
                    common.merge(Pair.of(ids.get(i), other), 1, Integer::sum);
                }
            }
        }
        Map<Pair, Double> pairs = new HashMap<>();
        common.forEach((pair, n) -> {
            double jaccard = jaccard(pair, n);
            if (jaccard >= least) {
                pairs.put(pair, jaccard);
            }
        });
        return pairs;
    }

    private double jaccard(Pair pair, int common) {
        int both = shingles.getOrDefault(pair.first(), Set.of()).size()
                + shingles.getOrDefault(pair.second(), Set.of()).size();
        return (double) common / (both - common);
    }
}
