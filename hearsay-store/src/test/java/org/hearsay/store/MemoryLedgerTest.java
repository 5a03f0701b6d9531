package org.hearsay.store;

import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.MemoryLedger;

class MemoryLedgerTest extends LedgerContract {
    private MemoryLedger made;

    @Override
    Ledger fresh() {
        made = new MemoryLedger("memory");
        return made;
    }

    @Override
    Ledger again() {
        return made;
    }
}
