package org.hearsay.app.json;

import java.util.List;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.naming.House;
import org.hearsay.naming.Naming;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what actors are called, and which of them belong together. */
final class NamingsJson {
    private final JsonGenerator json;
    private final PlaceJson places;
    private final Actors actors;

    NamingsJson(JsonGenerator json, PlaceJson places, Actors actors) {
        this.json = json;
        this.places = places;
        this.actors = actors;
    }

    void write(List<Naming> namings) {
        json.writeArrayPropertyStart("namings");
        for (Naming naming : namings) {
            json.writeStartObject();
            places.string("actor", actor(naming.bearer()));
            places.words(Spans.of(naming.words()));
            places.string("kind", EnumWords.of(naming.kind()));
            places.string("of", naming.of() == null ? null : actor(naming.of()));
            writeWords("ofWords", naming.of());
            places.string("time", EnumWords.of(naming.time()));
            json.writeBooleanProperty("distanced", naming.distanced());
            writeWords("by", naming.by());
            json.writeNullProperty("from");
            json.writeNullProperty("to");
            places.string("attribution", naming.attribution());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeHouses(List<House> houses) {
        json.writeArrayPropertyStart("houses");
        for (House house : houses) {
            json.writeStartObject();
            json.writeArrayPropertyStart("actors");
            house.actors().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("bonds");
            for (House.Bond bond : house.bonds()) {
                json.writeStartObject();
                places.string("one", bond.one());
                places.string("other", bond.other());
                places.string("kind", EnumWords.of(bond.kind()));
                writeWords("words", bond.words());
                places.string("attribution", bond.attribution());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private @Nullable String actor(Span mention) {
        Actor actor = actors.mentions().get(mention);
        return actor == null ? null : actor.id();
    }

    private void writeWords(String name, @Nullable Span span) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        places.words(Spans.of(span));
        json.writeEndObject();
    }
}
