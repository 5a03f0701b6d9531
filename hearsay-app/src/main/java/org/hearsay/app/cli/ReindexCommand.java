package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Indexing;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.BusyException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;
import org.hearsay.store.CacheFiles;
import picocli.CommandLine.Command;

/** Makes the index anew. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Make the index anew from the ledger, and what is kept beside it: after a damage, or when the program says so.")
final class ReindexCommand extends LedgerCommand {
    ReindexCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        if (!desk.isIndexWritable()) {
            terminal().complain(desk.indexFolder() + ": may not be written; copy the ledger to where you may");
            return FAILED;
        }
        try (Index index = desk.index();
                TerminalPace pace = new TerminalPace(terminal())) {
            boolean removed = CacheFiles.remove(desk.caches().sheetsFile());
            boolean wasThere = Files.exists(desk.caches().workingSetFile());
            removed &= CacheFiles.remove(desk.caches().workingSetFile());
            if (!removed) {
                terminal().complain("another hearsay writes beside the index just now; try again when it is done");
                return FAILED;
            }
            index.clear();
            new Indexing(desk, index).catchUp(pace);
            if (wasThere) {
                printLine("What was kept for corroboration was taken away: the next hearsay claims makes it anew.");
            }
        } catch (BusyException e) {
            terminal().complain(e.getMessage() + "; try again when it is done");
            return FAILED;
        }
        printLine("Indexed " + desk.ledger().counts().documents() + " documents in " + desk.indexFolder());
        return FINE;
    }
}
