package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Bulk;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Sha256;

/** A preview of accepting all that a query fits and that was read with some confidence: how many, and the least sure of them. */
final class AcceptAllView implements View {
    private static final int PREVIEW = 10;
    private static final String OTHERWISE = "0.9";

    private final Desk desk;
    private final Searching searching;
    private final Texts texts;

    AcceptAllView(Desk desk, Searching searching, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.texts = texts;
    }

    /**
     * What would be accepted.
     *
     * @param total how many fit, judged or not
     * @param ids of those that nobody has judged
     */
    record Meant(String query, String above, long total, List<String> ids) {
        /** Another for other statements. */
        String digest() {
            return Sha256.ofParts(ids.stream().sorted().toArray(String[]::new));
        }
    }

    Meant meant(Context context) throws LedgerException, SearchException, QueryException {
        String given = Asked.given(context, "q");
        String query = given == null ? "" : given.strip();
        String above = above(context);
        String asked = (query.isEmpty() ? "" : "(" + query + ") ") + "confidence:" + above;
        Bulk bulk = searching.ask(search -> Bulk.of(asked, search, desk.ledger()));
        return new Meant(query, above, bulk.total(), bulk.ids());
    }

    private static String above(Context context) {
        String given = Asked.given(context, "above");
        try {
            double above = given == null || given.isBlank() ? Double.parseDouble(OTHERWISE) : Double.parseDouble(given);
            if (above >= 0 && above <= 1) {
                return "" + above;
            }
        } catch (NumberFormatException e) {
            // Said below: it is the same mistake.
        }
        throw RefusedException.of(400, "refused.above", String.valueOf(given));
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        return show(context, meant(context), "");
    }

    /** @param complaint why it is shown once more; empty if it is not */
    Shown show(Context context, Meant meant, String complaint) throws LedgerException, SearchException, QueryException {
        List<Desk.Statement> preview = new ArrayList<>();
        for (String id : meant.ids()) {
            Desk.Statement statement = preview.size() < PREVIEW ? desk.statement(id) : null;
            if (statement != null) {
                preview.add(statement);
            }
        }
        int count = meant.ids().size();
        Map<String, Object> model = new HashMap<>();
        model.put("query", meant.query());
        model.put("above", meant.above());
        model.put("digest", meant.digest());
        model.put("count", count);
        model.put("line", texts.get("bulk.line", count, meant.above(), meant.total() - count));
        model.put("rest", meant.total() > Bulk.MOST ? texts.get("bulk.most", Bulk.MOST) : "");
        model.put("shown", count > preview.size() ? texts.get("bulk.shown", preview.size()) : "");
        model.put("cards", preview.stream().map(s -> Card.of(s, texts)).toList());
        model.put("complaint", complaint);
        model.put("reviewer", Guard.reviewer(context));
        return new Shown(texts.get("bulk.title"), "all", model, json -> {
            json.writeStartObject();
            json.writeNumberProperty("count", count);
            json.writeNumberProperty("total", meant.total());
            json.writeStringProperty("digest", meant.digest());
            json.writeArrayPropertyStart("statements");
            meant.ids().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
