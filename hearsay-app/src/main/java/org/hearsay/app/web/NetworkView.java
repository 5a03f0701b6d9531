package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** Who cites whom, the strongest bonds alone: a table, and a picture of it where scripts run. */
public final class NetworkView implements View {
    private static final int BONDS = 60;
    private static final int MOST = 300;

    private final Desk desk;
    private final Searching searching;
    private final Whole whole;
    private final Texts texts;

    NetworkView(Desk desk, Searching searching, Whole whole, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
    }

    /**
     * One who cites another.
     *
     * @param inside whether within statements; else the paper cites
     * @param address of the statements
     */
    public record Bond(
            String from, String fromAddress, String to, String toAddress, boolean inside, int times, String address) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        Filtered filtered = Filtered.of(context);
        int most = (int) Asked.number(context, "most", BONDS, 1, MOST);
        Citations citations = new Citations(searching, desk, whole.cast(), filtered);
        List<Citations.Citation> all = citations.all();
        List<Bond> bonds = new ArrayList<>();
        for (Citations.Citation each : all.subList(0, Math.min(most, all.size()))) {
            String query = each.inside()
                    ? filtered.and("said-by", each.to())
                    : filtered.and("publisher", each.from()) + " said-by:\""
                            + each.to().replace("\"", " ") + "\"";
            bonds.add(new Bond(
                    each.from(),
                    citations.address(each.from()),
                    each.to(),
                    citations.address(each.to()),
                    each.inside(),
                    each.times(),
                    Addresses.of("/search", "q", query)));
        }
        Set<String> who = new LinkedHashSet<>();
        bonds.forEach(b -> {
            who.add(b.from());
            who.add(b.to());
        });
        String shown = bonds.size() == all.size()
                ? texts.get("network.shown", all.size(), who.size())
                : texts.get("network.strongest", bonds.size(), all.size(), who.size());
        boolean more = bonds.size() < all.size() && most < MOST;
        return new Shown(
                texts.get("network.title"),
                "network",
                Map.of(
                        "filtered", filtered,
                        "bonds", bonds,
                        "shown", shown,
                        "inside", texts.get("network.inside", Citations.LOOKED_INTO),
                        "more", more ? filtered.address("/network", "most", "" + Math.min(MOST, 2 * most)) : ""),
                json -> write(json, bonds, all.size()));
    }

    private static void write(JsonGenerator json, List<Bond> bonds, int total) {
        json.writeStartObject();
        json.writeNumberProperty("total", total);
        json.writeArrayPropertyStart("bonds");
        for (Bond bond : bonds) {
            json.writeStartObject();
            json.writeStringProperty("from", bond.from());
            json.writeStringProperty("to", bond.to());
            json.writeBooleanProperty("inside", bond.inside());
            json.writeNumberProperty("times", bond.times());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
