package org.hearsay.corroboration.copy;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why two documents are said to share words, and which of them had these first.
 *
 * @param kind what was found
 * @param text one line for people
 * @param inFirst the words of the first document that show it, if there are any
 * @param inSecond those of the second document
 */
public record CopyReason(
        Kind kind,
        String text,
        @Nullable Span inFirst,
        @Nullable Span inSecond) {
    /** What was found in two documents. */
    public enum Kind {
        /** Every word is the same. */
        SAME_TEXT,
        /** How much stands in both. */
        PASSAGES,
        /** Words in quotation marks that both quote. */
        QUOTATION,
        /** Sentences that are filled in anew each time. */
        FORM,
        /** What stands in both tells of neither title: both have it from their site. */
        TEMPLATE,
        /** One says that its text is the other's publisher's. */
        CREDIT,
        /** Both say that their text is somebody else's. */
        COMMON_CREDIT,
        /** One says who reported it first. */
        CITED,
        /** Their days of publication. */
        DAY,
        /** One is the begin of the other, cut off at its end. */
        CUT,
        /** Nothing tells which was first. */
        UNKNOWN
    }

    static CopyReason of(Kind kind, String text) {
        return new CopyReason(kind, text, null, null);
    }
}
