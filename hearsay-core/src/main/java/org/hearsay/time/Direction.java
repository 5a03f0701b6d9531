package org.hearsay.time;

/** Whether the words around an expression speak of the past or of what is to come. */
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
