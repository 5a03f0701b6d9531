package org.hearsay.corroboration.claim;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import org.hearsay.corroboration.SortedNumbers;
import org.hearsay.text.Fnv1a;

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
        return SortedNumbers.shared(numbers, other.numbers);
    }

    /** FNV-1a with a final mix (Stafford's variant 13). */
    static long number(String stem) {
        long hash = Fnv1a.of(stem);
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
