package org.hearsay.app.json;

import java.util.List;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** Writes events as one object, with what is to be told of each. */
final class EventsJson {
    private EventsJson() {}

    /** Writes what is told of one event. */
    interface Each<T> {
        void write(T event, Slice slice, CorroborationJson all, JsonGenerator json) throws LedgerException;
    }

    /** @param total how many events there are */
    static <T> byte[] of(Corroboration corroboration, long total, List<T> events, Each<T> each) throws LedgerException {
        return CorroborationJson.object(
                corroboration, (all, json) -> list(total, events, Slice.WHOLE, each, all, json));
    }

    /**
     * One event, with some of its documents.
     *
     * @param documents how many it has
     */
    static <T> byte[] one(Corroboration corroboration, T event, int documents, Slice slice, Each<T> each)
            throws LedgerException {
        return CorroborationJson.object(corroboration, (all, json) -> {
            list(1, List.of(event), slice, each, all, json);
            json.writeNumberProperty("documents", documents);
            all.string("next", slice.next());
        });
    }

    private static <T> void list(
            long total, List<T> events, Slice slice, Each<T> each, CorroborationJson all, JsonGenerator json)
            throws LedgerException {
        json.writeNumberProperty("total", total);
        json.writeArrayPropertyStart("events");
        for (T event : events) {
            json.writeStartObject();
            each.write(event, slice, all, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
