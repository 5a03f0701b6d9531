package org.hearsay.app.cli;

import java.util.List;
import org.hearsay.ledger.Change;

/** What came of something that was to be added. */
sealed interface Addition {
    /** How the ledger names where it came from. */
    String name();

    /** What is to be written of it, all at once. */
    List<Change> changes();

    /** A document that was read just now. */
    record Read(String name, List<Change> changes) implements Addition {}

    /** One that the ledger has, from this very place. */
    record Known(String name, List<Change> changes) implements Addition {}

    /** Something that cannot be taken in. */
    record Failed(String name, String line, List<Change> changes) implements Addition {}
}
