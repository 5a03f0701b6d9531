package org.hearsay.app.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.app.EnumWords;
import org.hearsay.app.WellFormed;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** Claims as a JSON object in UTF-8. For one thread. */
public final class ClaimJson {
    private final Corroboration corroboration;

    public ClaimJson(Corroboration corroboration) {
        this.corroboration = corroboration;
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     */
    public byte[] of(long total, List<Corroboration.Traced> claims) throws LedgerException {
        return CorroborationJson.object(corroboration, (all, json) -> {
            json.writeNumberProperty("total", total);
            json.writeArrayPropertyStart("claims");
            for (Corroboration.Traced each : claims) {
                json.writeStartObject();
                write(each.claim(), all, json);
                counts(each.graph(), all, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** How many origins, as properties. */
    static void counts(OriginGraph graph, CorroborationJson all, JsonGenerator json) {
        json.writeNumberProperty("documents", graph.documents());
        json.writeNumberProperty("origins", graph.known());
        json.writeNumberProperty("unknownOrigins", graph.unknown());
        all.string("summary", graph.summary());
    }

    static void write(Claim claim, CorroborationJson all, JsonGenerator json) throws LedgerException {
        write(claim, Slice.WHOLE, all, json);
    }

    /** With some of its accounts, and what holds these to the claim. */
    static void write(Claim claim, Slice slice, CorroborationJson all, JsonGenerator json) throws LedgerException {
        List<Account> accounts = slice.of(claim.accounts());
        all.string("id", claim.id());
        all.string("words", claim.words());
        json.writeStringProperty("sense", EnumWords.of(claim.sense()));
        json.writeArrayPropertyStart("accounts");
        for (Account account : accounts) {
            json.writeStartObject();
            all.string("id", account.id());
            json.writeBooleanProperty("own", account.own());
            json.writeBooleanProperty("denies", account.denies());
            json.writeBooleanProperty("hedged", account.hedged());
            all.place(account.document(), account.place());
            all.published(account.document());
            json.writeEndObject();
        }
        json.writeEndArray();
        Set<String> written = accounts.stream().map(Account::id).collect(Collectors.toSet());
        json.writeArrayPropertyStart("joins");
        for (Claim.Join join : claim.joins()) {
            if (!written.contains(join.one()) && !written.contains(join.other())) {
                continue;
            }
            json.writeStartObject();
            all.string("first", join.one());
            all.string("second", join.other());
            comparison(join.comparison(), all, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("links");
        for (Claim.Link link : slice.isFirst() ? claim.links() : List.<Claim.Link>of()) {
            json.writeStartObject();
            all.string("claim", link.claim());
            all.string("first", link.one());
            all.string("second", link.other());
            comparison(link.comparison(), all, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void comparison(Comparison comparison, CorroborationJson all, JsonGenerator json) {
        json.writeStringProperty("relation", EnumWords.of(comparison.relation()));
        all.score("score", comparison.score());
        json.writeArrayPropertyStart("reasons");
        for (Comparison.Reason reason : comparison.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(reason.kind()));
            json.writeStringProperty("text", WellFormed.of(reason.words()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
