package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributionSettings;
import org.hearsay.attribution.Attributions;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.Chains;
import org.hearsay.reading.Reader;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;

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
    private final Attributor attributor;

    public Hearsay(Reader reader) {
        this(reader, AttributionSettings.STANDARD);
    }

    public Hearsay(Reader reader, AttributionSettings settings) {
        this.reader = reader;
        this.attributor = new Attributor(reader, settings);
    }

    /** The version of the reader: what it says of one document changes only with it. */
    public String version() {
        return reader.version();
    }

    /** Reads one document. The same document gives the same reading, alone or among others, on any thread. */
    public Reading read(Document document) {
        Attributions made = attributor.of(document);
        List<Problem> problems = new ArrayList<>(document.problems());
        problems.addAll(made.problems());
        return new Reading(
                document,
                reader.version(),
                made.all(),
                Chains.of(document, made.all()),
                made.marks(),
                made.mentions(),
                problems);
    }
}
