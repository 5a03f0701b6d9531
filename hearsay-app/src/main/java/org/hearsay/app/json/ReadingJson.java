package org.hearsay.app.json;

import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import tools.jackson.core.JsonGenerator;

/** Writes one reading as an object. */
final class ReadingJson {
    private final Reading reading;
    private final JsonGenerator json;
    private final PlaceJson places;

    ReadingJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.json = json;
        this.places = new PlaceJson(reading.document().text(), json);
    }

    void write(boolean ownVoice, boolean withText) {
        json.writeStartObject();
        writeDocument(withText);
        places.string("reader", reading.reader());
        Actors actors = reading.actors();
        writeAttributions(actors);
        if (ownVoice) {
            writeOwnVoice();
        }
        writeMarks();
        writeActors(actors);
        // Kept for the namings, dates and quantities of later versions: programs can count on the fields.
        for (String name : new String[] {"namings", "dates", "quantities"}) {
            json.writeArrayPropertyStart(name);
            json.writeEndArray();
        }
        writeProblems();
        json.writeEndObject();
    }

    private void writeDocument(boolean withText) {
        Document document = reading.document();
        Publication publication = document.publication();
        json.writeObjectPropertyStart("document");
        places.string("id", document.id());
        places.string("uri", publication.uri());
        places.string("title", publication.title());
        places.string("publisher", publication.publisher());
        places.string(
                "published",
                publication.published() == null ? null : publication.published().toString());
        places.string("language", publication.language());
        places.string("sha256", document.textId());
        json.writeNumberProperty("length", places.length());
        if (withText) {
            places.string("text", document.text());
        }
        json.writeEndObject();
    }

    private void writeAttributions(Actors actors) {
        AttributionJson writer = new AttributionJson(json, places, actors);
        json.writeArrayPropertyStart("attributions");
        for (Attribution attribution : reading.attributions()) {
            writer.write(attribution, reading.chain(attribution));
        }
        json.writeEndArray();
    }

    private void writeOwnVoice() {
        json.writeArrayPropertyStart("ownVoice");
        for (Span span : reading.ownVoice()) {
            json.writeStartObject();
            places.spans(Spans.of(span));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMarks() {
        json.writeArrayPropertyStart("marks");
        for (Mark mark : reading.marks()) {
            json.writeStartObject();
            places.string("kind", EnumWords.of(mark.kind()));
            places.words(Spans.of(mark.span()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeActors(Actors actors) {
        json.writeArrayPropertyStart("actors");
        for (Actor actor : actors.all()) {
            json.writeStartObject();
            places.string("id", actor.id());
            places.string("name", actor.name());
            places.string("type", EnumWords.of(actor.type()));
            json.writeBooleanProperty("unnamed", actor.unnamed());
            json.writeBooleanProperty("seat", actor.seat());
            json.writeArrayPropertyStart("names");
            for (Actor.Named named : actor.names()) {
                json.writeStartObject();
                places.words(Spans.of(named.span()));
                places.string("reason", EnumWords.of(named.reason()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("mentions");
            actor.mentions().forEach(places::span);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeProblems() {
        json.writeArrayPropertyStart("problems");
        for (Problem problem : reading.problems()) {
            json.writeStartObject();
            places.string("code", problem.code());
            places.string("message", problem.message());
            json.writeName("span");
            if (problem.span() == null) {
                json.writeNull();
            } else {
                places.span(problem.span());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
