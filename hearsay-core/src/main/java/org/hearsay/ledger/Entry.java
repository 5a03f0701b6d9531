package org.hearsay.ledger;

import java.time.Instant;

/**
 * One line of the ledger's log. A value.
 *
 * @param sequence 1 for the first, one more for each after it, without gaps, in the order in which they became visible
 * @param at when, by the clock of the machine that wrote it
 * @param by the person who did it; "hearsay" for the program
 * @param subject what it is about: a document's id, a file's name, a judgement's subject, the number of a withdrawn entry, the path
 *     of a copy
 * @param detail what more there is to say: where a document was seen, which reader read it, why something failed, was withdrawn or
 *     erased, the pseudonym; empty if nothing, or if it was erased
 */
public record Entry(long sequence, Instant at, String by, Kind kind, String subject, String detail) {
    /** What happened. */
    public enum Kind {
        SEEN,
        READ,
        FAILED,
        IMPORTED,
        JUDGED,
        WITHDRAWN,
        ERASED,
        PROTECTED,
        COPIED;

        /** Whether a person decided or did it, rather than the program on the way of taking something in. */
        public boolean isDecision() {
            return switch (this) {
                case SEEN, READ, FAILED, IMPORTED -> false;
                case JUDGED, WITHDRAWN, ERASED, PROTECTED, COPIED -> true;
            };
        }
    }
}
