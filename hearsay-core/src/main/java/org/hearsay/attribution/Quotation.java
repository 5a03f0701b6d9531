package org.hearsay.attribution;

/** How much of a content stands in quotation marks. */
public enum Quotation {
    /** All of it. */
    DIRECT,
    /** Some of it. */
    MIXED,
    /** None of it. */
    INDIRECT
}
