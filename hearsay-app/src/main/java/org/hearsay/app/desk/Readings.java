package org.hearsay.app.desk;

import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Documents of a ledger with what follows from their readings; those that were asked for last are remembered. For one thread. */
final class Readings {
    /** So many documents are remembered. */
    private static final int REMEMBERED = 400;

    private final Desk desk;
    private final Recent<String, Found> found;

    /** A document with what follows from its reading. */
    record Found(Reading reading, Report report) {}

    Readings(Desk desk) {
        this.desk = desk;
        this.found = new Recent<>(REMEMBERED, this::read);
    }

    private @Nullable Found read(String id) {
        try {
            Reading reading = desk.reading(id);
            return reading == null ? null : new Found(reading, reading.report());
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    /**
     * A document that was read.
     *
     * @throws UnreadException if it is there no more
     */
    Found of(String id) {
        Found known = found.get(id);
        if (known == null) {
            throw new UnreadException(new LedgerException(id + ": was erased a moment ago; try again", null));
        }
        return known;
    }

    /** A document by its id; null if its words are gone. */
    @Nullable
    Document words(String id) {
        Found known = found.known(id);
        if (known != null) {
            return known.reading().document();
        }
        try {
            Kept kept = desk.ledger().document(id);
            return kept == null ? null : kept.document();
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    /** Something that looks into the ledger by roads that know no ledger. */
    interface Asking<T> {
        T ask() throws LedgerException;
    }

    static <T> T unwrapped(Asking<T> asking) throws LedgerException {
        try {
            return asking.ask();
        } catch (UnreadException e) {
            throw e.told();
        }
    }
}
