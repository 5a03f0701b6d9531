package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** The documents of the ledger in the order in which they came, page by page. */
final class DocumentsView implements View {
    private static final int PAGE = 50;

    private final Desk desk;
    private final Texts texts;

    DocumentsView(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) throws LedgerException {
        long after = Asked.number(context, "after", 0, 0, Long.MAX_VALUE);
        List<Kept> page = desk.ledger().documentsAfter(after, PAGE);
        List<DocumentLine> lines = new ArrayList<>();
        for (Kept kept : page) {
            if (kept.document() != null) {
                lines.add(DocumentLine.of(kept, kept.document().publication(), texts));
            }
        }
        String next = page.size() < PAGE
                ? ""
                : Addresses.of("/", "after", "" + page.getLast().sequence());
        Counts counts = desk.ledger().counts();
        String told = texts.get("documents.counts", counts.documents(), counts.attributions(), counts.judgements());
        return new Shown(
                texts.get("documents.title"),
                "documents",
                Map.of("counts", told, "documents", lines, "next", next),
                json -> write(json, counts, lines, next));
    }

    private static void write(JsonGenerator json, Counts counts, List<DocumentLine> lines, String next) {
        json.writeStartObject();
        json.writeNumberProperty("total", counts.documents());
        json.writeName("documents");
        json.writeStartArray();
        for (DocumentLine line : lines) {
            json.writeStartObject();
            json.writeStringProperty("id", line.id());
            json.writeStringProperty("title", line.title());
            json.writeStringProperty("published", line.published());
            json.writeStringProperty("publisher", line.publisher());
            json.writeStringProperty("bylines", line.bylines());
            json.writeEndObject();
        }
        json.writeEndArray();
        Pages.writeNext(json, next.isEmpty() ? "" : "/documents" + next.substring(1));
        json.writeEndObject();
    }
}
