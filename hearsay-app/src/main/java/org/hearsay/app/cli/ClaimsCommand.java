package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.ClaimJson;
import org.hearsay.app.terminal.ClaimText;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is claimed, by how many, and by how many independent of one another. */
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description =
                "What is claimed, in how many articles, and of how many origins. That many say it does not make it true.",
        sortOptions = false,
        footer = {
            "",
            "Without a query: what has most origins of the claims of most documents. Queries are those of hearsay search.",
            "",
            "Examples:",
            "  hearsay claims dam",
            "  hearsay claims 'about:\"Port Selim\" after:2031-03' --format json"
        })
final class ClaimsCommand extends CorroborationCommand {
    /** So many times as many claims as are shown are traced, to find those of most origins. */
    private static final int CONSIDERED = 3;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Only claims of the statements that it fits.")
    private List<String> words = List.of();

    @Mixin
    private HouseOption houses = new HouseOption();

    ClaimsCommand(Terminal terminal, Session session, ReaderSource readers) {
        super(terminal, session, readers);
    }

    @Override
    int on(Desk desk, Corroboration corroboration)
            throws IOException, LedgerException, SearchException, QueryException {
        corroboration.declare(houses.houses());
        List<Corroboration.Traced> shown = new ArrayList<>();
        long total;
        if (words.isEmpty()) {
            shown.addAll(corroboration.broadest(limit(), CONSIDERED * limit()));
            total = corroboration.claimsOfSeveral();
        } else {
            List<Claim> found = corroboration.claimsOf(statements(desk, String.join(" ", words)));
            total = found.size();
            for (Claim claim : found.subList(0, Math.min(limit(), found.size()))) {
                shown.add(new Corroboration.Traced(claim, corroboration.origins(claim)));
            }
        }
        if (isJson()) {
            printData(new ClaimJson(corroboration).of(total, shown));
            return FINE;
        }
        ClaimText text = new ClaimText(corroboration, terminal().outScreen());
        for (Corroboration.Traced each : shown) {
            print(text.of(each) + "\n");
        }
        printLine(total
                + (total == 1 ? " claim" : " claims")
                + (words.isEmpty() ? " of several documents" : "")
                + (shown.size() < total ? ", " + shown.size() + " shown (--limit)" : ""));
        return FINE;
    }
}
