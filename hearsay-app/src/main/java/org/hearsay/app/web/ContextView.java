package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.json.ConflictJson;
import org.hearsay.app.json.EventJson;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.event.Event;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Document;

/** What stands around a document: its copies, its event, in what it differs there, and the claims it makes with others. */
public final class ContextView implements View {
    private static final int COPIES = 20;
    private static final int DIFFERENCES = 8;
    private static final int CLAIMS = 12;

    private final Whole whole;
    private final Texts texts;

    ContextView(Whole whole, Texts texts) {
        this.whole = whole;
        this.texts = texts;
    }

    /**
     * Another document that shares passages with this one.
     *
     * @param much how much of this and of that, in words
     */
    public record CopyLine(DocumentLine document, String much, String address, String first) {}

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String id = context.pathParam("id");
        return whole.ask(corroboration -> {
            Event event = corroboration.event(id);
            if (event == null) {
                throw RefusedException.notFound("refused.unread", id);
            }
            boolean compared = event.documents().size() <= EventsView.LARGEST_EVENT;
            if (Pages.toProgram(context)) {
                return Shown.program(
                        compared
                                ? new ConflictJson(corroboration).of(1, List.of(whole.conflicts(corroboration, event)))
                                : new EventJson(corroboration).of(1, List.of(event)));
            }
            Comparison comparison = compared
                    ? whole.conflicts(corroboration, event).comparison()
                    : new Comparison(List.of(), List.of());
            int others = event.documents().size() - 1;
            Document document = corroboration.document(id);
            return new Shown(
                    texts.get("context.title"),
                    "context",
                    Map.of(
                            "document", DocumentLine.of(id, document.publication(), texts),
                            "copies", copies(corroboration, id),
                            "event", others == 0 ? "" : EventView.address(event.id()),
                            "others", texts.get("context.event", others),
                            "differences",
                                    new ConflictLines(corroboration, texts)
                                            .differences(comparison, d -> isOf(d, id), DIFFERENCES),
                            "claims", claims(corroboration, id)),
                    json -> {});
        });
    }

    private static boolean isOf(Difference difference, String document) {
        return ConflictLines.matters(difference)
                && (difference.one().document().equals(document)
                        || difference.other().document().equals(document));
    }

    private List<CopyLine> copies(Corroboration corroboration, String id) throws LedgerException {
        List<CopyLine> lines = new ArrayList<>();
        for (Copy copy :
                CopiedPassages.copies(corroboration, id).stream().limit(COPIES).toList()) {
            lines.add(new CopyLine(
                    DocumentLine.of(
                            copy.second(), corroboration.document(copy.second()).publication(), texts),
                    texts.get("context.share", copy.shareOfFirst(), copy.shareOfSecond()),
                    CompareView.address(id, copy.second()),
                    texts.get(
                            switch (copy.earlier()) {
                                case FIRST -> "context.first.this";
                                case SECOND -> "context.first.other";
                                case UNKNOWN -> "context.first.unknown";
                            })));
        }
        return lines;
    }

    /** Claims that others make too, those of most documents first. */
    private List<Link> claims(Corroboration corroboration, String id) throws LedgerException {
        List<String> statements = corroboration.reading(id).attributions().stream()
                .map(Attribution::id)
                .toList();
        List<Claim> shared = corroboration.claimsOf(statements).stream()
                .filter(c -> c.documents() > 1)
                .sorted((a, b) -> Integer.compare(b.documents(), a.documents()))
                .limit(CLAIMS)
                .toList();
        List<Link> links = new ArrayList<>();
        for (Claim claim : shared) {
            links.add(new Link(
                    Claimed.words(corroboration, claim.accounts(), texts),
                    ClaimView.address(claim.id()),
                    "",
                    texts.get("claims.articles", claim.documents())));
        }
        return links;
    }
}
