package org.hearsay.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;

/** What is kept beside a ledger's index, and like it made again from the ledger. Immutable. */
public final class Caches {
    private final Desk desk;

    Caches(Desk desk) {
        this.desk = desk;
    }

    /** Where is kept who bears a name in each document; it need not be there. */
    public Path sheetsFile() {
        return beside(".actors.db");
    }

    /** Where is kept what corroboration needs of each document; it need not be there. */
    public Path workingSetFile() {
        return beside(".corroboration.db");
    }

    private Path beside(String ending) {
        Path index = desk.indexFolder();
        return index.resolveSibling(index.getFileName() + ending);
    }

    /** Close it. */
    Sheets sheets() throws LedgerException {
        boolean writable = desk.isIndexWritable();
        if (writable) {
            try {
                // As an earlier version kept it; words that were erased would go on standing in it.
                Files.deleteIfExists(beside(".actors"));
            } catch (IOException e) {
                // It is not looked at.
            }
        }
        return Sheets.open(sheetsFile(), desk.ledger().id(), writable);
    }

    /**
     * Close it.
     *
     * @param vectors loads what makes vectors; called once at most, and only if one is missing
     */
    WorkingSet workingSet(Supplier<Similarity> vectors) throws LedgerException {
        return WorkingSet.open(workingSetFile(), desk.ledger().id(), desk.isIndexWritable(), vectors);
    }

    /** As {@link Desk#corroboration} says. */
    Corroboration corroboration(Supplier<Similarity> vectors, Pace pace, Consumer<String> remark)
            throws LedgerException {
        WorkingSet set = workingSet(vectors);
        Stages stages = new Stages();
        try {
            if (!set.writable()) {
                remark.accept(workingSetFile() + ": may not be written, so all documents are looked at anew");
            }
            if (!set.catchUp(desk, pace, stages)) {
                remark.accept(
                        "another hearsay takes in documents for corroboration just now: what came last is left out");
            }
            return new Corroboration(new Readings(desk.recent()), set, pace, stages);
        } catch (LedgerException | RuntimeException e) {
            set.close();
            throw e;
        }
    }

    /** As {@link Desk#corroborationAsKept} says. */
    Corroboration corroborationAsKept(Supplier<Similarity> vectors) throws LedgerException {
        WorkingSet set = WorkingSet.toRead(workingSetFile(), desk.ledger().id(), vectors);
        try {
            set.ruledAs(desk);
            return new Corroboration(new Readings(desk.recent()), set, Pace.UNTOLD, new Stages());
        } catch (LedgerException | RuntimeException e) {
            set.close();
            throw e;
        }
    }

    /** After an erasure: what was kept of the document is taken out too. */
    public void forget(String document) throws LedgerException {
        if (Files.exists(sheetsFile())) {
            // Another process that is at it just now does so by itself.
            try (Sheets sheets = sheets();
                    Sheets.Update update = sheets.update()) {
                if (update != null) {
                    update.forget(document);
                }
            }
        }
        if (Files.exists(workingSetFile())) {
            try (WorkingSet set = workingSet(Caches::noVectors)) {
                set.forget(document);
            }
        }
    }

    private static Similarity noVectors() {
        throw new IllegalStateException("no vectors are needed to forget");
    }
}
