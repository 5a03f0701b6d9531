package org.hearsay.app.desk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Bearer.Label;
import org.hearsay.actor.Roster;
import org.hearsay.actor.Roster.Likeness;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.CacheFile;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of all documents, and which of their names are alike: a cache beside the index, and like it made again from the
 * ledger. A document's sheet is put down while it is put into the index, where its actors are known anyway; names are compared when
 * somebody asks who there is. Both are made to last in steps. For one thread.
 */
final class Sheets implements AutoCloseable {
    /** Count it up with every change to what is written here, to who is whom in a document, or to how names are compared. */
    private static final String VERSION = "2";

    private static final String SHEET = "sheet";
    private static final String ALIKE = "alike";

    /** Number of the last entry whose names were compared with all before. */
    private static final String COMPARED = "compared";

    /** In the order of numbers. */
    private static final String NUMBER = "%019d";

    private final CacheFile cache;

    private Sheets(CacheFile cache) {
        this.cache = cache;
    }

    /** @param writable if not, what lacks is made anew in memory each time */
    static Sheets open(Path file, String ledger, boolean writable) throws LedgerException {
        return new Sheets(writable ? CacheFile.open(file, ledger, VERSION) : CacheFile.toRead(file, ledger, VERSION));
    }

    /** Number of the ledger's last entry that is in. */
    long sequence() {
        return cache.sequence();
    }

    /** Number of the last entry whose names were compared with all before. */
    long compared() {
        String told = cache.note(COMPARED);
        return told == null ? 0 : Long.parseLong(told);
    }

    /** Begins to write; null if another process is at it, or nothing may be written. */
    @Nullable
    Update update() throws LedgerException {
        CacheFile.Update update = cache.update();
        return update == null ? null : new Update(update);
    }

    /** All sheets in their order. */
    List<Sheet> all() {
        List<Sheet> all = new ArrayList<>();
        cache.forEach(SHEET, (document, bytes) -> all.add(Bytes.from(bytes, in -> Sheet.read(document, in))));
        all.sort(Comparator.comparingLong(Sheet::read));
        return all;
    }

    /**
     * What was compared already.
     *
     * @param sheets in their order
     * @param compared number of the last entry whose names were compared
     */
    Roster roster(List<Sheet> sheets, long compared) {
        Map<String, List<Bearer>> known = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.read() <= compared) {
                known.put(sheet.document(), sheet.bearers());
            }
        }
        Map<Label, Label> labels = new HashMap<>();
        Set<Likeness> alike = new LinkedHashSet<>();
        cache.forEach(
                ALIKE,
                (number, bytes) ->
                        alike.addAll(Bytes.from(bytes, in -> Bytes.list(in, from -> likeness(from, labels)))));
        return Roster.of(known, List.copyOf(alike));
    }

    private static Likeness likeness(DataInputStream in, Map<Label, Label> labels) throws IOException {
        return new Likeness(label(in, labels), label(in, labels), in.readDouble());
    }

    /** Each is kept once. */
    private static Label label(DataInputStream in, Map<Label, Label> labels) throws IOException {
        return labels.computeIfAbsent(new Label(Bearer.Kind.valueOf(in.readUTF()), Bytes.string(in)), l -> l);
    }

    private static void likeness(Likeness likeness, DataOutputStream out) throws IOException {
        for (Label label : List.of(likeness.one(), likeness.other())) {
            out.writeUTF(label.kind().name());
            Bytes.string(label.name(), out);
        }
        out.writeDouble(likeness.score());
    }

    /** Changes, of which nothing is there before the next commit, and all of it after. */
    final class Update implements AutoCloseable {
        private final CacheFile.Update update;

        private Update(CacheFile.Update update) {
            this.update = update;
        }

        /** Takes in sheets in the place of what there was of their documents; of one without bearers nothing stays. */
        void put(List<Sheet> sheets) throws LedgerException {
            Map<String, byte[]> there = new LinkedHashMap<>();
            List<String> gone = new ArrayList<>();
            for (Sheet sheet : sheets) {
                if (!sheet.bearers().isEmpty()) {
                    there.put(sheet.document(), Bytes.of(sheet, Sheet::write));
                } else if (cache.get(SHEET, sheet.document()) != null) {
                    gone.add(sheet.document());
                }
            }
            update.putAll(SHEET, there);
            remove(gone);
        }

        /** Names that only these documents have stand in the pairs of those alike, too. */
        private void remove(List<String> documents) throws LedgerException {
            if (documents.isEmpty()) {
                return;
            }
            update.removeAll(SHEET, documents);
            List<Likeness> left = roster(all(), Sheets.this.compared()).alike();
            update.removeAll(ALIKE);
            update.putAll(ALIKE, Map.of(String.format(NUMBER, 0), bytes(left)));
        }

        /** Takes a document out for good. */
        void forget(String document) throws LedgerException {
            put(List.of(new Sheet(document, 0, List.of())));
            commit(cache.sequence());
        }

        /** Begins anew. */
        void clear() {
            update.removeAll(SHEET);
            update.removeAll(ALIKE);
            update.note(COMPARED, "0");
        }

        /** Keeps what was found alike when names were compared up to an entry. */
        void compared(List<Likeness> found, long upTo) throws LedgerException {
            if (!found.isEmpty()) {
                update.putAll(ALIKE, Map.of(String.format(NUMBER, upTo), bytes(found)));
            }
            update.note(COMPARED, Long.toString(upTo));
            update.commit(cache.sequence());
        }

        private static byte[] bytes(List<Likeness> found) {
            return Bytes.of(found, (all, out) -> Bytes.list(all, out, Sheets::likeness));
        }

        /** @param sequence of the ledger's last entry that is in now */
        void commit(long sequence) throws LedgerException {
            update.commit(sequence);
        }

        @Override
        public void close() throws LedgerException {
            update.close();
        }
    }

    @Override
    public void close() {
        cache.close();
    }
}
