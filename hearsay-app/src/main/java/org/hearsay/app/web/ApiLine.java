package org.hearsay.app.web;

import java.util.List;

/**
 * Something that programs may ask for. A value.
 *
 * @param given what it takes
 * @param example of an answer; empty if there is none
 */
public record ApiLine(String method, String path, String summary, List<Given> given, String example) {
    public ApiLine {
        given = List.copyOf(given);
    }

    /** A word that is given with it. A value. */
    public record Given(String name, String in, String about) {}
}
