package org.hearsay.eval;

import java.util.List;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.reader.OnnxReader;
import org.hearsay.reading.Analysis;
import org.hearsay.text.Document;

/**
 * Hearsay as it ships, opened for measuring: the one place where this module picks a reader. Safe to share between threads.
 */
public final class Stage implements AutoCloseable {
    private final OnnxReader reader;
    private final Hearsay hearsay;
    private final int threads;

    private Stage(OnnxReader reader, int threads) {
        this.reader = reader;
        this.hearsay = new Hearsay(reader);
        this.threads = threads;
    }

    /** Loads the reader, to read on as many threads as are given. */
    public static Stage open(int threads) {
        return new Stage(OnnxReader.open(threads), threads);
    }

    /** The reader alone: one pass, no inner attributions. */
    public Analysis analyse(String text) {
        return reader.read(text);
    }

    /** The whole stage: the reader, once a level, and everything concluded from it. */
    public Reading read(String text) {
        return hearsay.read(Document.of(text));
    }

    /** Readings of several texts, in their order, as many at once as there are threads. */
    public List<Reading> readAll(List<String> texts) {
        return Workers.map(threads, texts, this::read);
    }

    public String version() {
        return reader.version();
    }

    @Override
    public void close() {
        reader.close();
    }
}
