package org.hearsay.naming;

/**
 * A word or a mark of a running text.
 *
 * @param lower in lower case, apostrophes straight; a mark as one char of its kind
 * @param begin index of its first char in the text
 * @param end index after its last char
 * @param shape what it looks like
 */
record TextWord(String lower, int begin, int end, Shape shape) {
    enum Shape {
        SMALL,
        /** Begins with a capital, or has one behind a hyphen ("al-Qadir"), or is of a script without cases. */
        CAPITAL,
        NUMBER,
        MARK
    }

    boolean isMark() {
        return shape == Shape.MARK;
    }

    boolean isCapital() {
        return shape == Shape.CAPITAL;
    }
}
