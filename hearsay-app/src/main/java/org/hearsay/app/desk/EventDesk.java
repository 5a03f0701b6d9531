package org.hearsay.app.desk;

import java.util.List;
import java.util.Objects;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventGrouping;
import org.jspecify.annotations.Nullable;

/** The events of a ledger. Each is read when it is asked for, by itself. For one thread. */
final class EventDesk {
    private static final int REMEMBERED = 200;

    private final EventGrouping grouping;
    private final RowEvents rows;
    private final Relations relations;
    private final Recent<String, Event> events;

    EventDesk(Relations relations) {
        this.relations = relations;
        this.grouping = relations.grouping();
        this.rows = relations.events();
        this.events = new Recent<>(REMEMBERED, grouping::event);
    }

    /** All of them: takes long where there are many. */
    List<Event> all() {
        return grouping.events();
    }

    /** How many are told of in several documents. */
    long several() {
        return rows.several();
    }

    /** The event of a document, by the document's id or its begin; null if there is none, or several. */
    @Nullable
    Event event(String id) {
        String event = rows.eventOf(id);
        if (event == null && id.length() >= ClaimDesk.LEAST_SIGNS) {
            List<String> begun = relations.documentsBegun(id, 2);
            event = begun.size() == 1 ? rows.eventOf(begun.getFirst()) : null;
        }
        return event == null ? null : events.get(event);
    }

    /** Those that most documents tell of, of several at least; the most first. */
    List<Event> largest(int limit) {
        return rows.largest((int) Math.min(limit, several())).stream()
                .map(id -> Objects.requireNonNull(events.get(id)))
                .toList();
    }
}
