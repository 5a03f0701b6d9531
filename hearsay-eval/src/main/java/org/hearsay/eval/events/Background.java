package org.hearsay.eval.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.Ledgers;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** News of another kind, from a ledger: to tell what is common in any news, and how time grows. */
final class Background {
    private static final int PAGE = 500;

    private Background() {}

    /** The share of a ledger's documents that have each common word and pair; none without a ledger. */
    static Map<String, Double> shares(int threads, @Nullable Path folder, int limit) throws LedgerException {
        if (folder == null) {
            return Map.of();
        }
        List<Set<String>> stories = new ArrayList<>();
        for (EventSketch sketch : sketches(threads, folder, limit)) {
            Set<String> words = new HashSet<>(sketch.words().keySet());
            words.addAll(sketch.pairs().keySet());
            stories.add(words);
        }
        return Learning.shares(stories);
    }

    /** The sketches of a ledger's documents, without vectors, in the order in which they came. */
    static List<EventSketch> sketches(int threads, Path folder, int limit) throws LedgerException {
        List<EventSketch> sketches = new ArrayList<>();
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            List<Kept> page = ledger.documentsAfter(0, PAGE);
            while (!page.isEmpty() && sketches.size() < limit) {
                List<Document> documents = new ArrayList<>();
                for (Kept kept : page) {
                    if (kept.document() != null) {
                        documents.add(kept.document());
                    }
                }
                sketches.addAll(Sketches.of(threads, documents, null));
                page = ledger.documentsAfter(page.getLast().sequence(), PAGE);
            }
        }
        return sketches;
    }
}
