package org.hearsay.app.desk;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Ruling;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.corroboration.copy.Sketch;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.CacheFile;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What corroboration needs of each document and is dear to make: sketches of its words and of its event, its accounts, the vectors of
 * what was compared, and the {@link Relations} between documents. A cache beside the index, and like it made again from the ledger.
 * It is the same in whatever order documents came. For one thread.
 */
final class WorkingSet implements AutoCloseable {
    /** Count it up with every change to what is written, or to what makes sketches, accounts, vectors, claims or events. */
    private static final String VERSION = "4";

    /** So many entries are between two commits: what a kill between them costs is done again. */
    private static final int STEP = 3_000;

    private static final String RULINGS = "rulings";
    private static final String VECTORS = "vectors";

    private final CacheFile cache;
    private final KeptVectors vectors;
    private final boolean writable;
    private final ClaimMatcher matcher;
    private final Relations relations;
    private final Accounts accounts = new Accounts(true);

    private WorkingSet(CacheFile cache, KeptVectors vectors, boolean writable) {
        this.cache = cache;
        this.vectors = vectors;
        this.writable = writable;
        this.matcher = new ClaimMatcher(new Vectors(vectors));
        this.relations = new Relations(cache, matcher);
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

    /** What is there, of which nothing is changed; parameters are as above. */
    static WorkingSet toRead(Path file, String ledger, Supplier<Similarity> maker) throws LedgerException {
        CacheFile cache = CacheFile.toRead(file, ledger, VERSION);
        return new WorkingSet(cache, new KeptVectors(cache, maker, false), false);
    }

    KeptVectors vectors() {
        return vectors;
    }

    ClaimMatcher matcher() {
        return matcher;
    }

    Relations relations() {
        return relations;
    }

    /** Whether it lasts. */
    boolean writable() {
        return writable;
    }

    /**
     * Takes in whatever documents the entries since its last commit are about, and persons' words on claims.
     *
     * @return false if another process does so just now
     */
    boolean catchUp(Desk desk, Pace pace, Stages stages) throws LedgerException {
        List<Ruling> rulings = ruledAs(desk);
        if (desk.ledger().after(cache.sequence(), 1).isEmpty() && relations.unsettled() == 0) {
            return true;
        }
        try (CacheFile.Update update = cache.update()) {
            if (update == null) {
                return false;
            }
            vectors.within(update);
            rule(rulings, update);
            takeIn(desk, update, pace, stages);
            stages.done("taking in");
            group(update, pace);
            stages.done("grouping");
        } finally {
            vectors.within(null);
        }
        stages.count("vectors made", vectors.made());
        stages.count("statements compared", relations.index().work().compared());
        stages.count("documents compared by event", relations.grouping().comparisons());
        return true;
    }

    /** Persons' words on claims, which go before what was compared. */
    List<Ruling> ruledAs(Desk desk) throws LedgerException {
        List<Ruling> rulings = PersonsWords.onClaims(desk);
        relations.rule(rulings);
        return rulings;
    }

    private void takeIn(Desk desk, CacheFile.Update update, Pace pace, Stages stages) throws LedgerException {
        long last = cache.sequence();
        // Each document has an entry for having been seen, read and taken in, or nearly.
        pace.begin(
                Pace.Task.TAKING_IN, Math.max(last, 3 * desk.ledger().counts().documents()));
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
            // To take in a document is about as much work as to compare it.
            long begun = last;
            double half = (page.getLast().sequence() - begun) / 2.0;
            int taken = 0;
            for (String document : documents) {
                take(document, desk, update);
                pace.stepTo(begun + (long) (half * ++taken / documents.size()));
            }
            stages.count("documents taken in", documents.size());
            stages.count(
                    "statements in boilerplate",
                    relations.compare(id -> words(desk, id), done -> pace.stepTo(begun + (long) (half * (1 + done)))));
            last = page.getLast().sequence();
            update.commit(last);
            pace.stepTo(last);
        }
    }

    /** In portions, each of which lasts. */
    private void group(CacheFile.Update update, Pace pace) throws LedgerException {
        long all = relations.unsettled();
        pace.begin(Pace.Task.GROUPING, all);
        while (relations.settle()) {
            update.commit(cache.sequence());
            pace.stepTo(Math.max(0, all - relations.unsettled()));
        }
        update.commit(cache.sequence());
    }

    private static @Nullable Document words(Desk desk, String id) {
        try {
            Kept kept = desk.ledger().document(id);
            return kept == null ? null : kept.document();
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    private void rule(List<Ruling> rulings, CacheFile.Update update) {
        byte[] kept = cache.get(RULINGS, RULINGS);
        Set<String> changed =
                PersonsWords.changed(kept == null ? List.of() : Bytes.from(kept, ClaimBytes::readRulings), rulings);
        if (!changed.isEmpty()) {
            relations.ruleAnew(changed);
            update.put(RULINGS, RULINGS, Bytes.of(rulings, ClaimBytes::writeRulings));
        }
    }

    /** Takes out what there is of a document and nothing else; another process that is at it just now does so by itself. */
    void forget(String document) throws LedgerException {
        try (CacheFile.Update update = cache.update()) {
            if (update != null) {
                remove(document, update);
                relations.defer();
                update.commit(cache.sequence());
            }
        }
    }

    private void take(String document, Desk desk, CacheFile.Update update) throws LedgerException {
        remove(document, update);
        Reading reading = desk.reading(document);
        Document words = reading == null ? words(desk, document) : reading.document();
        if (words == null) {
            return;
        }
        Sketch sketch = Sketch.of(words);
        update.put(RowSketches.KIND, document, Bytes.of(sketch, SketchBytes::write));
        EventSketch event = null;
        if (reading != null) {
            Report report = reading.report();
            checkVersion(update);
            event = EventSketch.of(report, vectors.maker());
            update.put(RowEvents.KIND, document, Bytes.of(event, SketchBytes::writeEvent));
            List<Account> all = accounts.of(report);
            update.put(RowAccounts.ASCRIBED, document, bytes(all, false));
            update.put(RowAccounts.OWN, document, bytes(all, true));
        }
        relations.came(sketch, event);
    }

    private static byte[] bytes(List<Account> accounts, boolean own) {
        return Bytes.of(accounts.stream().filter(a -> a.own() == own).toList(), ClaimBytes::write);
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
        for (Account account : relations.accounts().of(document)) {
            update.remove(KeptVectors.KIND, KeptVectors.name(account.text()));
        }
        relations.went(document);
        for (String kind : List.of(RowSketches.KIND, RowEvents.KIND, RowAccounts.ASCRIBED, RowAccounts.OWN)) {
            update.remove(kind, document);
        }
    }

    long documents() {
        return relations.sketches().count();
    }

    @Override
    public void close() {
        vectors.close();
        cache.close();
    }
}
