package org.hearsay.app.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.json.ConflictJson;
import org.hearsay.app.json.EventJson;
import org.hearsay.corroboration.conflict.Difference;
import org.hearsay.corroboration.conflict.Verdict;
import org.hearsay.corroboration.event.Event;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.hearsay.text.Publication;

/** Events of the documents that a query fits, without one the largest; or what the documents of each do not agree on. */
final class EventsView implements View {
    private static final int PAGE = 20;
    private static final int CONFLICTS_PAGE = 6;
    private static final int LARGEST = 400;
    private static final int DIFFERENCES = 5;
    private static final int LOOKED_AT = 30;

    /** Of larger events, nothing is put beside each other on a page. */
    static final int LARGEST_EVENT = 150;

    private final Searching searching;
    private final Whole whole;
    private final Texts texts;
    private final boolean conflicts;

    /** @param conflicts whether what is not agreed on is shown, rather than which documents there are */
    EventsView(Searching searching, Whole whole, Texts texts, boolean conflicts) {
        this.searching = searching;
        this.whole = whole;
        this.texts = texts;
        this.conflicts = conflicts;
    }

    @Override
    public Shown show(Context context) throws LedgerException, SearchException, QueryException {
        String query = Asked.word(context, "q");
        int from = (int) Asked.number(context, "from", 0, 0, Integer.MAX_VALUE);
        int size = conflicts ? CONFLICTS_PAGE : PAGE;
        List<String> documents = query.isEmpty() ? List.of() : Chosen.documents(searching, query);
        return whole.ask(corroboration -> {
            List<Event> found = query.isEmpty() ? whole.largest(corroboration, LARGEST) : of(corroboration, documents);
            List<Event> page = found.subList(Math.min(from, found.size()), Math.min(found.size(), from + size));
            if (Pages.toProgram(context)) {
                return Shown.program(json(corroboration, found.size(), page));
            }
            List<EventLine> lines = new ArrayList<>();
            for (Event event : page) {
                lines.add(line(corroboration, event));
            }
            return new Shown(
                    texts.get(conflicts ? "conflicts.title" : "events.title"),
                    "events",
                    Map.of(
                            "query",
                            query,
                            "path",
                            path(),
                            "hint",
                            texts.get(conflicts ? "conflicts.hint" : "events.hint"),
                            "total",
                            texts.get("events.total", found.size()),
                            "events",
                            lines,
                            "previous",
                            from == 0 ? "" : page(query, Math.max(0, from - size)),
                            "next",
                            from + size >= found.size() ? "" : page(query, from + size)),
                    json -> {});
        });
    }

    private String path() {
        return conflicts ? "/conflicts" : "/events";
    }

    private String page(String query, int from) {
        return Addresses.of(path(), "q", query, "from", from == 0 ? "" : "" + from);
    }

    private static List<Event> of(Corroboration corroboration, List<String> documents) throws LedgerException {
        Set<Event> events = new LinkedHashSet<>();
        for (String document : documents) {
            Event event = corroboration.event(document);
            if (event != null) {
                events.add(event);
            }
        }
        return List.copyOf(events);
    }

    private byte[] json(Corroboration corroboration, int total, List<Event> page) throws LedgerException {
        if (!conflicts) {
            return new EventJson(corroboration).of(total, page);
        }
        List<Corroboration.Compared> compared = new ArrayList<>();
        for (Event event : page) {
            if (event.documents().size() <= LARGEST_EVENT) {
                compared.add(whole.conflicts(corroboration, event));
            }
        }
        return new ConflictJson(corroboration).of(total, compared);
    }

    private EventLine line(Corroboration corroboration, Event event) throws LedgerException {
        Publication first = corroboration.document(event.documents().getFirst()).publication();
        List<FigureLine> figures = List.of();
        List<DifferenceLine> differences = List.of();
        String more = "";
        if (conflicts && event.documents().size() <= LARGEST_EVENT) {
            Corroboration.Compared compared = whole.conflicts(corroboration, event);
            ConflictLines lines = new ConflictLines(corroboration, texts);
            figures = lines.figures(compared.comparison(), a -> true);
            List<Difference> grave = compared.comparison().differences().stream()
                    .filter(d -> d.verdict() == Verdict.CONFLICT)
                    .toList();
            differences = lines.differences(compared.comparison(), grave::contains, DIFFERENCES);
            int left = grave.size() - differences.size();
            more = left > 0 ? texts.get("journal.more", left) : "";
        } else if (conflicts) {
            more = texts.get("event.large", LARGEST_EVENT);
        }
        return new EventLine(
                event.id(),
                EventView.address(event.id()),
                DocumentLine.title(first, texts.get("documents.untitled")),
                texts.get("events.documents", event.documents().size()),
                days(corroboration, event),
                figures,
                differences,
                more);
    }

    /** When its documents came out; empty where there are too many to look at in a list. */
    private String days(Corroboration corroboration, Event event) throws LedgerException {
        if (event.documents().size() > LOOKED_AT) {
            return "";
        }
        List<LocalDate> days = new ArrayList<>();
        for (String document : event.documents()) {
            LocalDate day = corroboration.document(document).publication().published();
            if (day != null) {
                days.add(day);
            }
        }
        Collections.sort(days);
        if (days.isEmpty()) {
            return texts.get("documents.nodate");
        }
        return days.getFirst().equals(days.getLast())
                ? days.getFirst().toString()
                : days.getFirst() + " \u2013 " + days.getLast();
    }
}
