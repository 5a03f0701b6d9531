package org.hearsay.attribution;

import org.hearsay.text.Spans;

/**
 * Whom a content is ascribed to, as the text names them. Which actor that is, is decided later.
 *
 * @param spans the words
 * @param kind what kind of voice the words name
 */
public record Source(Spans spans, Kind kind) {
    /** What kind of voice the words of a source name. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        PUBLICATION,
        PLACE,
        /** Several, as one voice: "protesters", "residents". */
        COLLECTIVE,
        /** Somebody whom the text keeps nameless: "a senior official". */
        UNNAMED,
        /** "the report", "a statement". */
        DOCUMENT
    }
}
