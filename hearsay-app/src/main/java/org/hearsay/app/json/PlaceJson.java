package org.hearsay.app.json;

import java.util.List;
import org.hearsay.app.WellFormed;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes places in one text: offsets in code points, and the words that stand there. */
final class PlaceJson {
    private final String text;
    private final CodePoints points;
    private final JsonGenerator json;

    PlaceJson(String text, JsonGenerator json) {
        this.text = text;
        this.points = new CodePoints(text);
        this.json = json;
    }

    /** The number of code points in the text. */
    int length() {
        return points.count(text.length());
    }

    void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(WellFormed.of(value)));
        json.writeEndArray();
    }

    void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(WellFormed.of(value));
        }
    }

    /** The words at some spans as {@code text}, and the spans as {@code spans}. */
    void words(Spans spans) {
        string("text", spans.in(text));
        spans(spans);
    }

    /** The words of a date, where they stand and what they mean. */
    void timex(Timex timex) {
        string("text", timex.span().in(text));
        json.writeName("span");
        span(timex.span());
        string("value", timex.value());
    }

    /** The words that were looked for, and where each stands, as {@code found}. */
    void found(List<Span> found) {
        json.writeArrayPropertyStart("found");
        for (Span span : found) {
            json.writeStartObject();
            string("text", span.in(text));
            json.writeName("span");
            span(span);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void spans(Spans spans) {
        json.writeArrayPropertyStart("spans");
        for (Span span : spans) {
            span(span);
        }
        json.writeEndArray();
    }

    void span(Span span) {
        json.writeArray(new int[] {points.count(span.begin()), points.count(span.end())}, 0, 2);
    }
}
