package org.hearsay.app.page;

import java.util.List;

/**
 * A stretch of a paragraph throughout which the same parts of attributions stand.
 *
 * @param begin char index of the first char
 * @param end char index after the last
 * @param parts what it is part of, outer attributions first; empty for text outside all of them
 * @param handles the attributions that are reached and named here: those whose cue (or, without one, whose source or
 *     content) begins with this segment
 * @param values normal values of the dates and figures that end with this segment
 * @param meant who is meant by words that end with this segment
 * @param copied what stands elsewhere too and begins with this segment
 */
record Segment(
        int begin,
        int end,
        List<Part> parts,
        List<Integer> handles,
        List<String> values,
        List<Extras.Meant> meant,
        List<Extras.Copied> copied) {
    /** What words are to an attribution. */
    enum Role {
        CONTENT,
        SOURCE,
        CUE,
        /** Of no attribution: quotation marks that quote nobody. */
        MARK,
        /** Of no attribution: what the document says in its own voice. */
        OWN,
        /** Of no attribution: an expression of time. */
        DATE,
        /** Of no attribution: a figure. */
        FIGURE,
        /** Of no attribution: what stands in other documents too. */
        COPIED,
        /** Of no attribution: words for somebody whom they do not name. */
        MEANT,
        /** The place that was asked for. */
        PLACE
    }

    /**
     * A part of an attribution.
     *
     * @param number the attribution's, in the reading's order from 1; 0 for what is of none
     * @param role what the words are to it
     */
    record Part(int number, Role role) {}

    Segment {
        parts = List.copyOf(parts);
        handles = List.copyOf(handles);
        values = List.copyOf(values);
        meant = List.copyOf(meant);
        copied = List.copyOf(copied);
    }

    /** Whether the words are that to any attribution. */
    boolean is(Role role) {
        return parts.stream().anyMatch(p -> p.role() == role);
    }

    /** In how many contents the words stand. */
    int depth() {
        return (int) parts.stream().filter(p -> p.role() == Role.CONTENT).count();
    }
}
