package org.hearsay.app.json;

import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.attribution.Evidence;
import org.hearsay.attribution.Source;
import org.hearsay.text.Spans;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes attributions as objects. */
final class AttributionJson {
    private final JsonGenerator json;
    private final PlaceJson places;
    private final Actors actors;

    AttributionJson(JsonGenerator json, PlaceJson places, Actors actors) {
        this.json = json;
        this.places = places;
        this.actors = actors;
    }

    void write(Attribution attribution, Chain chain, @Nullable Timex said) {
        json.writeStartObject();
        places.string("id", attribution.id());
        writeSource(attribution);
        writeWords("cue", attribution.cue());
        writeWords("content", attribution.content());
        places.string("quotation", EnumWords.of(attribution.quotation()));
        places.string("act", EnumWords.of(attribution.act()));
        places.string("stance", EnumWords.of(attribution.stance()));
        places.string("endorsement", EnumWords.of(attribution.endorsement()));
        writeEvidence(attribution);
        writeAddressee(attribution);
        writeWords("medium", attribution.medium());
        places.string("parent", attribution.parent());
        writeChain(chain);
        json.writeArrayPropertyStart("about");
        actors.about(attribution).forEach(a -> json.writeString(a.id()));
        json.writeEndArray();
        writeDate(said);
        json.writeNumberProperty("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
        json.writeEndObject();
    }

    private void writeSource(Attribution attribution) {
        Source source = attribution.source();
        if (source == null) {
            json.writeNullProperty("source");
            return;
        }
        json.writeObjectPropertyStart("source");
        places.words(source.spans());
        places.string("kind", EnumWords.of(source.kind()));
        writeActor(actors.source(attribution));
        json.writeEndObject();
    }

    private void writeActor(@Nullable Actor actor) {
        places.string("actor", actor == null ? null : actor.id());
    }

    private void writeAddressee(Attribution attribution) {
        Spans addressee = attribution.addressee();
        if (addressee == null) {
            json.writeNullProperty("addressee");
            return;
        }
        json.writeObjectPropertyStart("addressee");
        places.words(addressee);
        writeActor(actors.addressee(attribution));
        json.writeEndObject();
    }

    private void writeWords(String name, @Nullable Spans spans) {
        if (spans == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        places.words(spans);
        json.writeEndObject();
    }

    private void writeEvidence(Attribution attribution) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence evidence : attribution.evidence()) {
            json.writeStartObject();
            places.string("for", EnumWords.of(evidence.of()));
            places.words(evidence.spans());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeDate(@Nullable Timex said) {
        if (said == null) {
            json.writeNullProperty("date");
            return;
        }
        json.writeObjectPropertyStart("date");
        places.timex(said);
        json.writeEndObject();
    }

    private void writeChain(Chain chain) {
        json.writeArrayPropertyStart("chain");
        for (Chain.Link link : chain.links()) {
            json.writeStartObject();
            places.string("name", link.name());
            places.string("attribution", link.attribution());
            Actor actor = link.attribution() == null ? null : actors.sources().get(link.attribution());
            writeActor(actor);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
