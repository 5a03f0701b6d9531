package org.hearsay.attribution;

import org.hearsay.text.Spans;

/**
 * The words that showed something of an attribution.
 *
 * @param of what they showed
 * @param spans the words
 */
public record Evidence(Kind of, Spans spans) {
    /** What words can show of an attribution. */
    public enum Kind {
        ACT,
        STANCE,
        ENDORSEMENT,
        /** "allegedly", "may have" */
        HEDGE,
        /** "did not say" */
        NEGATION
    }
}
