package org.hearsay.app.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.search.Field;
import org.hearsay.search.FoundWords;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** Where the words that were looked for stand in what was found. Immutable. */
public record FoundIn(FoundWords words) {
    /** In a document's text, in order. */
    public List<Span> document(Document document) {
        String text = document.text();
        return text.isEmpty() ? List.of() : words.in(text, Map.of(Field.TEXT, Spans.of(0, text.length())));
    }

    /** In the document's text, within the parts of a statement, in order. */
    public List<Span> statement(Desk.Statement statement) {
        Attribution attribution = statement.attribution();
        Map<Field, Spans> parts = new EnumMap<>(Field.class);
        parts.put(Field.CONTENT, attribution.content());
        parts.put(Field.ABOUT, attribution.content());
        if (attribution.source() != null) {
            parts.put(Field.SAID_BY, attribution.source().spans());
        }
        if (attribution.cue() != null) {
            parts.put(Field.CUE, attribution.cue());
        }
        if (attribution.addressee() != null) {
            parts.put(Field.TO, attribution.addressee());
        }
        return words.in(statement.reading().document().text(), parts);
    }
}
