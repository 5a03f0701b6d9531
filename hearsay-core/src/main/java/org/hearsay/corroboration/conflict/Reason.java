package org.hearsay.corroboration.conflict;

/**
 * Why a difference is judged as it is, or why a figure is the most supported.
 *
 * @param kind what speaks for it
 * @param detail the words, names or numbers that show it
 */
public record Reason(Kind kind, String detail) {
    /** What speaks for a verdict or a figure. */
    public enum Kind {
        /** Bounds that overlap: "at least 3" and 5, "dozens" and 40. */
        COMPATIBLE,
        /** One counts whoever did it, the other does not. */
        DOER_COUNTED,
        /** One tells how many were hit, the other tells the dead and the hurt apart. */
        ALL_WHO_WERE_HIT,
        /** One is a document about several events. */
        SEVERAL_EVENTS,
        /** Somebody who was hurt in the earlier document died by the later one. */
        LATER_DEATH,
        /** The later document has the larger figure. */
        GROWN,
        /** The later document says that the earlier figure was wrong. */
        CORRECTED,
        /** The same voice, later. */
        SAME_VOICE,
        /** Documents of different origins, of one day. */
        AT_THE_SAME_TIME,
        /** A later document has less, and corrects nothing. */
        LATER_AND_LOWER,
        /** Two voices of one document. */
        ONE_DOCUMENT,
        /** One voice denies what the other says. */
        DENIED,
        /** How the writer presents what is denied: as true, or at a distance. */
        ENDORSED,
        /** Neither document knows the other's. */
        NOT_RECONCILED,
        /** Words that take different sides. */
        SIDES,
        /** How many origins say so. */
        ORIGINS,
        /** Said in a headline. */
        HEADLINE
    }
}
