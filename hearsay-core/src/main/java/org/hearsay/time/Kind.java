package org.hearsay.time;

/** What a word of {@code words.txt} can be in an expression of time. */
enum Kind {
    NUMBER,
    TENS,
    SCALE,
    VAGUE,
    ORDINAL,
    MONTH,
    SHORT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    WEEKDAYS,
    UNIT,
    UNITS,
    SEASON,
    SEASONS,
    PART,
    PARTS,
    DECADE,
    RELATION,
    EACH,
    OFTEN,
    /** Says nothing by itself, but an expression may begin with it. */
    STARTS
}
