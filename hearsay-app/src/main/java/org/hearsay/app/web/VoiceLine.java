package org.hearsay.app.web;

import java.util.List;

/**
 * What one voice of one document says of one matter. A value.
 *
 * @param says what it comes to
 * @param words as they stand in the document
 * @param day the document came out; in words of ours if it is not known
 * @param chain on whose word, the publisher first
 * @param address of the place
 * @param title of the document
 */
public record VoiceLine(String says, String words, String day, List<String> chain, String address, String title) {
    public VoiceLine {
        chain = List.copyOf(chain);
    }
}
