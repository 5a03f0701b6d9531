package org.hearsay.corroboration.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * What words are made of, each as a number of 64 bits: enough to count what two texts have in common, in one walk and in little
 * memory. A value; safe to share between threads.
 */
public final class Stems {
    private final long[] numbers;

    private Stems(long[] numbers) {
        this.numbers = numbers;
    }

    /** Of stems in lower case; each counts once. */
    public static Stems of(Collection<String> stems) {
        return ofNumbers(stems.stream().mapToLong(Stems::number));
    }

    /** As {@link #numbers} gave them, in any order. */
    public static Stems ofNumbers(LongStream numbers) {
        return new Stems(numbers.sorted().distinct().toArray());
    }

    /** The numbers, in their order. */
    public LongStream numbers() {
        return Arrays.stream(numbers);
    }

    public int size() {
        return numbers.length;
    }

    /** How many both have. */
    int shared(Stems other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < numbers.length && j < other.numbers.length) {
            int order = Long.compare(numbers[i], other.numbers[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** FNV-1a with a final mix (Stafford's variant 13), the same on every machine. */
    static long number(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stems that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length + " stems";
    }
}
