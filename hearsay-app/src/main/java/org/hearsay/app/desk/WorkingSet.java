package org.hearsay.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.copy.MemorySketches;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.copy.Sketches;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.CacheFile;
import org.jspecify.annotations.Nullable;

/**
 * What corroboration needs of each document and is dear to make: sketches of its words and of its event, its accounts, and the
 * vectors of what was compared. A cache beside the index, and like it made again from the ledger. What it holds of a document follows
 * from that document alone, so it is the same in whatever order they came. For one thread.
 */
final class WorkingSet implements AutoCloseable {
    /** Count it up with every change to what is written, or to what makes sketches, accounts, vectors, claims or events. */
    private static final String VERSION = "1";

    /** So many entries are between two commits: what a kill between them costs is done again. */
    private static final int STEP = 600;

    private static final String COPY = "copy";
    private static final String EVENT = "event";
    private static final String ACCOUNTS = "accounts";
    private static final String RESULT = "result";
    private static final String VECTORS = "vectors";

    private final CacheFile cache;
    private final KeptVectors vectors;
    private final boolean writable;
    private final Accounts accounts = new Accounts(false);

    private WorkingSet(CacheFile cache, KeptVectors vectors, boolean writable) {
        this.cache = cache;
        this.vectors = vectors;
        this.writable = writable;
    }

    /**
     * Opens it.
     *
     * @param writable if not, it is made anew in memory each time
     * @param maker loads what makes vectors, when the first is wanted
     */
    static WorkingSet open(Path file, String ledger, boolean writable, Supplier<Similarity> maker)
            throws LedgerException {
        CacheFile cache = writable ? CacheFile.open(file, ledger, VERSION) : CacheFile.inMemory();
        return new WorkingSet(cache, new KeptVectors(cache, maker, true), writable);
    }

    KeptVectors vectors() {
        return vectors;
    }

    /** Whether it lasts. */
    boolean writable() {
        return writable;
    }

    /**
     * Takes in whatever documents the entries since its last commit are about.
     *
     * @return false if another process does so just now
     */
    boolean catchUp(Desk desk, Pace pace, Stages stages) throws LedgerException {
        if (desk.ledger().after(cache.sequence(), 1).isEmpty()) {
            return true;
        }
        try (CacheFile.Update update = cache.update()) {
            if (update == null) {
                return false;
            }
            long last = cache.sequence();
            // Each document has an entry for having been seen, read and taken in, or nearly.
            pace.begin(
                    "Taking in documents",
                    Math.max(last, 3 * desk.ledger().counts().documents()));
            for (List<Entry> page = desk.ledger().after(last, STEP);
                    !page.isEmpty();
                    page = desk.ledger().after(last, STEP)) {
                Set<String> documents = new LinkedHashSet<>();
                for (Entry entry : page) {
                    switch (entry.kind()) {
                        case SEEN, READ, ERASED -> documents.add(entry.subject());
                        default -> {}
                    }
                }
                long done = last;
                for (String document : documents) {
                    take(document, desk, update);
                    pace.stepTo(++done);
                }
                if (!documents.isEmpty()) {
                    update.removeAll(RESULT);
                }
                stages.count("documents taken in", documents.size());
                last = page.getLast().sequence();
                update.commit(last);
                pace.stepTo(last);
            }
        }
        stages.done("taking in");
        return true;
    }

    /** Takes out what there is of a document and nothing else; another process that is at it just now does so by itself. */
    void forget(String document) throws LedgerException {
        try (CacheFile.Update update = cache.update()) {
            if (update != null) {
                remove(document, update);
                update.removeAll(RESULT);
                update.commit(cache.sequence());
            }
        }
    }

    private void take(String document, Desk desk, CacheFile.Update update) throws LedgerException {
        remove(document, update);
        Kept kept = desk.ledger().document(document);
        if (kept == null || kept.document() == null) {
            return;
        }
        update.put(COPY, document, Bytes.of(Sketch.of(kept.document()), SketchBytes::write));
        Reading reading = desk.reading(document);
        if (reading != null) {
            Report report = reading.report();
            checkVersion(update);
            EventSketch sketch = EventSketch.of(report, vectors.maker());
            update.put(EVENT, document, Bytes.of(sketch, SketchBytes::writeEvent));
            update.put(ACCOUNTS, document, Bytes.of(accounts.of(report), ClaimBytes::write));
        }
    }

    /** What was made by vectors of another version cannot be put beside these. */
    private void checkVersion(CacheFile.Update update) {
        String version = vectors.version();
        String there = cache.note(VECTORS);
        if (there == null) {
            update.note(VECTORS, version);
        } else if (!there.equals(version)) {
            throw new IllegalStateException("the vectors are of another version (" + version + ", not " + there
                    + "), and the working set is not: its version was not counted up");
        }
    }

    private void remove(String document, CacheFile.Update update) {
        byte[] known = cache.get(ACCOUNTS, document);
        if (known != null) {
            for (Account account : Bytes.from(known, ClaimBytes::read)) {
                update.remove(KeptVectors.KIND, KeptVectors.name(account.text()));
            }
        }
        update.remove(COPY, document);
        update.remove(EVENT, document);
        update.remove(ACCOUNTS, document);
    }

    long documents() {
        return cache.count(COPY);
    }

    Sketches sketches() {
        MemorySketches sketches = new MemorySketches();
        cache.forEach(COPY, (document, bytes) -> sketches.add(Bytes.from(bytes, SketchBytes::read)));
        return sketches;
    }

    List<EventSketch> eventSketches() {
        List<EventSketch> sketches = new ArrayList<>();
        cache.forEach(EVENT, (document, bytes) -> sketches.add(Bytes.from(bytes, SketchBytes::readEvent)));
        return sketches;
    }

    List<Account> accounts() {
        List<Account> all = new ArrayList<>();
        cache.forEach(ACCOUNTS, (document, bytes) -> all.addAll(Bytes.from(bytes, ClaimBytes::read)));
        return all;
    }

    /** What was found last of all documents together; null if any came or went since, or it was found under another condition. */
    byte @Nullable [] result(String name, String condition) {
        return cache.get(RESULT, name + " " + condition);
    }

    /** Keeps what was found of all documents together, as long as none comes or goes. */
    void keep(String name, String condition, byte[] bytes) throws LedgerException {
        long sequence = cache.sequence();
        try (CacheFile.Update update = cache.update()) {
            if (update != null && cache.sequence() == sequence) {
                update.put(RESULT, name + " " + condition, bytes);
                update.commit(sequence);
            }
        }
    }

    @Override
    public void close() {
        vectors.close();
        cache.close();
    }
}
