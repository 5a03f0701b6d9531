package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.hearsay.app.EnumWords;
import org.hearsay.app.WellFormed;
import org.hearsay.corroboration.copy.AlignedPassage;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyReason;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Two documents compared, as a JSON object in UTF-8. */
public final class CopyJson {
    private final JsonGenerator json;
    private final PlaceJson inFirst;
    private final PlaceJson inSecond;

    private CopyJson(JsonGenerator json, Document first, Document second) {
        this.json = json;
        this.inFirst = new PlaceJson(first.text(), json);
        this.inSecond = new PlaceJson(second.text(), json);
    }

    public static byte[] of(Document first, Document second, Copy copy) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonFormat.Indented(), bytes)) {
            new CopyJson(json, first, second).write(first, second, copy);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void write(Document first, Document second, Copy copy) {
        json.writeStartObject();
        document("first", first, copy.first(), copy.shareOfFirst(), inFirst);
        document("second", second, copy.second(), copy.shareOfSecond(), inSecond);
        json.writeStringProperty("verdict", EnumWords.of(copy.verdict()));
        json.writeStringProperty("earlier", EnumWords.of(copy.earlier()));
        json.writeArrayPropertyStart("reasons");
        for (CopyReason reason : copy.reasons()) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(reason.kind()));
            json.writeStringProperty("text", WellFormed.of(reason.text()));
            place("first", reason.inFirst(), inFirst);
            place("second", reason.inSecond(), inSecond);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("passages");
        for (AlignedPassage passage : copy.passages()) {
            json.writeStartObject();
            json.writeStringProperty("kind", EnumWords.of(passage.kind()));
            json.writeNumberProperty("words", passage.words());
            words("first", passage.first(), inFirst);
            words("second", passage.second(), inSecond);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void document(String name, Document document, String id, double share, PlaceJson places) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", id);
        places.string("uri", document.publication().uri());
        places.string("title", document.publication().title());
        places.string("publisher", document.publication().publisher());
        LocalDate day = document.publication().published();
        places.string("published", day == null ? null : day.toString());
        json.writeNumberProperty("length", places.length());
        json.writeNumberProperty("share", Math.round(share * 1e4) / 1e4);
        json.writeEndObject();
    }

    private void words(String name, Spans spans, PlaceJson places) {
        json.writeObjectPropertyStart(name);
        places.words(spans);
        json.writeEndObject();
    }

    private void place(String name, @Nullable Span span, PlaceJson places) {
        if (span != null) {
            words(name, Spans.of(span), places);
        }
    }
}
