package org.hearsay.app.desk;

import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** A ledger's cast as of when it is first asked for. Safe to share between threads. */
final class OneCast implements Casts {
    private final Desk desk;
    private @Nullable Cast made;

    OneCast(Desk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized Cast cast() throws LedgerException {
        Cast there = made;
        if (there == null) {
            there = desk.cast(Pace.UNTOLD);
            made = there;
        }
        return there;
    }
}
