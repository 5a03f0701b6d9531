package org.hearsay.app.export;

import java.io.StringWriter;
import java.util.List;
import org.hearsay.app.WellFormed;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Statements as annotations of the W3C's model, each with selectors that find its content again in the document's text. */
final class Annotations {
    private final Pseudonyms pseudonyms;

    Annotations(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** One JSON-LD value. */
    String of(List<Selected> statements) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), words)) {
            json.writeStartObject();
            json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringProperty("type", "AnnotationPage");
            json.writeArrayPropertyStart("items");
            statements.forEach(s -> write(s, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        return words.toString();
    }

    private void write(Selected selected, JsonGenerator json) {
        Document document = selected.reading().document();
        CodePoints points = new CodePoints(document.text());
        json.writeStartObject();
        json.writeStringProperty("id", "urn:hearsay:" + selected.attribution().id());
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "describing");
        json.writeArrayPropertyStart("target");
        for (Span span : selected.attribution().content()) {
            json.writeStartObject();
            String uri = document.publication().uri();
            // Where a file lay on somebody's disk is nobody else's business.
            boolean web = uri != null && (uri.startsWith("https://") || uri.startsWith("http://"));
            string(json, "source", uri == null || !web ? "urn:sha256:" + document.textId() : uri);
            json.writeArrayPropertyStart("selector");
            quote(document.text(), span, points, json);
            json.writeStartObject();
            json.writeStringProperty("type", "TextPositionSelector");
            json.writeNumberProperty("start", points.count(span.begin()));
            json.writeNumberProperty("end", points.count(span.end()));
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quote(String text, Span span, CodePoints points, JsonGenerator json) {
        Around around = Around.of(text, points, span.begin(), span.end(), pseudonyms);
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        string(json, "exact", span.in(text));
        string(json, "prefix", around.prefix());
        string(json, "suffix", around.suffix());
        json.writeEndObject();
    }

    private void string(JsonGenerator json, String name, String value) {
        json.writeStringProperty(name, WellFormed.of(pseudonyms.in(value)));
    }
}
