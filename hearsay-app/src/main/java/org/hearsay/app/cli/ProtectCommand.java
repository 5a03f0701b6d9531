package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a name from leaving the ledger. */
@Command(
        name = "protect",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = "Put a pseudonym in the place of a name in every export; without a name, list those protected.")
final class ProtectCommand extends LedgerCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "As it is spelled in the documents; once for each spelling.")
    private @Nullable String name;

    @Option(names = "--as", paramLabel = "PSEUDONYM", description = "What exports say instead: \"Witness A\".")
    private @Nullable String pseudonym;

    @Option(names = "--lift", description = "Protect it no longer.")
    private boolean lift;

    ProtectCommand(Terminal terminal, Session session) {
        super(terminal, session);
    }

    @Override
    int on(Desk desk) throws IOException, LedgerException {
        if (name == null) {
            for (Map.Entry<String, String> each : desk.ledger().protectedNames().entrySet()) {
                printLine(each.getKey() + " is " + each.getValue());
            }
            return FINE;
        }
        if (lift == (pseudonym != null) || name.isBlank()) {
            throw misused("give --as PSEUDONYM, or --lift");
        }
        desk.ledger()
                .append(
                        session().clock().instant(),
                        session().person(),
                        List.of(new Change.Protected(name, lift ? null : pseudonym)));
        return FINE;
    }
}
