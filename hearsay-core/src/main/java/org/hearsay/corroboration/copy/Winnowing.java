package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Picks, of each passage of {@link #WINDOW} shingles, the one with the least hash: the min-hash of the passage (Broder 1997), taken
 * of every passage there is. Two documents that share 16 words in a row always share a fingerprint, wherever the words stand and
 * whatever is around them (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003). One or two words in thirteen bear one.
 */
final class Winnowing {
    static final int WINDOW = 12;

    private Winnowing() {}

    static List<Fingerprint> of(Shingled text) {
        long[] shingles = text.shingles();
        List<Fingerprint> picked = new ArrayList<>();
        int least = -1;
        for (int begin = 0; begin == 0 || begin + WINDOW <= shingles.length; begin++) {
            int end = Math.min(begin + WINDOW, shingles.length);
            if (begin == end) {
                break;
            }
            int before = least;
            if (least < begin) {
                least = leastIn(shingles, begin, end);
            } else if (shingles[end - 1] <= shingles[least]) {
                least = end - 1;
            }
            if (least != before) {
                picked.add(fingerprint(text, shingles[least], least));
            }
        }
        return picked;
    }

    /** The last one of equals: in a run of one word again and again, each pick then lasts longest. */
    private static int leastIn(long[] shingles, int begin, int end) {
        int least = begin;
        for (int i = begin + 1; i < end; i++) {
            if (shingles[i] <= shingles[least]) {
                least = i;
            }
        }
        return least;
    }

    private static Fingerprint fingerprint(Shingled text, long key, int at) {
        int last = at + Shingled.SHINGLE - 1;
        int quoted = 0;
        for (int i = at; i <= last; i++) {
            quoted += text.quoted()[i] ? 1 : 0;
        }
        return new Fingerprint(key, new Span(text.begins()[at], text.ends()[last]), quoted * 2 > Shingled.SHINGLE);
    }
}
