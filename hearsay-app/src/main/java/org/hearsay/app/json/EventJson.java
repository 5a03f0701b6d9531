package org.hearsay.app.json;

import java.util.List;
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
        return CorroborationJson.object(corroboration, (all, json) -> {
            json.writeNumberProperty("total", total);
            json.writeArrayPropertyStart("events");
            for (Event event : events) {
                json.writeStartObject();
                write(event, all, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static void write(Event event, CorroborationJson all, JsonGenerator json) throws LedgerException {
        all.string("id", event.id());
        json.writeArrayPropertyStart("documents");
        for (String document : event.documents()) {
            json.writeStartObject();
            all.string("id", document);
            all.published(document);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("pairs");
        for (EventPair link : event.links()) {
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
