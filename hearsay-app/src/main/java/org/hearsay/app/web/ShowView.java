package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.export.Selected;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import tools.jackson.core.JsonGenerator;

/** Before statements leave the ledger: how many they are, and what is to be thought of. */
final class ShowView implements View {
    private final Showing showing;
    private final Texts texts;

    ShowView(Showing showing, Texts texts) {
        this.showing = showing;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        return show(showing.wanted(context), "");
    }

    /** @param complaint why it is shown once more; empty if it is not */
    Shown show(Showing.Wanted wanted, String complaint) {
        int count = wanted.selection().statements().size();
        Map<String, Object> model = new HashMap<>();
        model.put("field", wanted.field());
        model.put("value", wanted.value());
        model.put("about", wanted.about());
        model.put("count", count);
        model.put("digest", wanted.selection().digest());
        model.put("line", texts.get("show.line", count));
        model.put("rest", wanted.total() > Showing.MOST ? texts.get("show.most", Showing.MOST) : "");
        model.put(
                "wrong",
                wanted.selection().wrong() == 0
                        ? ""
                        : texts.get("show.wrong", wanted.selection().wrong()));
        model.put("own", wanted.own() == 0 ? "" : texts.get("show.own", wanted.own()));
        model.put("pseudonyms", wanted.cautions().pseudonyms());
        model.put("unnamed", cards(wanted.cautions().unnamed()));
        model.put(
                "accusing",
                cards(wanted.selection().statements().stream()
                        .filter(s -> wanted.cautions()
                                .accusations()
                                .containsKey(s.attribution().id()))
                        .toList()));
        model.put("ask", wanted.cautions().any());
        model.put("complaint", complaint);
        return new Shown(texts.get("show.title"), "show", model, json -> write(json, wanted));
    }

    private List<Card> cards(List<Selected> statements) {
        return statements.stream()
                .map(s -> Card.of(new Desk.Statement(s.reading(), s.attribution()), texts))
                .toList();
    }

    private static void write(JsonGenerator json, Showing.Wanted wanted) {
        json.writeStartObject();
        json.writeNumberProperty("total", wanted.total());
        json.writeStringProperty("digest", wanted.selection().digest());
        json.writeNumberProperty("wrong", wanted.selection().wrong());
        json.writeNumberProperty("ownVoice", wanted.own());
        ids(json, "statements", wanted.selection().statements());
        json.writeArrayPropertyStart("pseudonyms");
        wanted.cautions().pseudonyms().forEach(json::writeString);
        json.writeEndArray();
        ids(json, "unnamed", wanted.cautions().unnamed());
        json.writeArrayPropertyStart("accusations");
        wanted.cautions().accusations().forEach((id, word) -> {
            json.writeStartObject();
            json.writeStringProperty("statement", id);
            json.writeStringProperty("word", word);
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, List<Selected> statements) {
        json.writeArrayPropertyStart(name);
        statements.forEach(s -> json.writeString(s.attribution().id()));
        json.writeEndArray();
    }
}
