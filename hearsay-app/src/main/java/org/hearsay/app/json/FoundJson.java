package org.hearsay.app.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.Reading;
import org.hearsay.app.WellFormed;
import org.hearsay.attribution.Attribution;
import org.hearsay.search.Found;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What a search found, as one object in UTF-8: how much in all, the statements or documents of one page, the counts. Close it. */
public final class FoundJson implements AutoCloseable {
    private final JsonGenerator json;
    private final Map<String, List<Found.Facet>> facets;

    /**
     * Begins the object.
     *
     * @param what "statements" or "documents"
     * @param out is closed with this
     */
    public FoundJson(Found found, String what, OutputStream out) {
        json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out);
        facets = found.facets();
        json.writeStartObject();
        json.writeNumberProperty("total", found.total());
        json.writeArrayPropertyStart(what);
    }

    public void statement(Reading reading, Attribution attribution, List<Span> found) {
        StatementJson.write(reading, attribution, found, json);
    }

    public void document(Document document, List<Span> found) {
        StatementJson.write(document, found, json);
    }

    /** Ends the object, with the counts. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writeObjectPropertyStart("facets");
        new TreeMap<>(facets).forEach((field, values) -> {
            json.writeArrayPropertyStart(field);
            for (Found.Facet facet : values) {
                json.writeStartObject();
                json.writeStringProperty("value", WellFormed.of(facet.value()));
                json.writeNumberProperty("count", facet.count());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
