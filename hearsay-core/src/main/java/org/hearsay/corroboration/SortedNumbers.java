package org.hearsay.corroboration;

/** Sets of numbers as arrays in ascending order, none twice: little memory, and compared in one walk. */
public final class SortedNumbers {
    private SortedNumbers() {}

    /** How many both have. */
    public static int shared(long[] one, long[] other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Long.compare(one[i], other[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
