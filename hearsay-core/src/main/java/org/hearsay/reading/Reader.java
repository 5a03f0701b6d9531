package org.hearsay.reading;

/** Reads texts. Implementations give the same analysis for the same text, whatever else they read, from any thread. */
public interface Reader {
    /** Reads a whole text, of any length. */
    Analysis read(String text);

    /** Names these weights and this decoding; another version may read differently. */
    String version();
}
