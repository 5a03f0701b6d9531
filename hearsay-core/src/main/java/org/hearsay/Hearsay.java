package org.hearsay;

import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reader;
import org.hearsay.text.Document;

/**
 * The front door: reads documents with the reader it was handed. Safe to share between threads.
 *
 * <pre>{@code
 * Hearsay hearsay = new Hearsay(reader);
 * Reading reading = hearsay.read(Document.of("\"We are ready,\" the envoy said."));
 * }</pre>
 */
public final class Hearsay {
    private final Reader reader;

    public Hearsay(Reader reader) {
        this.reader = reader;
    }

    /** Reads one document. The same document gives the same reading, alone or among others, on any thread. */
    public Reading read(Document document) {
        return new Reading(document, reader.version(), List.of(), Map.of(), List.of(), List.of(), document.problems());
    }
}
