package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.LedgerImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an exported ledger back. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Write an exported ledger (.jsonl) into this one: an equal one, if this is empty.")
final class ImportCommand extends LedgerCommand {
    @Parameters(paramLabel = "FILE", description = "What \"hearsay export\" wrote.")
    private Path file = Path.of("");

    ImportCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new LedgerImport(desk.ledger()).run(in, file.toString());
        } catch (NoSuchFileException e) {
            terminal().complain(file + ": is not there; check the name");
            return FAILED;
        } catch (IOException e) {
            terminal().complain(file + ": cannot be read: " + e.getMessage());
            return FAILED;
        }
        printLine("The ledger " + desk.name() + " has " + desk.ledger().counts().documents() + " documents.");
        return FINE;
    }
}
