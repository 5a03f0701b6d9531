package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.FoundIn;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Document;
import tools.jackson.core.JsonGenerator;

/** The documents of the ledger, page by page: in the order in which they came, or those that a query fits, the best first. */
public final class DocumentsView implements View {
    private static final int PAGE = 50;

    /** Of documents that were found, since words around what was found are shown. */
    private static final int FOUND = 20;

    private static final int DEEPEST = 9_980;

    private final Desk desk;
    private final Searching searching;
    private final Texts texts;
    private final Narrowing narrowing;

    DocumentsView(Desk desk, Searching searching, Texts texts) {
        this.desk = desk;
        this.searching = searching;
        this.texts = texts;
        this.narrowing = new Narrowing("/documents", List.of("publisher", "month", "language"), texts);
    }

    /**
     * A document with words of it around what was looked for. A value.
     *
     * @param title however long it is
     */
    public record Line(DocumentLine document, String title, List<Passage> passages) {
        public Line {
            passages = List.copyOf(passages);
        }
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String query = Asked.word(context, "q");
        return query.isEmpty() ? all(context) : found(context, query);
    }

    private Shown all(Context context) throws LedgerException {
        long after = Asked.number(context, "after", 0, 0, Long.MAX_VALUE);
        List<Kept> page = desk.ledger().documentsAfter(after, PAGE);
        List<Line> lines = new ArrayList<>();
        for (Kept kept : page) {
            if (kept.document() != null) {
                lines.add(line(kept, kept.document(), List.of()));
            }
        }
        String next = page.size() < PAGE
                ? ""
                : Addresses.of("/", "after", "" + page.getLast().sequence());
        Counts counts = desk.ledger().counts();
        Map<String, Object> model = model("", lines, next);
        model.put(
                "counts",
                texts.get("documents.counts", counts.documents(), counts.attributions(), counts.judgements()));
        String on = next.isEmpty() ? "" : "/documents" + next.substring(1);
        return shown(model, json -> write(json, counts.documents(), lines, on));
    }

    private Shown found(Context context, String query) throws LedgerException, SearchException, QueryException {
        int from = (int) Asked.number(context, "from", 0, 0, DEEPEST);
        List<Line> lines = new ArrayList<>();
        Found found = searching.ask(search -> {
            Found documents = search.documents(query, from, FOUND);
            FoundIn words = new FoundIn(search.foundWordsInDocuments(query));
            for (Hit hit : documents.hits()) {
                Kept kept = desk.ledger().document(hit.document());
                if (kept != null && kept.document() != null) {
                    lines.add(
                            line(kept, kept.document(), Passage.of(kept.document(), words.document(kept.document()))));
                }
            }
            return documents;
        });
        String next = from + FOUND >= Math.min(found.total(), DEEPEST) ? "" : page(query, from + FOUND);
        Map<String, Object> model = model(query, lines, next);
        model.put("counts", texts.get("documents.total", found.total()));
        model.put("previous", from == 0 ? "" : page(query, Math.max(0, from - FOUND)));
        model.put("facets", narrowing.of(query, found));
        return shown(model, json -> write(json, found.total(), lines, next));
    }

    private Line line(Kept kept, Document document, List<Passage> passages) {
        String title = DocumentLine.whole(document.publication(), kept.names().getFirst());
        return new Line(DocumentLine.of(kept, document.publication(), texts), title, passages);
    }

    private static String page(String query, int from) {
        return Addresses.of("/documents", "q", query, "from", from == 0 ? "" : "" + from);
    }

    private Map<String, Object> model(String query, List<Line> lines, String next) {
        Map<String, Object> model = new HashMap<>();
        model.put("query", query);
        model.put("remark", query.isEmpty() ? "" : searching.remark());
        model.put("documents", lines);
        model.put("facets", List.of());
        model.put("previous", "");
        model.put("next", next);
        return model;
    }

    private Shown shown(Map<String, Object> model, Shown.Json json) {
        return new Shown(texts.get("documents.title"), "documents", model, json);
    }

    private static void write(JsonGenerator json, long total, List<Line> lines, String next) {
        json.writeStartObject();
        json.writeNumberProperty("total", total);
        json.writeName("documents");
        json.writeStartArray();
        for (Line each : lines) {
            DocumentLine line = each.document();
            json.writeStartObject();
            json.writeStringProperty("id", line.id());
            json.writeStringProperty("title", each.title());
            json.writeStringProperty("published", line.published());
            json.writeStringProperty("publisher", line.publisher());
            json.writeStringProperty("bylines", line.bylines());
            json.writeEndObject();
        }
        json.writeEndArray();
        Pages.writeNext(json, next);
        json.writeEndObject();
    }
}
