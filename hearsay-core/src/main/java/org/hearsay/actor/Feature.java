package org.hearsay.actor;

import java.util.Locale;

/** What a comparison weighs. Each is a number of about 0 to 3 that a reader of two names could tell as well. */
enum Feature {
    /** Always 1. */
    CONSTANT,
    /** How unlike the two least alike words are that stand for one another, 0 to 1. */
    WORST,
    /** Of the same two, how improbable it is that they are spellings of one word. */
    WORST_SPELLING,
    /** Of the same two, the logarithm of how many letters differ. */
    WORST_EDITS,
    /** Whether the same two begin differently. */
    WORST_BEGIN,
    /** How many letters differ, of all letters of all pairs. */
    CHANGED,
    /** How many pairs of words are quite different, up to 2. */
    DIFFERENT,
    /** The logarithm of how many words only one name has. */
    EXTRA,
    /** Their share of its letters. */
    EXTRA_SHARE,
    /** Whether one name is a single word and the other is not. */
    ALONE,
    /** How many initials stand for words. */
    INITIAL,
    /** How many words are short forms or other forms of given names. */
    SHORT_FORM,
    REORDERED,
    /** How different the names are as one string of letters, blanks left out. */
    WHOLE,
    JOINED,
    /** Whether they are in two scripts. */
    ACROSS,
    /** The logarithm of the letters of the pairs. */
    LETTERS,
    /** The logarithm of how many words agree. */
    AGREEING,
    /** Both have a legal form, of two kinds. */
    FORMS_DIFFER,
    /** Only one has a legal form. */
    FORM_MISSING,
    /** Both have numbers, and they are not the same. */
    NUMBERS_DIFFER,
    /** Only one has a number. */
    NUMBER_MISSING;

    /** Its place among the figures. */
    @SuppressWarnings("EnumOrdinal") // weights are stored by name, never by place
    int place() {
        return ordinal();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
