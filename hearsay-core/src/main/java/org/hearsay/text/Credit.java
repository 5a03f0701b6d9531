package org.hearsay.text;

/**
 * Words by which a document says that it, or part of it, was taken from somebody else: "(AP)", "Reuters contributed to
 * this report", "Source » X".
 *
 * @param name who is credited
 * @param kind what the credit says of the text
 * @param span the words that say so
 */
public record Credit(String name, Kind kind, Span span) {
    /** What a credit says of the text it stands in. */
    public enum Kind {
        /** The text is theirs: a dateline "(AP)", "Source » X", "Originally published by X". */
        ORIGIN,
        /** They gave part of it: "X contributed to this report". */
        CONTRIBUTION
    }
}
