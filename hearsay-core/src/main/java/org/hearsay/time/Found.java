package org.hearsay.time;

/**
 * An expression that a rule found, not yet told what it means in its text.
 *
 * @param begin index of its first token
 * @param end index after its last token
 * @param type what kind of time
 * @param meaning tells the value once the expressions before it have theirs
 */
record Found(int begin, int end, Timex.Type type, Meaning meaning) {
    /** What an expression means in its place. */
    interface Meaning {
        String value(Context context);
    }

    static Found date(int begin, int end, Meaning meaning) {
        return new Found(begin, end, Timex.Type.DATE, meaning);
    }

    static Found fixed(int begin, int end, Timex.Type type, String value) {
        return new Found(begin, end, type, c -> value);
    }

    Found from(int newBegin) {
        return new Found(newBegin, end, type, meaning);
    }

    Found to(int newEnd) {
        return new Found(begin, newEnd, type, meaning);
    }
}
