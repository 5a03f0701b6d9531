package org.hearsay.corroboration.copy;

import org.hearsay.text.Spans;

/**
 * Words that stand in two documents in one order. Each side's parts are the words that are equal; from its first part to its last
 * is the passage, in which a few others may stand.
 *
 * @param first where in the first document
 * @param second where in the second document
 * @param words how many are equal
 * @param kind whether it speaks for copying
 */
public record AlignedPassage(Spans first, Spans second, int words, Kind kind) {
    /** What equal words say. */
    public enum Kind {
        /** Somebody's own words: one has them from the other, or both from a third. */
        TEXT,
        /** Both quote the same words: each may have heard them. */
        QUOTATION,
        /** A form that is filled in anew each time: other names and figures in the same sentences, as in tables of results; or a list with a time in each line. */
        FORM
    }
}
