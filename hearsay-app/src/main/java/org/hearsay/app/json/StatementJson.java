package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.time.Dating;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Single attributions as JSON in UTF-8, one a line, each with what is needed of its document. Safe to share between threads. */
public final class StatementJson {
    private final JsonFactory factory = new JsonFactory();

    /** One attribution of a reading, with its line end. */
    public byte[] line(Reading reading, Attribution attribution) {
        return line(reading, attribution, null);
    }

    /**
     * One that was found.
     *
     * @param found where the words that were looked for stand; null if none were
     */
    public byte[] line(Reading reading, Attribution attribution, @Nullable List<Span> found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(reading, attribution, found, json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** A document that was found, and where in its text the words stand that were looked for. */
    public byte[] line(Document document, List<Span> found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(document, found, json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    static void write(Document document, List<Span> found, JsonGenerator json) {
        PlaceJson places = new PlaceJson(document.text(), json);
        json.writeStartObject();
        write(document, places);
        places.found(found);
        json.writeEndObject();
    }

    static void write(Reading reading, Attribution attribution, @Nullable List<Span> found, JsonGenerator json) {
        Document document = reading.document();
        PlaceJson places = new PlaceJson(document.text(), json);
        Actors actors = reading.actors();
        json.writeStartObject();
        json.writeName("document");
        json.writeStartObject();
        write(document, places);
        json.writeEndObject();
        Actor speaker = actors.source(attribution);
        places.string("speaker", speaker == null || speaker.unnamed() ? null : speaker.name());
        json.writeName("attribution");
        new AttributionJson(json, places, actors)
                .write(
                        attribution,
                        reading.chain(attribution),
                        Dating.of(document.text(), attribution, reading.dates().all())
                                .statement());
        if (found != null) {
            places.found(found);
        }
        json.writeEndObject();
    }

    private static void write(Document document, PlaceJson places) {
        Publication publication = document.publication();
        places.string("id", document.id());
        places.string("uri", publication.uri());
        places.string("title", publication.title());
        places.strings("bylines", publication.bylines());
        places.string("publisher", publication.publisher());
        places.string(
                "published",
                publication.published() == null ? null : publication.published().toString());
    }
}
