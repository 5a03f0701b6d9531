package org.hearsay.text;

/**
 * Turns {@code char} indexes into counts of Unicode code points and back: the one place where that is done. Constant time
 * a look-up for texts without astral letters, logarithmic in their number otherwise. Immutable.
 */
public final class CodePoints {
    /** Index of the second half of each surrogate pair, in order. */
    private final int[] seconds;

    private final int length;

    public CodePoints(String text) {
        length = text.length();
        seconds = java.util.stream.IntStream.range(1, length)
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray();
    }

    /** The number of code points before a char index. An index within a pair counts the pair as not yet begun. */
    public int count(int index) {
        if (index < 0 || index > length) {
            throw new IndexOutOfBoundsException("no such place in the text: " + index);
        }
        int found = java.util.Arrays.binarySearch(seconds, index);
        // At a pair's second half the pair has begun but not ended: its first half is not counted either.
        return found >= 0 ? index - found - 1 : index - (-found - 1);
    }

    /** The char index at which the given number of code points have passed. */
    public int index(int count) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = count + low;
        if (count < 0 || index > length) {
            throw new IndexOutOfBoundsException("no such place in the text: " + count);
        }
        return index;
    }
}
