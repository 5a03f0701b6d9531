package org.hearsay.app.desk;

import org.hearsay.ledger.LedgerException;

/** Where it is known who there is: made when it is asked for, or kept by whoever asks often. */
public interface Casts {
    Cast cast() throws LedgerException;
}
