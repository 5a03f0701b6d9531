package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be read or written. Its message is one line for people: which ledger, what, and what to do about it. */
public sealed class LedgerException extends Exception permits DamagedException {
    private static final long serialVersionUID = 1;

    public LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
