package org.hearsay.reading;

/** Reads texts. Implementations give the same analysis for the same text, whatever else they read, from any thread. */
public interface Reader {
    /** Reads a whole text, of any length. */
    Analysis read(String text);

    /**
     * Reads a content as a text of its own, for the attributions inside it. These are told more narrowly than the outermost
     * ones, and are more often of the first person.
     */
    Analysis readInside(String content);

    /** Names these weights and this decoding; another version may read differently. */
    String version();
}
