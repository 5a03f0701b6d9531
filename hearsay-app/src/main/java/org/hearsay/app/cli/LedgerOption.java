package org.hearsay.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command is about. */
final class LedgerOption {
    private static final String VARIABLE = "HEARSAY_LEDGER";

    private final Session session;

    @Option(
            names = "--ledger",
            paramLabel = "FOLDER|URL",
            description =
                    "The ledger's folder, or jdbc:postgresql://... for a team's. Default: HEARSAY_LEDGER, else a folder"
                            + " of your own (hearsay doctor tells which).")
    private @Nullable String told;

    @Option(
            names = "--read-only",
            description =
                    "Change nothing in the ledger's folder, not even the index. So it is anyway where it may not be written.")
    private boolean readOnly;

    LedgerOption(Session session) {
        this.session = session;
    }

    /** A folder or URL. */
    String where() {
        if (told != null) {
            return told;
        }
        String variable = session.environment().get(VARIABLE);
        return variable == null || variable.isBlank()
                ? session.folders().data().resolve("ledger").toString()
                : variable;
    }

    /** Opens it; it is made if it is not there. Close what is returned. */
    Desk open() throws LedgerException {
        try {
            return readOnly
                    ? Desk.toRead(Path.of(where()))
                    : Desk.open(where(), session.folders().cache());
        } catch (InvalidPathException e) {
            throw new LedgerException(where() + ": not a name of a folder: " + e.getReason(), e);
        }
    }

    Session session() {
        return session;
    }
}
