package org.hearsay.app.json;

import java.util.List;
import java.util.Set;
import org.hearsay.app.EnumWords;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventPair;
import org.hearsay.corroboration.event.EventReason;
import org.hearsay.ledger.LedgerException;
import tools.jackson.core.JsonGenerator;

/** Events as a JSON object in UTF-8. For one thread. */
public final class EventJson {
    private final Corroboration corroboration;

    public EventJson(Corroboration corroboration) {
        this.corroboration = corroboration;
    }

    /**
     * Some of them.
     *
     * @param total how many there are
     */
    public byte[] of(long total, List<Event> events) throws LedgerException {
        return EventsJson.of(corroboration, total, events, EventJson::write);
    }

    /** One of them, with some of its documents. */
    public byte[] one(Event event, Slice slice) throws LedgerException {
        return EventsJson.one(corroboration, event, event.documents().size(), slice, EventJson::write);
    }

    /** With some of its documents, and what holds these to the event. */
    static void write(Event event, Slice slice, CorroborationJson all, JsonGenerator json) throws LedgerException {
        List<String> documents = slice.of(event.documents());
        all.string("id", event.id());
        json.writeArrayPropertyStart("documents");
        for (String document : documents) {
            json.writeStartObject();
            all.string("id", document);
            all.published(document);
            json.writeEndObject();
        }
        json.writeEndArray();
        Set<String> written = Set.copyOf(documents);
        json.writeArrayPropertyStart("pairs");
        for (EventPair link : event.links()) {
            if (!written.contains(link.first()) && !written.contains(link.second())) {
                continue;
            }
            json.writeStartObject();
            all.string("first", link.first());
            all.string("second", link.second());
            all.score("score", link.score());
            json.writeArrayPropertyStart("reasons");
            for (EventReason reason : link.reasons()) {
                json.writeStartObject();
                json.writeStringProperty("kind", EnumWords.of(reason.kind()));
                all.string("text", reason.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
