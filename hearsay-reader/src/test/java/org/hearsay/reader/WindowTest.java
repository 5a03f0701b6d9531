package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WindowTest {
    @Test
    void aShortTextIsOneWindow() {
        assertThat(Window.over(pieces(List.of(1, 2, 1)), "a b c ")).containsExactly(new Window(0, 3, 0, 3));
        assertThat(Window.over(pieces(List.of()), "")).isEmpty();
    }

    @Test
    void everyWordIsDecidedOnceAndNeighboursOverlap() {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            List<Integer> sizes = random.ints(random.nextInt(3_000), 1, 1 + random.nextInt(1, 100))
                    .boxed()
                    .toList();
            StringBuilder text = new StringBuilder();
            sizes.forEach(s -> text.append(random.nextInt(12) == 0 ? ". " : "a "));
            Pieces pieces = pieces(sizes);
            Window before = null;
            for (Window window : Window.over(pieces, text.toString())) {
                assertThat(pieces.count(window.begin(), window.end())).isLessThanOrEqualTo(Window.PIECES);
                assertThat(window.decidesFrom()).isEqualTo(before == null ? 0 : before.decidesTo());
                assertThat(window.begin()).isLessThanOrEqualTo(window.decidesFrom());
                assertThat(window.end()).isGreaterThanOrEqualTo(window.decidesTo());
                if (before != null) {
                    assertThat(pieces.count(window.begin(), before.end())).isGreaterThanOrEqualTo(Window.OVERLAP);
                    assertThat(window.begin()).isGreaterThan(before.begin());
                }
                before = window;
            }
            assertThat(before == null ? 0 : before.decidesTo()).isEqualTo(sizes.size());
        }
    }

    @Test
    void aWindowEndsAtASentenceWhereItCan() {
        List<Integer> sizes = IntStream.range(0, 500).mapToObj(i -> 1).toList();
        String text = ("a ".repeat(99) + ". ").repeat(5);
        assertThat(Window.over(pieces(sizes), text).getFirst().end()).isEqualTo(300);
    }

    /** Words of one letter, each so many pieces long, with a space after each. */
    private static Pieces pieces(List<Integer> sizes) {
        List<Integer> first = new ArrayList<>(List.of(0));
        sizes.forEach(s -> first.add(first.getLast() + s));
        int[] begins = IntStream.range(0, sizes.size()).map(i -> 2 * i).toArray();
        int[] ends = IntStream.range(0, sizes.size()).map(i -> 2 * i + 1).toArray();
        long[] ids = new long[first.getLast()];
        return new Pieces(ids, ids, first.stream().mapToInt(i -> i).toArray(), begins, ends);
    }
}
