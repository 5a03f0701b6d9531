package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.actor.Group;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** Who says what cannot hold together with what somebody said: an actor's page puts it in once it is there. */
public final class OddsView implements View {
    private static final int MOST = 10;

    private final Searching searching;
    private final Whole whole;
    private final Texts texts;

    OddsView(Searching searching, Whole whole, Texts texts) {
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /** Where it is found for an actor. */
    static String address(Group group) {
        return ActorLine.address(Cast.id(group.first())) + "/odds";
    }

    /** What somebody said, and what cannot hold together with it. A value. */
    public record OddsLine(Link said, Link against, List<String> voices, Sentence why) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Group group = ActorView.group(whole.cast(), context);
        List<String> said = ActorFile.said(searching, group, ActorView.MOST);
        List<OddsLine> odds = whole.ask(corroboration -> odds(corroboration, said));
        return new Shown(
                texts.get("actor.odds"),
                "odds",
                Map.of(
                        "name", group.name(),
                        "address", ActorLine.address(Cast.id(group.first())),
                        "odds", odds),
                json -> write(odds, json));
    }

    private List<OddsLine> odds(Corroboration corroboration, List<String> said) throws LedgerException {
        List<OddsLine> lines = new ArrayList<>();
        for (Claim claim : whole.claimsOf(corroboration, said)) {
            for (Claim.Link link : claim.links()) {
                boolean isAgainst = link.comparison().relation() == Comparison.Relation.CONTRADICTS;
                List<Account> other =
                        isAgainst && lines.size() < MOST ? whole.accountsOf(corroboration, link.claim()) : List.of();
                if (!other.isEmpty()) {
                    lines.add(line(corroboration, claim, link, other));
                }
            }
        }
        return lines;
    }

    private OddsLine line(Corroboration corroboration, Claim claim, Claim.Link link, List<Account> other)
            throws LedgerException {
        List<String> voices = new ArrayList<>();
        for (Account account : other.stream().limit(3).toList()) {
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
                new Link(Claimed.words(corroboration, claim.accounts(), texts), ClaimView.address(claim.id()), "", ""),
                new Link(Claimed.words(corroboration, other, texts), ClaimView.address(link.claim()), "", ""),
                voices.stream().distinct().toList(),
                Sentence.joined(
                        "; ",
                        link.comparison().reasons().stream()
                                .map(r -> Sentence.english(r.words()))
                                .toList()));
    }

    private static void write(List<OddsLine> odds, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("odds");
        for (OddsLine line : odds) {
            json.writeStartObject();
            json.writeStringProperty("said", line.said().label());
            json.writeStringProperty("claim", line.said().address().replaceFirst(".*/", ""));
            json.writeStringProperty("against", line.against().label());
            json.writeStringProperty("againstClaim", line.against().address().replaceFirst(".*/", ""));
            json.writeArrayPropertyStart("voices");
            line.voices().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("why", line.why().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
