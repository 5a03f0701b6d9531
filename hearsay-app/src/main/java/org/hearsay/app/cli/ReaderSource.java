package org.hearsay.app.cli;

import org.hearsay.reading.Reader;

/** Where the reader comes from: the one place that knows which it is. */
interface ReaderSource {
    /**
     * Loads a reader.
     *
     * @param threads how many stretches of one text it reads at once
     * @throws IllegalStateException if it cannot run on this machine, with a message for people
     */
    Reader open(int threads);
}
