package org.hearsay.reading;

import java.util.List;

/** Reads texts. Implementations give the same analysis for the same text, whatever else they read, from any thread. */
public interface Reader {
    /** Reads a whole text, of any length, for its relations. */
    Analysis read(String text);

    /** Reads a whole text, of any length, for its relations and its mentions, in one pass. */
    Analysis readAll(String text);

    /**
     * Reads contents, each as a text of its own, for the attributions inside them. These are told more narrowly than the
     * outermost ones, and are more often of the first person.
     *
     * @return an analysis of each, which depends on that content alone
     */
    List<Analysis> readInside(List<String> contents);

    /** Names these weights and this decoding; another version may read differently. */
    String version();
}
