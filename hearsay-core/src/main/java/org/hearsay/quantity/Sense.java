package org.hearsay.quantity;

/** What a word can be around a number; {@code words.txt} says which ones. */
enum Sense {
    NUMBER,
    TENS,
    SCALE,
    VAGUE,
    FRACTION,
    ORDINAL,
    UNIT,
    CURRENCY,
    /** A noun for people: its value tells gender (m, f or p) and number (s or p). */
    PERSON,
    /** A noun for people who did it: "gunman". */
    DOER,
    INDEFINITE,
    DEFINITE,
    NONE,
    PRONOUN,
    SELF,
    RELATIVE,
    BE,
    HAVE,
    NOT,
    MODAL,
    PREPOSITION,
    CONJUNCTION,
    CLAUSE,
    VERB,
    ADVERB,
    PART,
    MORE,
    LEAVE,
    LABEL,
    STREET,
    ABBREVIATION,
    TITLE,
    MONTH,
    /** "a triple homicide". */
    MULTIPLE
}
