package org.hearsay.app.json;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.naming.Naming;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.Quantity;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.time.Dates;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import tools.jackson.core.JsonGenerator;

/** Writes one reading as an object. */
final class ReadingJson {
    private final Reading reading;
    private final CompletableFuture<Times> times;
    private final JsonGenerator json;
    private final PlaceJson places;

    /** What is found of dates and figures: on another thread, while the actors are found. */
    private record Times(Dates dates, Quantities quantities) {
        static Times of(Reading reading) {
            Dates dates = reading.dates();
            return new Times(dates, reading.quantities(dates));
        }
    }

    ReadingJson(Reading reading, JsonGenerator json) {
        this.reading = reading;
        this.times = CompletableFuture.supplyAsync(() -> Times.of(reading));
        this.json = json;
        this.places = new PlaceJson(reading.document().text(), json);
    }

    /**
     * Writes all of it.
     *
     * @param houses sets of names whose bearers are one house because the user says so
     * @param more writes more properties at the end
     */
    void write(boolean ownVoice, boolean withText, List<Set<String>> houses, Runnable more) {
        json.writeStartObject();
        writeDocument(withText);
        places.string("reader", reading.reader());
        Actors actors = reading.actors();
        List<Naming> namings = reading.namings();
        Dates dates = times.join().dates();
        writeAttributions(actors, dates);
        if (ownVoice) {
            writeOwnVoice();
        }
        writeMarks();
        writeActors(actors);
        NamingsJson writer = new NamingsJson(json, places, actors);
        writer.write(namings);
        writer.writeHouses(reading.houses(actors, namings, houses));
        writeDates(dates);
        writeQuantities(times.join().quantities());
        json.writeArrayPropertyStart("problems");
        writeProblems(reading.problems());
        writeProblems(dates.problems());
        json.writeEndArray();
        more.run();
        json.writeEndObject();
    }

    private void writeDocument(boolean withText) {
        Document document = reading.document();
        Publication publication = document.publication();
        json.writeObjectPropertyStart("document");
        places.string("id", document.id());
        places.string("uri", publication.uri());
        places.string("title", publication.title());
        places.strings("bylines", publication.bylines());
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

    private void writeAttributions(Actors actors, Dates dates) {
        AttributionJson writer = new AttributionJson(json, places, actors);
        json.writeArrayPropertyStart("attributions");
        for (Attribution attribution : reading.attributions()) {
            Dating dating = Dating.of(reading.document().text(), attribution, dates.all());
            writer.write(attribution, reading.chain(attribution), dating.statement());
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

    private void writeQuantities(Quantities quantities) {
        QuantityJson writer = new QuantityJson(json, places, reading.document().text());
        json.writeArrayPropertyStart("quantities");
        for (Quantity quantity : quantities.all()) {
            writer.write(quantity);
        }
        json.writeEndArray();
    }

    private void writeDates(Dates dates) {
        json.writeArrayPropertyStart("dates");
        for (Timex timex : dates.all()) {
            json.writeStartObject();
            places.timex(timex);
            places.string("type", EnumWords.of(timex.type()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeProblems(List<Problem> problems) {
        for (Problem problem : problems) {
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
    }
}
