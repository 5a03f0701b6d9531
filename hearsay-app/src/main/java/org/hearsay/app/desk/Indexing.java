package org.hearsay.app.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.hearsay.Reading;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.search.BusyException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;

/** Brings an index up to date with its ledger: whatever documents the entries since its last commit are about. */
public final class Indexing {
    /** So many entries are between two commits: what a kill between them costs is done again. */
    private static final int STEP = 2_000;

    private final Ledger ledger;
    private final Index index;

    public Indexing(Ledger ledger, Index index) {
        this.ledger = ledger;
        this.index = index;
    }

    /**
     * Does it.
     *
     * @param progress told the sequence number of the last entry that is in, after each step
     * @throws BusyException if another process is at it
     */
    public void catchUp(LongConsumer progress) throws LedgerException, SearchException, BusyException {
        long last = index.sequence();
        List<Entry> entries = ledger.after(last, STEP);
        if (entries.isEmpty()) {
            return;
        }
        try (Index.Update update = index.update()) {
            // Another process may have been at it until a moment ago.
            last = index.sequence();
            for (entries = ledger.after(last, STEP); !entries.isEmpty(); entries = ledger.after(last, STEP)) {
                boolean erased = take(entries, update);
                last = entries.getLast().sequence();
                update.commit(last);
                if (erased) {
                    update.purge();
                    update.commit(last);
                }
                progress.accept(last);
            }
        }
    }

    /** Whether words were taken out. */
    private boolean take(List<Entry> entries, Index.Update update) throws LedgerException, SearchException {
        Set<String> documents = new LinkedHashSet<>();
        boolean erased = false;
        for (Entry entry : entries) {
            switch (entry.kind()) {
                case SEEN, READ -> documents.add(entry.subject());
                case ERASED -> {
                    documents.add(entry.subject());
                    erased = true;
                }
                default -> {}
            }
        }
        for (String document : documents) {
            Kept kept = ledger.document(document);
            if (kept == null || kept.document() == null) {
                update.remove(document);
                continue;
            }
            ReadingRecord record = ledger.reading(document);
            update.put(record == null ? Described.unread(kept) : Described.read(Reading.of(kept.document(), record)));
        }
        return erased;
    }
}
