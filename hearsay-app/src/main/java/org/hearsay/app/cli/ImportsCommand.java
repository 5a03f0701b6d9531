package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.ImportState;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What came of each file. */
@Command(
        name = "imports",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "What could not be taken in, and why; \"hearsay add --retry\" tries it again.")
final class ImportsCommand extends LedgerCommand {
    private static final int PAGE = 1_000;

    @Option(names = "--all", description = "Also what was taken in.")
    private boolean all;

    ImportsCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        String last = "";
        for (List<ImportState> page = desk.ledger().imports(!all, last, PAGE);
                !page.isEmpty();
                page = desk.ledger().imports(!all, last, PAGE)) {
            for (ImportState state : page) {
                printLine(state.at().toString().substring(0, 19) + "Z " + state.name() + ": "
                        + (state.failure() == null ? "taken in" : state.failure()));
            }
            last = page.getLast().name();
        }
        if (last.isEmpty()) {
            printLine(all ? "Nothing was added yet." : "Everything that was added was taken in.");
        }
        return FINE;
    }
}
