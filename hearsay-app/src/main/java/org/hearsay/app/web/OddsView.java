package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Finds who says what cannot hold together with what somebody said. */
public final class Contradictions {
    private static final int MOST = 10;

    private final Whole whole;
    private final Texts texts;

    Contradictions(Whole whole, Texts texts) {
        this.whole = whole;
        this.texts = texts;
    }

    /** What somebody said, and what cannot hold together with it. A value. */
    public record OddsLine(Link said, Link against, List<String> voices, String why) {}

    /** Of the statements of theirs that are shown. While claims are being put together, there are none yet. */
    List<OddsLine> of(ActorFile file) throws LedgerException, SearchException, QueryException {
        List<String> said = file.parts().getFirst().statements().stream()
                .map(s -> s.attribution().id())
                .toList();
        return whole.ask(corroboration -> {
            List<OddsLine> lines = new ArrayList<>();
            for (Claim claim : corroboration.claimsOf(said)) {
                for (Claim.Link link : claim.links()) {
                    Claim other = corroboration.claim(link.claim());
                    boolean isAgainst = link.comparison().relation() == Comparison.Relation.CONTRADICTS;
                    if (isAgainst && other != null && lines.size() < MOST) {
                        lines.add(line(corroboration, claim, other, link.comparison()));
                    }
                }
            }
            return lines;
        });
    }

    private OddsLine line(Corroboration corroboration, Claim claim, Claim other, Comparison comparison)
            throws LedgerException {
        List<String> voices = new ArrayList<>();
        for (Account account : other.accounts().stream().limit(3).toList()) {
            Reading reading = corroboration.reading(account.document());
            for (Attribution attribution : reading.attributions()) {
                if (attribution.id().equals(account.id())) {
                    voices.add(Card.of(new Desk.Statement(reading, attribution), texts)
                            .chain()
                            .getLast());
                }
            }
        }
        return new OddsLine(
                new Link(claim.words(), ClaimView.address(claim.id()), "", ""),
                new Link(other.words(), ClaimView.address(other.id()), "", ""),
                voices.stream().distinct().toList(),
                comparison.reasons().stream().map(Comparison.Reason::words).collect(Collectors.joining("; ")));
    }
}
