package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.app.WellFormed;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object about several documents in UTF-8: each place with its document, its words, and spans in code points. */
final class CorroborationJson {
    private final Corroboration corroboration;
    private final JsonGenerator json;
    private final Map<String, PlaceJson> places = new HashMap<>();

    private CorroborationJson(Corroboration corroboration, JsonGenerator json) {
        this.corroboration = corroboration;
        this.json = json;
    }

    /** Writes what stands in the object. */
    interface Body {
        void write(CorroborationJson all, JsonGenerator json) throws LedgerException;
    }

    static byte[] object(Corroboration corroboration, Body body) throws LedgerException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(new JsonFormat.Indented(), bytes)) {
            json.writeStartObject();
            body.write(new CorroborationJson(corroboration, json), json);
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    void string(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(WellFormed.of(value));
        }
    }

    void strings(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(v -> json.writeString(WellFormed.of(v)));
        json.writeEndArray();
    }

    void number(String name, @Nullable Double value) {
        json.writeName(name);
        if (value == null || !Double.isFinite(value)) {
            json.writeNull();
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber(value.longValue());
        } else {
            json.writeNumber(value);
        }
    }

    void score(String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 1e4) / 1e4);
    }

    /** Where words stand: {@code document}, {@code text}, {@code spans}. */
    void place(String document, Spans spans) throws LedgerException {
        string("document", document);
        PlaceJson known = places.get(document);
        if (known == null) {
            known = new PlaceJson(corroboration.document(document).text(), json);
            places.put(document, known);
        }
        known.words(spans);
    }

    /** What is known of a document, as properties. */
    void published(String id) throws LedgerException {
        Document document = corroboration.document(id);
        LocalDate day = document.publication().published();
        string("uri", document.publication().uri());
        string("title", document.publication().title());
        string("publisher", document.publication().publisher());
        string("published", day == null ? null : day.toString());
    }
}
