package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.text.Document;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a document shares with others: those that have a passage of it are looked up, and compared word for word. The result
 * follows from which documents there are, whatever came first.
 *
 * <p>Of documents with one text, each is compared with the one that has the smallest id, and that one stands for all of them before
 * others. Where a passage stands in more than {@link Sketches#MOST} documents, each of these is compared with the ones with the
 * smallest ids: all of them are then of one group, though not each pair was looked at.
 *
 * <p>Remembers what is boilerplate: for one thread, and as long as no documents are added. Making another costs nothing.
 */
public final class CopyFinder {
    /** In one document, so many others are compared, those that share most passages first. */
    private static final int MOST = 32;

    /** In fingerprints: of a text that has no more, one is a good part. */
    private static final int FEW = 10;

    private static final int REMEMBERED = 256;

    private final Sketches sketches;
    private final Function<String, @Nullable Document> documents;
    private final Boilerplate boilerplate;
    private final Map<String, Compared> prepared = new LinkedHashMap<>(REMEMBERED, 0.75f, true);
    private long comparisons;

    /**
     * A finder over what is there now.
     *
     * @param documents gives a document by its id; null if its words are gone
     */
    public CopyFinder(Sketches sketches, Function<String, @Nullable Document> documents) {
        this(sketches, documents, new Boilerplate(sketches));
    }

    /** The same, with boilerplate that is known already. */
    public CopyFinder(Sketches sketches, Function<String, @Nullable Document> documents, Boilerplate boilerplate) {
        this.sketches = sketches;
        this.documents = documents;
        this.boilerplate = boilerplate;
    }

    /**
     * The copies that a document has a part in, as the first document of each; none if it is not known.
     *
     * @return by the id of the other
     */
    public List<Copy> of(String document) {
        Compared itself = prepared(document);
        List<Copy> copies = new ArrayList<>();
        if (itself != null) {
            for (String other : candidates(document)) {
                Compared candidate = prepared(other);
                if (candidate != null) {
                    comparisons++;
                    Copy copy = WordForWord.of(itself, candidate, boilerplate::isCommon);
                    if (copy.isCopy()) {
                        copies.add(copy);
                    }
                }
            }
        }
        return List.copyOf(copies);
    }

    /** The documents that share a passage with one, boilerplate left out: those that are worth a comparison, by their ids. */
    public List<String> candidates(String document) {
        Sketch sketch = sketches.of(document);
        if (sketch == null) {
            return List.of();
        }
        Map<String, Integer> shared = new HashMap<>();
        for (Fingerprint fingerprint : sketch.fingerprints()) {
            if (!boilerplate.isSpread(fingerprint)) {
                sketches.members(fingerprint.key()).forEach(m -> shared.merge(m, 1, Integer::sum));
            }
        }
        TreeSet<String> chosen = new TreeSet<>();
        shared.entrySet().stream()
                .filter(e -> isEnough(e.getValue(), sketch, sketches.of(e.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> representative(e.getKey()))
                .filter(id -> !id.equals(document) && !hasText(id, sketch.text()))
                .distinct()
                .limit(MOST)
                .forEach(chosen::add);
        String twin = sketches.firstWithText(sketch.text());
        if (twin != null && !twin.equals(document)) {
            chosen.add(twin);
        }
        return List.copyOf(chosen);
    }

    /** One fingerprint is a phrase, unless the shorter of both has few. */
    private static boolean isEnough(int shared, Sketch sketch, @Nullable Sketch other) {
        return shared > 1 || (other != null && Math.min(sketch.size(), other.size()) <= FEW);
    }

    private String representative(String document) {
        Sketch sketch = sketches.of(document);
        String first = sketch == null ? null : sketches.firstWithText(sketch.text());
        return first == null ? document : first;
    }

    private boolean hasText(String document, String text) {
        Sketch sketch = sketches.of(document);
        return sketch != null && sketch.text().equals(text);
    }

    /** Where boilerplate stands in a document: nothing there is anybody's claim. Null if there is none. */
    public @Nullable Spans boilerplate(String document) {
        Sketch sketch = sketches.of(document);
        // Its words are only looked up if anything of it is spread: of most documents nothing is.
        boolean any = sketch != null && sketch.fingerprints().stream().anyMatch(boilerplate::isSpread);
        Document whole = any ? documents.apply(document) : null;
        return sketch == null || whole == null ? null : boilerplate.in(sketch, whole.text());
    }

    /** How many pairs were compared word for word so far. */
    public long comparisons() {
        return comparisons;
    }

    private @Nullable Compared prepared(String id) {
        Compared known = prepared.get(id);
        if (known != null) {
            return known;
        }
        Document document = documents.apply(id);
        if (document == null) {
            return null;
        }
        Compared made = new Compared(document, boilerplate(id));
        prepared.put(id, made);
        if (prepared.size() > REMEMBERED) {
            prepared.remove(prepared.keySet().iterator().next());
        }
        return made;
    }
}
