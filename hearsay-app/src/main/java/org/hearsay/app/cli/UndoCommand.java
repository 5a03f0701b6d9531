package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes judgements back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Take judgements back: those of these numbers (hearsay journal lists them). They stay in the journal.")
final class UndoCommand extends LedgerCommand {
    @Parameters(arity = "1..*", paramLabel = "NUMBER", description = "Numbers of judgements.")
    private List<Long> numbers = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who does it. Default: your name on this machine.")
    private @Nullable String by;

    UndoCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        List<Change> changes = new ArrayList<>();
        for (long number : numbers) {
            Judged judged = desk.ledger().judgement(number);
            if (judged == null || judged.withdrawn()) {
                terminal()
                        .complain(number + (judged == null ? ": is no judgement" : ": was taken back before")
                                + "; nothing was changed");
                return FAILED;
            }
            changes.add(new Change.Withdrawn(number, reason));
        }
        desk.ledger().append(session().clock().instant(), by == null ? session().person() : by, changes);
        printLine(changes.size() + " taken back");
        return FINE;
    }
}
