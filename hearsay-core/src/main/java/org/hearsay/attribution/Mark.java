package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * Quotation marks that quote nobody.
 *
 * @param kind what they do instead
 * @param span the marks and the words between them
 */
public record Mark(Kind kind, Span span) {
    /** What quotation marks do that quote nobody. */
    public enum Kind {
        /** Distance: the 'liberation' of the city. */
        SCARE,
        /** A nickname: Omar 'Red' Halim. */
        NAME,
        /** The title of a work: 'Night of the Kites'. */
        TITLE,
        /** Another name for the one just named. */
        ALIAS
    }
}
