package org.hearsay.app.cli;

import java.io.IOException;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Verification;
import picocli.CommandLine.Command;

/** Whether a ledger is sound. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Read the whole ledger again: every hash, every place in a text; name what does not hold.")
final class VerifyCommand extends LedgerCommand {
    VerifyCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        long all = desk.ledger().counts().documents() + desk.ledger().counts().erased();
        Verification verification = new Verification(desk.ledger(), terminal()::complain);
        long wrong;
        try (Progress progress = Progress.of(all, terminal(), "Verifying")) {
            wrong = verification.run(progress::step);
        }
        printLine(verification.documents() + " documents verified; "
                + (wrong == 0 ? "all of it holds" : wrong + " things do not hold: go back to a backup"));
        return wrong == 0 ? FINE : FAILED;
    }
}
