package org.hearsay.app.json;

import org.hearsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes quantities as objects. */
final class QuantityJson {
    private static final double LARGEST_WHOLE = 1e15;

    private final JsonGenerator json;
    private final PlaceJson places;
    private final String text;

    QuantityJson(JsonGenerator json, PlaceJson places, String text) {
        this.json = json;
        this.places = places;
        this.text = text;
    }

    void write(Quantity quantity) {
        json.writeStartObject();
        places.string("text", quantity.span().in(text));
        json.writeName("span");
        places.span(quantity.span());
        number("value", quantity.value());
        number("low", quantity.low());
        number("high", quantity.high());
        places.string("unit", quantity.unit());
        places.string("counts", quantity.counts());
        places.string("attribution", quantity.attribution());
        json.writeEndObject();
    }

    /** Whole numbers without ".0". */
    private void number(String name, @Nullable Double number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            json.writeNumber(number.longValue());
        } else {
            json.writeNumber(number);
        }
    }
}
