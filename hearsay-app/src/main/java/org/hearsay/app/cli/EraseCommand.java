package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Indexing;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
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
    private static final int PAGE = 1_000;

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
            new Indexing(desk, index).catchUp(Pace.UNTOLD);
        } catch (BusyException e) {
            terminal().complain("the index is being written by another hearsay: run \"hearsay reindex\" after that");
        }
        desk.caches().forget(id);
        printLine("Erased. The files themselves (" + String.join(", ", kept.names())
                + "), backups and exports made before still hold the words: erase them too.");
        printCopies(desk, kept.sequence());
        return FINE;
    }

    /** Those that were made since the document came. */
    private void printCopies(Desk desk, long came) throws IOException, LedgerException {
        boolean any = false;
        long last = came;
        for (List<Entry> page = desk.ledger().decisionsAfter(last, PAGE);
                !page.isEmpty();
                page = desk.ledger().decisionsAfter(last, PAGE)) {
            for (Entry entry : page) {
                if (entry.kind() == Entry.Kind.COPIED) {
                    any = true;
                    boolean there = Files.exists(Path.of(entry.subject()));
                    printLine("- " + entry.subject() + " (" + entry.detail() + ", "
                            + entry.at().truncatedTo(ChronoUnit.SECONDS) + ", by " + entry.by() + "): "
                            + (there ? "is there" : "is not there on this machine, or not any more"));
                }
                last = entry.sequence();
            }
        }
        if (!any) {
            printLine("None was made with this program since the document came.");
        }
    }
}
