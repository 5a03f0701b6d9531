package org.hearsay.reader;

import java.util.Arrays;

/**
 * A text cut into word pieces and words, as arrays: what the network reads.
 *
 * @param ids vocabulary id of each piece
 * @param shapes of each piece: case of its word (0 lower, 1 Title, 2 UPPER) + 3 × the gap before the word (0 nothing, 1
 *     white space, 2 a blank line) + 9 in a content
 * @param first index of each word's first piece, with the number of pieces as one more element at the end
 * @param begins char index of each word's begin
 * @param ends char index after each word's end
 */
// Arrays, not lists: these are handed to the network as they are, and nobody outside this package sees them.
@SuppressWarnings("ArrayRecordComponent")
record Pieces(long[] ids, long[] shapes, int[] first, int[] begins, int[] ends) {
    /** As many shapes as there are cases and gaps. */
    private static final int SHAPES = 9;

    int words() {
        return begins.length;
    }

    /** The number of pieces in the words [begin, end). */
    int count(int begin, int end) {
        return first[end] - first[begin];
    }

    /** The same text as a content that is read for attributions inside it: its pieces have shapes of their own. */
    Pieces inside() {
        return new Pieces(ids, Arrays.stream(shapes).map(s -> s + SHAPES).toArray(), first, begins, ends);
    }
}
