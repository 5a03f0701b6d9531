package org.hearsay.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.JsonFormat;
import org.hearsay.app.page.PageFormat;
import org.hearsay.ledger.LedgerException;

/** One document as read: its text with the attributions marked, and the list of them. */
final class DocumentView implements View {
    private final Desk desk;
    private final Texts texts;
    private final PageFormat page = new PageFormat();
    private final JsonFormat format = new JsonFormat(JsonFormat.Shape.LINES, true, true, List.of());

    DocumentView(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Shown show(Context context) throws LedgerException {
        String id = context.pathParam("id");
        Reading reading = desk.reading(id);
        if (reading == null) {
            throw RefusedException.notFound("No document " + id + " is in this ledger, or it was not read.");
        }
        String title = DocumentLine.title(reading.document().publication(), texts.get("documents.untitled"));
        String article = new String(page.render(reading, 1), StandardCharsets.UTF_8);
        return new Shown(
                title,
                "document",
                Map.of("article", article, "json", "/api/v1" + DocumentLine.address(id)),
                json -> json.writeRawValue(new String(format.render(reading, 1), StandardCharsets.UTF_8)));
    }
}
