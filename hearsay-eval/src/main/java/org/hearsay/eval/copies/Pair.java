package org.hearsay.eval.copies;

/**
 * Two documents, whichever is named first.
 *
 * @param first the smaller id
 * @param second the other
 */
record Pair(String first, String second) {
    static Pair of(String a, String b) {
        return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }
}
