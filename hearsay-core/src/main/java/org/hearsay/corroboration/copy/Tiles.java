package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Covers two texts with the longest runs of words that stand in both, no word twice, in whatever order: Greedy String Tiling (Wise,
 * "String similarity via greedy string tiling and running Karp-Rabin matching", 1993), with shingles as seeds. A seed that stands
 * more than eight times in a text starts no run, so the work grows with the length of the texts, not with its square.
 */
final class Tiles {
    private static final Comparator<Tile> LONGEST_FIRST = Comparator.comparingInt(Tile::length)
            .reversed()
            .thenComparingInt(Tile::first)
            .thenComparingInt(Tile::second);

    private final Compared a;
    private final Compared b;

    private Tiles(Compared a, Compared b) {
        this.a = a;
        this.b = b;
    }

    /**
     * Words that stand in both texts.
     *
     * @param first index of the first of them in the first text
     * @param second the same in the second text
     * @param length how many
     */
    record Tile(int first, int second, int length) {
        int firstEnd() {
            return first + length;
        }

        int secondEnd() {
            return second + length;
        }
    }

    /** The tiles of two texts, in the order of the first. */
    static List<Tile> of(Compared a, Compared b) {
        Tiles tiles = new Tiles(a, b);
        List<Tile> chosen = tiles.cover(tiles.runs());
        chosen.sort(Comparator.comparingInt(Tile::first));
        return chosen;
    }

    private PriorityQueue<Tile> runs() {
        PriorityQueue<Tile> runs = new PriorityQueue<>(LONGEST_FIRST);
        Map<Integer, Integer> endByShift = new HashMap<>();
        for (int i = 0; i < a.shingleCount(); i++) {
            if (a.places(a.shingle(i)).length == 0) {
                continue;
            }
            for (int j : b.places(a.shingle(i))) {
                // One that lies in a run begun before with the same shift would only be a part of that.
                if (isEqual(i, j) && endByShift.getOrDefault(j - i, 0) <= i) {
                    Tile run = new Tile(i, j, lengthOf(i, j));
                    endByShift.put(j - i, run.firstEnd());
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private int lengthOf(int i, int j) {
        int length = 0;
        while (i + length < a.length() && j + length < b.length() && isEqual(i + length, j + length)) {
            length++;
        }
        return length;
    }

    private boolean isEqual(int i, int j) {
        return a.word(i) == b.word(j) && !a.isBoilerplate(i) && !b.isBoilerplate(j);
    }

    private List<Tile> cover(PriorityQueue<Tile> runs) {
        boolean[] inFirst = new boolean[a.length()];
        boolean[] inSecond = new boolean[b.length()];
        List<Tile> chosen = new ArrayList<>();
        while (!runs.isEmpty()) {
            Tile run = runs.remove();
            List<Tile> free = free(run, inFirst, inSecond);
            if (free.size() == 1 && free.getFirst().equals(run)) {
                chosen.add(run);
                Arrays.fill(inFirst, run.first(), run.firstEnd(), true);
                Arrays.fill(inSecond, run.second(), run.secondEnd(), true);
            } else {
                runs.addAll(free);
            }
        }
        return chosen;
    }

    /** What longer runs have left of a run, in pieces that are still as long as a seed. */
    private static List<Tile> free(Tile run, boolean[] inFirst, boolean[] inSecond) {
        List<Tile> free = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || inFirst[run.first() + i] || inSecond[run.second() + i]) {
                if (i - begin >= Shingled.SHINGLE) {
                    free.add(new Tile(run.first() + begin, run.second() + begin, i - begin));
                }
                begin = i + 1;
            }
        }
        return free;
    }
}
