package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.Sentence;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.json.ConflictJson;
import org.hearsay.app.json.EventJson;
import org.hearsay.app.json.Slice;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventPair;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;

/** One event: its documents, why they are put together, how many of what by whom, and where they do not agree. */
public final class EventView implements View {
    private static final int PAGE = 50;
    private static final int DIFFERENCES = 40;

    private final Whole whole;
    private final Texts texts;

    EventView(Whole whole, Texts texts) {
        this.whole = whole;
        this.texts = texts;
    }

    static String address(String event) {
        return "/events/" + event;
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String id = context.pathParam("id");
        int from = (int) Asked.number(context, "from", 0, 0, Integer.MAX_VALUE);
        return whole.ask(corroboration -> {
            Event event = corroboration.event(id);
            if (event == null) {
                throw RefusedException.notFound("refused.event", id);
            }
            boolean compared = event.documents().size() <= EventsView.LARGEST_EVENT;
            if (Pages.toProgram(context)) {
                Slice slice = ClaimView.slice(
                        address(event.id()), from, event.documents().size());
                return Shown.program(
                        compared
                                ? new ConflictJson(corroboration).one(whole.conflicts(corroboration, event), slice)
                                : new EventJson(corroboration).one(event, slice));
            }
            return shown(corroboration, event, from, compared);
        });
    }

    private Shown shown(Corroboration corroboration, Event event, int from, boolean compared) throws LedgerException {
        ConflictLines lines = new ConflictLines(corroboration, texts);
        Comparison comparison =
                compared ? whole.conflicts(corroboration, event).comparison() : new Comparison(List.of(), List.of());
        Publication first = corroboration.document(event.documents().getFirst()).publication();
        int size = event.documents().size();
        int begin = Math.min(from, size - 1);
        Map<String, Object> model = new HashMap<>();
        model.put("heading", DocumentLine.title(first, texts.get("documents.untitled")));
        model.put("total", texts.get("events.documents", size));
        model.put(
                "documents", documents(corroboration, event.documents().subList(begin, Math.min(size, begin + PAGE))));
        model.put("pairs", pairs(corroboration, event.links()));
        model.put("figures", lines.figures(comparison, a -> true));
        model.put("differences", lines.differences(comparison, ConflictLines::matters, DIFFERENCES));
        model.put("note", compared ? "" : texts.get("event.large", EventsView.LARGEST_EVENT));
        model.put("next", begin + PAGE >= size ? "" : Addresses.of(address(event.id()), "from", "" + (begin + PAGE)));
        model.put("json", "/api/v1" + address(event.id()));
        return new Shown(texts.get("event.title", model.get("heading")), "event", model, json -> {});
    }

    private List<DocumentLine> documents(Corroboration corroboration, List<String> ids) throws LedgerException {
        List<DocumentLine> lines = new ArrayList<>();
        for (String id : ids) {
            lines.add(DocumentLine.of(id, corroboration.document(id).publication(), texts));
        }
        // Digits stand before our words for no date.
        lines.sort(Comparator.comparing(DocumentLine::published));
        return lines;
    }

    /** Why two documents are together. A value. */
    public record Pair(Link first, Link second, String sure, Sentence why) {}

    private List<Pair> pairs(Corroboration corroboration, List<EventPair> links) throws LedgerException {
        List<Pair> pairs = new ArrayList<>();
        for (EventPair link : links.stream().limit(PAGE).toList()) {
            pairs.add(new Pair(
                    link(corroboration, link.first()),
                    link(corroboration, link.second()),
                    texts.get("event.sure", link.score()),
                    Sentence.joined(
                            "; ",
                            link.reasons().stream()
                                    .map(r -> Sentence.english(r.text()))
                                    .toList())));
        }
        return pairs;
    }

    private Link link(Corroboration corroboration, String id) throws LedgerException {
        Publication publication = corroboration.document(id).publication();
        String title = DocumentLine.title(publication, texts.get("documents.untitled"));
        return new Link(
                publication.publisher() == null ? title : publication.publisher(), DocumentLine.address(id), "", title);
    }
}
