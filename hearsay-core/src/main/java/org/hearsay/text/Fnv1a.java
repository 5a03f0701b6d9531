package org.hearsay.text;

/**
 * Numbers for words, the same on every machine and in every run: FNV-1a of 64 bits (Fowler, Noll and Vo), over chars. Two words
 * may share one, so what is told apart by it alone must bear that.
 */
public final class Fnv1a {
    /** That of no words; {@link #then} goes on from it. */
    public static final long BEGIN = 0xcbf29ce484222325L;

    private Fnv1a() {}

    public static long of(String words) {
        long hash = BEGIN;
        for (int i = 0; i < words.length(); i++) {
            hash = then(hash, words.charAt(i));
        }
        return hash;
    }

    /** One char or code point more. */
    public static long then(long hash, int letter) {
        return (hash ^ letter) * 0x100000001b3L;
    }
}
