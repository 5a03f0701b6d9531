package org.hearsay.app.cli;

import java.io.IOException;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.OriginJson;
import org.hearsay.app.terminal.OriginText;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where a claim comes from. */
@Command(
        name = "origins",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "Where a claim comes from: from every article that makes it back to whoever said it, each step with its words.",
        sortOptions = false,
        footer = {"", "Ids stand in [ ] in what claims and search print; their first six signs will do."})
final class OriginsCommand extends CorroborationCommand {
    @Parameters(paramLabel = "CLAIM", description = "Its id, or that of a statement that makes it.")
    private String id = "";

    @Mixin
    private HouseOption houses = new HouseOption();

    OriginsCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session, readers);
    }

    @Override
    int on(Desk desk, Corroboration corroboration) throws IOException, LedgerException {
        corroboration.declare(houses.houses());
        Claim claim = corroboration.claim(id);
        if (claim == null) {
            terminal()
                    .complain(id + ": is no claim of this ledger, and no statement that makes one; ids stand in [ ] in"
                            + " what hearsay claims prints");
            return FAILED;
        }
        Corroboration.Traced traced = new Corroboration.Traced(claim, corroboration.origins(claim));
        if (isJson()) {
            printData(new OriginJson(corroboration).of(traced));
        } else {
            print(new OriginText(corroboration, terminal().outScreen()).of(traced));
        }
        return FINE;
    }
}
