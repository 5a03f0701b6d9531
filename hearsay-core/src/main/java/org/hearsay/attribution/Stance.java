package org.hearsay.attribution;

/** What the source does with the content. */
public enum Stance {
    ASSERTS,
    DENIES,
    ASKS,
    DEMANDS,
    PROMISES,
    BELIEVES,
    INTENDS,
    DOUBTS
}
