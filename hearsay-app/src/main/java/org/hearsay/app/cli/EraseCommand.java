package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Indexing;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.BusyException;
import org.hearsay.search.Index;
import org.hearsay.search.SearchException;
import org.hearsay.store.Ledgers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a document's words out for good. */
@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Take a document's words, original, readings and judgements out of the ledger for good. This cannot be undone.")
final class EraseCommand extends LedgerCommand {
    @Parameters(paramLabel = "DOCUMENT", description = "Its id.")
    private String id = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why: it is kept, so it must not name what is erased.")
    private String reason = "";

    @Option(names = "--yes", description = "Do it.")
    private boolean sure;

    EraseCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException, SearchException {
        Kept kept = desk.ledger().document(id);
        if (kept == null || kept.document() == null) {
            terminal().complain(id + (kept == null ? ": is no document of this ledger" : ": was erased before"));
            return FAILED;
        }
        if (!sure) {
            terminal().complain("this takes " + kept.names() + " out for good; add --yes if you mean it");
            return FAILED;
        }
        desk.ledger().append(session().clock().instant(), session().person(), List.of(new Change.Erased(id, reason)));
        Ledgers.scrub(desk.ledger());
        try (Index index = desk.index()) {
            new Indexing(desk.ledger(), index).catchUp(done -> {});
        } catch (BusyException e) {
            terminal().complain("the index is being written by another hearsay: run \"hearsay reindex\" after that");
        }
        printLine("Erased. The files themselves (" + String.join(", ", kept.names())
                + "), backups and exports made before still hold the words: erase them too.");
        return FINE;
    }
}
