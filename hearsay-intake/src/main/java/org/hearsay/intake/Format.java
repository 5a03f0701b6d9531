package org.hearsay.intake;

import java.time.Duration;
import org.hearsay.text.Document;

/** A kind of input that can be read. Safe to share between threads. */
interface Format {
    /** Whether an original looks like this kind, by its content first and its name second. */
    boolean reads(Original original);

    /** What its originals are called on the web: "text/html". */
    String mediaType();

    /** So long it may take for one original. */
    default Duration longest() {
        return Duration.ofMinutes(2);
    }

    /**
     * Reads an original of this kind.
     *
     * @throws UnreadableException if there is no text in it
     */
    Document read(Original original) throws UnreadableException;
}
