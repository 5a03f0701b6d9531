package org.hearsay.app.desk;

import org.hearsay.ledger.LedgerException;

/** Carries what the ledger says through code that knows no ledger. */
final class UnreadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final LedgerException told;

    UnreadException(LedgerException told) {
        super(told);
        this.told = told;
    }

    LedgerException told() {
        return told;
    }
}
