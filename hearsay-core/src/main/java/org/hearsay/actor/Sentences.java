package org.hearsay.actor;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the sentences of a text begin. Blank lines part them too. Immutable. */
final class Sentences {
    private final int[] begins;

    Sentences(String text) {
        // The root locale's rules: the same sentences on every machine.
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        begins = IntStream.iterate(breaks.first(), b -> b != BreakIterator.DONE, b -> breaks.next())
                .toArray();
    }

    /** The number of the sentence that an index is in, from 0. */
    int at(int index) {
        int found = Arrays.binarySearch(begins, index);
        return found >= 0 ? found : -found - 2;
    }

    int begin(int sentence) {
        return begins[Math.max(0, sentence)];
    }
}
