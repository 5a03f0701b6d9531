package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.actor.Actors;
import org.hearsay.actor.Roster;
import org.hearsay.actor.Roster.Likeness;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.search.BusyException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Brings an index up to date with its ledger: whatever documents the entries since its last commit are about. Their sheets are put
 * down on the way, as long as those have come as far.
 */
public final class Indexing {
    /** So many entries are between two commits: what a kill between them costs is done again. */
    private static final int STEP = 2_000;

    /** In documents: so often whoever waits is told. */
    private static final int TOLD = 50;

    /** Each document has one for having been seen, read and taken in, or nearly. */
    private static final int ENTRIES = 3;

    private final Desk desk;
    private final Ledger ledger;
    private final Index index;
    private final int step;
    private boolean isOneOfMany;

    /** All names that were compared; null before there are many documents at once, and if another process is at it. */
    private @Nullable Roster roster;

    public Indexing(Desk desk, Index index) {
        this(desk, index, STEP);
    }

    /** @param step so many entries are between two commits */
    Indexing(Desk desk, Index index, int step) {
        this.step = step;
        this.desk = desk;
        this.ledger = desk.ledger();
        this.index = index;
    }

    /**
     * Does it.
     *
     * @param pace told of steps of one entry each, if there are more than go in between two commits
     * @throws BusyException if another process is at it
     */
    public void catchUp(Pace pace) throws LedgerException, SearchException, BusyException {
        long last = index.sequence();
        List<Entry> entries = ledger.after(last, step);
        if (entries.isEmpty()) {
            return;
        }
        try (Index.Update update = index.update()) {
            // Another process may have been at it until a moment ago.
            last = index.sequence();
            entries = ledger.after(last, step);
            if (entries.size() == step) {
                pace.begin(Pace.Task.INDEXING, ENTRIES * ledger.counts().documents());
                pace.stepTo(last);
            }
            for (; !entries.isEmpty(); entries = ledger.after(last, step)) {
                List<Sheet> sheets = new ArrayList<>();
                long before = last;
                boolean erased = take(entries, before, pace, update, sheets);
                last = entries.getLast().sequence();
                update.commit(last);
                if (erased) {
                    update.purge();
                    update.commit(last);
                }
                keep(sheets, before, last);
                pace.stepTo(last);
            }
        }
    }

    /** Whether words were taken out. */
    private boolean take(List<Entry> entries, long before, Pace pace, Index.Update update, List<Sheet> sheets)
            throws LedgerException, SearchException {
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
        Map<String, Long> read = Rostering.read(entries);
        int taken = 0;
        for (String document : documents) {
            if (++taken % TOLD == 0) {
                pace.stepTo(before + (long) entries.size() * taken / documents.size());
            }
            Sheet sheet = take(document, read.getOrDefault(document, 0L), update);
            if (read.containsKey(document)) {
                sheets.add(sheet);
            }
        }
        return erased;
    }

    private Sheet take(String document, long read, Index.Update update) throws LedgerException, SearchException {
        Sheet none = new Sheet(document, read, List.of());
        Kept kept = ledger.document(document);
        if (kept == null || kept.document() == null) {
            update.remove(document);
            return none;
        }
        ReadingRecord record = ledger.reading(document);
        if (record == null) {
            update.put(Described.unread(kept));
            return none;
        }
        Reading reading = Reading.of(kept.document(), record);
        Actors actors = reading.actors();
        update.put(Described.read(reading, actors));
        return Sheet.of(read, reading, actors);
    }

    /** What cannot be kept here is made when somebody asks who there is. */
    private void keep(List<Sheet> fresh, long before, long last) {
        try (Sheets sheets = desk.caches().sheets();
                Sheets.Update update = sheets.sequence() == before ? sheets.update() : null) {
            if (update == null || sheets.sequence() != before) {
                roster = null;
                return;
            }
            update.put(fresh);
            update.commit(last);
            if (isOneOfMany) {
                compare(fresh, sheets, update);
            }
            isOneOfMany = true;
        } catch (LedgerException e) {
            // A full disk, mostly.
            roster = null;
        }
    }

    /** Few documents are left to who asks: to load the names of all others would take longer than to read these. */
    private void compare(List<Sheet> fresh, Sheets sheets, Sheets.Update update) throws LedgerException {
        List<Sheet> next = fresh;
        Roster names = roster;
        if (names == null) {
            long compared = sheets.compared();
            List<Sheet> all = sheets.all();
            names = sheets.roster(all, compared);
            next = all.stream().filter(s -> s.read() > compared).toList();
        }
        List<Likeness> found = new ArrayList<>();
        for (Sheet sheet : next) {
            found.addAll(names.put(sheet.document(), sheet.bearers()));
        }
        update.compared(found, sheets.sequence());
        roster = names;
    }
}
