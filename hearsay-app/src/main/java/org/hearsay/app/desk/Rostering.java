package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Roster;
import org.hearsay.actor.Roster.Likeness;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Makes the roster of a ledger as of now: only what came since the last time is looked at. For one thread, and one use. */
final class Rostering {
    /** So many entries are looked at between two commits: what a kill between them costs is done again. */
    private static final int STEP = 2_000;

    /** So many documents' names are compared between two commits. */
    private static final int COMPARED = 500;

    private final Desk desk;
    private final Sheets sheets;
    private final Pace pace;
    private final Map<String, Sheet> all = new LinkedHashMap<>();

    Rostering(Desk desk, Sheets sheets, Pace pace) {
        this.desk = desk;
        this.sheets = sheets;
        this.pace = pace;
    }

    /** What another process is at just now is made here too, and not kept. */
    Roster roster() throws LedgerException {
        try (Sheets.Update update = isBehind() ? sheets.update() : null) {
            long last = sheets.sequence();
            long compared = sheets.compared();
            sheets.all().forEach(s -> all.put(s.document(), s));
            Keeping keeping = new Keeping(update);
            long now = takeIn(last, keeping);
            List<Sheet> inOrder = new ArrayList<>(all.values());
            inOrder.sort(Comparator.comparingLong(Sheet::read));
            Roster roster = sheets.roster(inOrder, compared);
            compare(roster, inOrder, compared, now, keeping);
            return roster;
        }
    }

    private boolean isBehind() throws LedgerException {
        return sheets.compared() < sheets.sequence()
                || !desk.ledger().after(sheets.sequence(), 1).isEmpty();
    }

    /** The number of the last entry. */
    private long takeIn(long from, Keeping keeping) throws LedgerException {
        long last = from;
        List<Entry> page = desk.ledger().after(last, STEP);
        if (!page.isEmpty()) {
            // Each document has an entry for having been seen, read and taken in, or nearly.
            pace.begin(Pace.Task.LOOKING, 3 * desk.ledger().counts().documents());
        }
        for (; !page.isEmpty(); page = desk.ledger().after(last, STEP)) {
            List<Sheet> fresh = new ArrayList<>();
            for (Map.Entry<String, Long> read : read(page).entrySet()) {
                Reading reading = desk.reading(read.getKey());
                fresh.add(
                        reading == null
                                ? new Sheet(read.getKey(), read.getValue(), List.of())
                                : Sheet.of(read.getValue(), reading, reading.actors()));
                pace.stepTo(read.getValue());
            }
            fresh.forEach(s -> all.put(s.document(), s));
            last = page.getLast().sequence();
            long upTo = last;
            keeping.step(update -> {
                update.put(fresh);
                update.commit(upTo);
            });
            pace.stepTo(last);
        }
        return last;
    }

    /** Documents that entries changed the reading of, each with the number of the last such entry. */
    static Map<String, Long> read(List<Entry> page) {
        Map<String, Long> read = new LinkedHashMap<>();
        for (Entry entry : page) {
            if (entry.kind() == Entry.Kind.READ || entry.kind() == Entry.Kind.ERASED) {
                read.put(entry.subject(), entry.sequence());
            }
        }
        return read;
    }

    private void compare(Roster roster, List<Sheet> inOrder, long compared, long now, Keeping keeping)
            throws LedgerException {
        List<Sheet> fresh = inOrder.stream().filter(s -> s.read() > compared).toList();
        List<Likeness> found = new ArrayList<>();
        pace.begin(Pace.Task.COMPARING, fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            Sheet sheet = fresh.get(i);
            found.addAll(roster.put(sheet.document(), sheet.bearers()));
            pace.stepTo(i + 1);
            if ((i + 1) % COMPARED == 0) {
                keeping.step(update -> update.compared(found, sheet.read()));
                found.clear();
            }
        }
        if (now > compared) {
            keeping.step(update -> update.compared(found, now));
        }
    }

    /** Keeps steps for as long as they can be kept. */
    private static final class Keeping {
        private Sheets.@Nullable Update update;

        Keeping(Sheets.@Nullable Update update) {
            this.update = update;
        }

        interface Step {
            void on(Sheets.Update update) throws LedgerException;
        }

        void step(Step step) {
            if (update != null) {
                try {
                    step.on(update);
                } catch (LedgerException e) {
                    // A full disk, mostly. It is made again when it is wanted again.
                    update = null;
                }
            }
        }
    }
}
