package org.hearsay.actor;

/**
 * Why two names compare as they do.
 *
 * @param kind what was found
 * @param text one line for people, with the words
 */
public record Reason(Kind kind, String text) {
    /** What was found in two names. */
    public enum Kind {
        /** The same words, letter for letter, whatever case and accents. */
        EQUAL,
        /** One word spelled in two ways. */
        SPELLING,
        /** One word in two scripts. */
        SCRIPT,
        /** A short form, a pet name, or a name in two languages. */
        SHORT_FORM,
        INITIAL,
        /** The first letters of the words of the other. */
        ACRONYM,
        /** Words that are written apart in one name and as one in the other. */
        JOINED,
        ORDER,
        /** Words that only one of the names has. */
        EXTRA,
        /** Titles that only one of the names has. */
        TITLE,
        LEGAL_FORM,
        NUMBER,
        /** Words that stand in each other's place and differ. */
        DIFFERENT,
        /** Father for son, the elder for the younger, or a man for a woman. */
        FAMILY,
        /** Too little to compare. */
        NOTHING
    }
}
