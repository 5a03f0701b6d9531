package org.hearsay.app.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.ClaimWords;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What is to be handed on as a page. */
final class HandOnOptions {
    @ArgGroup
    private Chosen chosen = new Chosen();

    @Option(
            names = "--confirmed",
            description = "What there is to be thought of before it is handed on was thought of.")
    private boolean confirmed;

    private static final class Chosen {
        @Option(names = "--claim", paramLabel = "ID", description = "As .html: the statements that make this claim.")
        private @Nullable String claim;

        @Option(names = "--document", paramLabel = "ID", description = "As .html: the statements of this document.")
        private @Nullable String document;

        @Option(names = "--query", paramLabel = "QUERY", description = "As .html: the statements that this finds.")
        private @Nullable String query;
    }

    boolean isGiven() {
        return chosen.claim != null || chosen.document != null || chosen.query != null;
    }

    /** The page; null if there is none, or something must be thought of first, which has been told. */
    byte @Nullable [] of(Terminal terminal, Session session, Desk desk, ReaderSource readers)
            throws LedgerException, SearchException, QueryException {
        Texts texts = Texts.english();
        HandingOn handing = new HandingOn(terminal, desk, texts);
        Instant now = session.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        if (chosen.claim != null) {
            try (TerminalPace pace = new TerminalPace(terminal);
                    Corroboration corroboration = CorroborationCommand.open(desk, readers, pace, terminal)) {
                Claim claim = corroboration.claim(chosen.claim);
                if (claim == null) {
                    terminal.complain(
                            chosen.claim + ": is no claim of this ledger; ids stand in [ ] in what claims prints");
                    return null;
                }
                return handing.claim(
                        claim,
                        ClaimWords.of(corroboration.quoted(claim.accounts().getFirst()), claim.sense(), texts),
                        confirmed,
                        now);
            }
        }
        if (chosen.document != null) {
            Reading reading = desk.reading(chosen.document);
            if (reading == null) {
                terminal.complain(chosen.document + ": is no document of this ledger that was read");
                return null;
            }
            List<Desk.Statement> all = reading.attributions().stream()
                    .limit(HandingOn.MOST)
                    .map(a -> new Desk.Statement(reading, a))
                    .toList();
            return handing.page(
                    all, reading.attributions().size(), texts.sentence("show.about.document"), confirmed, now);
        }
        String query = String.valueOf(chosen.query);
        try (TerminalPace pace = new TerminalPace(terminal);
                Search search = desk.search(pace, terminal::complain)) {
            Found found = search.attributions(query, 0, HandingOn.MOST);
            return handing.page(
                    desk.statements(found.hits()),
                    found.total(),
                    texts.sentence("show.about.query", query),
                    confirmed,
                    now);
        }
    }
}
