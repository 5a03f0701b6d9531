package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/** One value that a ledger keeps is not what was written: the disk, or somebody, changed it. The rest can be read. */
public final class DamagedException extends LedgerException {
    private static final long serialVersionUID = 1;

    public DamagedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
