package org.hearsay.app.desk;

import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Documents of a ledger with what follows from their readings, for code that knows no ledger. Safe to share between threads. */
final class Readings {
    private final RecentReadings recent;

    Readings(RecentReadings recent) {
        this.recent = recent;
    }

    /**
     * A document that was read.
     *
     * @throws UnreadException if it is there no more
     */
    RecentReadings.Found of(String id) {
        RecentReadings.Found known = unread(() -> recent.reading(id));
        if (known == null) {
            throw new UnreadException(new LedgerException(id + ": was erased a moment ago; try again", null));
        }
        return known;
    }

    /** A document by its id; null if its words are gone. */
    @Nullable
    Document words(String id) {
        return unread(() -> recent.document(id));
    }

    /** Something that looks into the ledger by roads that know no ledger. */
    interface Asking<T extends @Nullable Object> {
        T ask() throws LedgerException;
    }

    private static <T extends @Nullable Object> T unread(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    static <T extends @Nullable Object> T unwrapped(Asking<T> asking) throws LedgerException {
        try {
            return asking.ask();
        } catch (UnreadException e) {
            throw e.told();
        }
    }
}
