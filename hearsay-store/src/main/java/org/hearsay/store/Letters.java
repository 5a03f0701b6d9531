package org.hearsay.store;

/** Names come from file systems and strangers, and may hold what no database column takes. */
final class Letters {
    private static final char INSTEAD = '\uFFFD';

    private Letters() {}

    /** The same, with U+FFFD in the place of each NUL and each half of a surrogate pair. */
    static String storable(String name) {
        StringBuilder made = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? INSTEAD : c)
                .forEach(made::appendCodePoint);
        return made.toString();
    }
}
