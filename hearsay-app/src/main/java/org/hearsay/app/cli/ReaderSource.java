package org.hearsay.app.cli;

import org.hearsay.corroboration.Similarity;
import org.hearsay.reader.SentenceVectors;
import org.hearsay.reading.Reader;

/** Where the reader comes from, and what tells how near texts are in meaning: the one place that knows which they are. */
interface ReaderSource {
    /**
     * Loads a reader.
     *
     * @param threads how many stretches of one text it reads at once
     * @throws IllegalStateException if it cannot run on this machine, with a message for people
     */
    Reader open(int threads);

    /**
     * Loads what makes vectors of texts. Whoever loads it closes it, if it is to be closed.
     *
     * @throws IllegalStateException if it cannot run on this machine, with a message for people
     */
    default Similarity openSimilarity() {
        return SentenceVectors.open();
    }
}
