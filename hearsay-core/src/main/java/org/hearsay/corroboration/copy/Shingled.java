package org.hearsay.corroboration.copy;

import java.util.Arrays;
import org.hearsay.text.Fnv1a;

/**
 * A text as words to compare: runs of letters and digits in lower case, each as a hash, with where it stands. Signs of scripts
 * that write no spaces are words of their own. Apostrophes and hyphens part words, so how a copy writes them does not matter.
 */
// Arrays, not lists: they hold a figure for each word of a text.
@SuppressWarnings("ArrayRecordComponent")
record Shingled(long[] words, int[] begins, int[] ends, boolean[] quoted) {
    /** Words in a shingle: shorter ones are phrases that everybody uses, longer ones do not outlive an edit. */
    static final int SHINGLE = 5;

    private static final int FIRST_ROOM = 64;

    /** The first Thai letter: scripts that write spaces come before. */
    private static final int FIRST_ALONE = 0x0E01;

    static Shingled of(String text) {
        Growing words = new Growing();
        boolean inQuotes = false;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            if (isWordPart(c)) {
                if (!standsAlone(c)) {
                    end = endOfWord(text, end);
                }
                words.add(hash(text, i, end), i, end, inQuotes);
            } else {
                inQuotes = inQuotesAfter(c, inQuotes);
            }
            i = end;
        }
        return words.done();
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isWordPart(c) || standsAlone(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean standsAlone(int c) {
        return c >= FIRST_ALONE
                && (Character.isIdeographic(c)
                        || switch (Character.UnicodeScript.of(c)) {
                            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                            default -> false;
                        });
    }

    /** Quotation marks end with their paragraph: one that is never closed must not turn the rest of a text round. */
    private static boolean inQuotesAfter(int c, boolean inQuotes) {
        return switch (c) {
            case '\n', '\r', '”', '»' -> false;
            case '“', '„', '«' -> true;
            case '"' -> !inQuotes;
            default -> inQuotes;
        };
    }

    /** FNV-1a over the chars in lower case, then mixed. */
    private static long hash(String text, int begin, int end) {
        long hash = Fnv1a.BEGIN;
        int i = begin;
        while (i < end) {
            int c = text.codePointAt(i);
            hash = Fnv1a.then(hash, Character.toLowerCase(c));
            i += Character.charCount(c);
        }
        return mixed(hash);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014): each bit in changes about half of those out. */
    static long mixed(long hash) {
        long z = hash + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    int length() {
        return words.length;
    }

    /** The hash of each run of {@link #SHINGLE} words; none if there are fewer. */
    long[] shingles() {
        long[] shingles = new long[Math.max(0, words.length - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = mixed(hash ^ words[j]);
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** Index of the first word that begins at or after a place. */
    int wordAt(int place) {
        int found = Arrays.binarySearch(begins, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Arrays as they are filled. */
    private static final class Growing {
        private long[] words = new long[FIRST_ROOM];
        private int[] begins = new int[FIRST_ROOM];
        private int[] ends = new int[FIRST_ROOM];
        private boolean[] quoted = new boolean[FIRST_ROOM];
        private int size;

        void add(long word, int begin, int end, boolean inQuotes) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
                begins = Arrays.copyOf(begins, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                quoted = Arrays.copyOf(quoted, size * 2);
            }
            words[size] = word;
            begins[size] = begin;
            ends[size] = end;
            quoted[size++] = inQuotes;
        }

        Shingled done() {
            return new Shingled(
                    Arrays.copyOf(words, size),
                    Arrays.copyOf(begins, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(quoted, size));
        }
    }
}
