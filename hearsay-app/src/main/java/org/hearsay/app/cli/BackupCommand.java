package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.Ledgers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A copy of a ledger. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Copy the ledger into one file, while others go on writing.",
            "To go back to it: put it as ledger.db into a folder of its own, and name that with --ledger."
        })
final class BackupCommand extends LedgerCommand {
    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private Path file = Path.of("");

    BackupCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        Ledgers.backup(desk.ledger(), file);
        note(desk, file, "backup");
        printLine(desk.name() + " is backed up in " + file);
        return FINE;
    }
}
