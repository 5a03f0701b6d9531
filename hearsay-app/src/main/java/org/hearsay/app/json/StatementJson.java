package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.time.Dating;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Single attributions as JSON in UTF-8, one a line, each with what is needed of its document. Safe to share between threads. */
public final class StatementJson {
    private final JsonFactory factory = new JsonFactory();

    /** One attribution of a reading, with its line end. */
    public byte[] line(Reading reading, Attribution attribution) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            Document document = reading.document();
            PlaceJson places = new PlaceJson(document.text(), json);
            Actors actors = reading.actors();
            json.writeStartObject();
            json.writeName("document");
            write(document, json, places);
            Actor speaker = actors.source(attribution);
            places.string("speaker", speaker == null || speaker.unnamed() ? null : speaker.name());
            json.writeName("attribution");
            new AttributionJson(json, places, actors)
                    .write(
                            attribution,
                            reading.chain(attribution),
                            Dating.of(
                                            document.text(),
                                            attribution,
                                            reading.dates().all())
                                    .statement());
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(Document document, JsonGenerator json, PlaceJson places) {
        Publication publication = document.publication();
        json.writeStartObject();
        places.string("id", document.id());
        places.string("uri", publication.uri());
        places.string("title", publication.title());
        places.string("publisher", publication.publisher());
        places.string(
                "published",
                publication.published() == null ? null : publication.published().toString());
        json.writeEndObject();
    }
}
