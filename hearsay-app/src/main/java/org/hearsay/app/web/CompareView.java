package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.json.CopyJson;
import org.hearsay.app.page.CopyPage;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.WordForWord;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;

/** Two documents side by side, with the passages that stand in both. */
final class CompareView implements View {
    private final Desk desk;
    private final Texts texts;

    CompareView(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    static String address(String first, String second) {
        return "/compare/" + first + "/" + second;
    }

    @Override
    public Shown show(Context context) throws LedgerException {
        Document first = document(context.pathParam("first"));
        Document second = document(context.pathParam("second"));
        Copy copy = WordForWord.of(first, second);
        if (Pages.toProgram(context)) {
            return Shown.program(CopyJson.of(first, second, copy));
        }
        return new Shown(
                texts.get("compare.title"),
                "compare",
                Map.of(
                        "body", CopyPage.body(first, second, copy, texts),
                        "first", DocumentLine.address(first.id()),
                        "second", DocumentLine.address(second.id()),
                        "json", "/api/v1" + address(first.id(), second.id())),
                json -> {});
    }

    private Document document(String id) throws LedgerException {
        Kept kept = desk.ledger().document(id);
        if (kept == null) {
            throw RefusedException.notFound("refused.document", id);
        }
        if (kept.document() == null) {
            throw RefusedException.of(410, "refused.erased");
        }
        return kept.document();
    }
}
