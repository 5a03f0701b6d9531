package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corroboration.copy.AlignedPassage.Kind;
import org.hearsay.corroboration.copy.Tiles.Tile;
import org.hearsay.text.Span;

/**
 * Puts tiles that follow one another in both texts together as passages, over gaps of a few words, in which the equal words are
 * found by the longest common subsequence.
 */
final class Passages {
    /** In words: the longest gap that an edit leaves. */
    private static final int GAP = 12;

    /** In words: less is a phrase. */
    private static final int SHORTEST = 16;

    /** Share of a passage's words that must be equal. */
    private static final double DENSITY = 0.6;

    /** A form has so many words that are filled in, and most of them differ. */
    private static final int FILLED_IN = 3;

    /** In words: the longest line of a list. */
    private static final int LINE = 25;

    /** Passages to which the next tile may belong: a tile from elsewhere may lie in between. */
    private static final int OPEN = 4;

    private final Compared a;
    private final Compared b;

    private Passages(Compared a, Compared b) {
        this.a = a;
        this.b = b;
    }

    static List<AlignedPassage> of(Compared a, Compared b) {
        Passages passages = new Passages(a, b);
        return passages.joined(Tiles.of(a, b)).stream()
                .map(passages::withGaps)
                .filter(passages::isPassage)
                .map(passages::passage)
                .sorted(Comparator.comparing((AlignedPassage p) -> p.first().cover()))
                .toList();
    }

    private List<List<Tile>> joined(List<Tile> tiles) {
        List<List<Tile>> all = new ArrayList<>();
        for (Tile tile : tiles) {
            List<Tile> before = null;
            for (int i = all.size() - 1; i >= Math.max(0, all.size() - OPEN) && before == null; i--) {
                before = follows(all.get(i).getLast(), tile) ? all.get(i) : null;
            }
            if (before == null) {
                before = new ArrayList<>();
                all.add(before);
            }
            before.add(tile);
        }
        return all;
    }

    private static boolean follows(Tile before, Tile tile) {
        int inFirst = tile.first() - before.firstEnd();
        int inSecond = tile.second() - before.secondEnd();
        return inFirst >= 0 && inFirst <= GAP && inSecond >= 0 && inSecond <= GAP;
    }

    private List<Tile> withGaps(List<Tile> tiles) {
        List<Tile> all = new ArrayList<>();
        Tile last = null;
        for (Tile tile : tiles) {
            if (last != null) {
                addCommon(last.firstEnd(), tile.first(), last.secondEnd(), tile.second(), all);
            }
            all.add(tile);
            last = tile;
        }
        return all;
    }

    /** The longest common subsequence of two gaps, by the table that every textbook has. */
    private void addCommon(int fromA, int toA, int fromB, int toB, List<Tile> out) {
        int[][] longest = new int[toA - fromA + 1][toB - fromB + 1];
        for (int i = toA - fromA - 1; i >= 0; i--) {
            for (int j = toB - fromB - 1; j >= 0; j--) {
                longest[i][j] = a.word(fromA + i) == b.word(fromB + j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < toA - fromA && j < toB - fromB) {
            if (a.word(fromA + i) == b.word(fromB + j)) {
                out.add(new Tile(fromA + i++, fromB + j++, 1));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static int words(List<Tile> tiles) {
        return tiles.stream().mapToInt(Tile::length).sum();
    }

    private boolean isPassage(List<Tile> tiles) {
        int words = words(tiles);
        int inFirst = tiles.getLast().firstEnd() - tiles.getFirst().first();
        int inSecond = tiles.getLast().secondEnd() - tiles.getFirst().second();
        return words >= SHORTEST && words >= DENSITY * Math.max(inFirst, inSecond);
    }

    private AlignedPassage passage(List<Tile> tiles) {
        List<Span> first = new ArrayList<>();
        List<Span> second = new ArrayList<>();
        Tile open = tiles.getFirst();
        for (Tile tile : tiles.subList(1, tiles.size())) {
            if (tile.first() == open.firstEnd() && tile.second() == open.secondEnd()) {
                open = new Tile(open.first(), open.second(), open.length() + tile.length());
            } else {
                add(open, first, second);
                open = tile;
            }
        }
        add(open, first, second);
        return new AlignedPassage(a.spans(first), b.spans(second), words(tiles), kind(tiles, first, second));
    }

    private static void add(Tile tile, List<Span> first, List<Span> second) {
        first.add(new Span(tile.first(), tile.firstEnd()));
        second.add(new Span(tile.second(), tile.secondEnd()));
    }

    private Kind kind(List<Tile> tiles, List<Span> first, List<Span> second) {
        if (isQuoted(a, first) || isQuoted(b, second)) {
            return Kind.QUOTATION;
        }
        Tile begin = tiles.getFirst();
        Tile end = tiles.getLast();
        if (isListing(first)) {
            return Kind.FORM;
        }
        boolean form =
                isForm(a, begin.first(), end.firstEnd(), first) && isForm(b, begin.second(), end.secondEnd(), second);
        return form ? Kind.FORM : Kind.TEXT;
    }

    /** Whether what is not in quotation marks would be no passage. */
    private static boolean isQuoted(Compared text, List<Span> runs) {
        int quoted = 0;
        int all = 0;
        for (Span run : runs) {
            for (int i = run.begin(); i < run.end(); i++) {
                quoted += text.isQuoted(i) ? 1 : 0;
                all++;
            }
        }
        return all - quoted < SHORTEST && quoted > all - quoted;
    }

    /** Whether it is a list with a time in each line, as players of films and tables of races have them. */
    private boolean isListing(List<Span> equal) {
        int times = 0;
        int all = 0;
        for (Span run : equal) {
            for (int i = run.begin(); i < run.end(); i++) {
                times += a.isTime(i) ? 1 : 0;
                all++;
            }
        }
        return times >= 2 && times * LINE >= all;
    }

    /** Whether most names and figures of a passage are not the other's. */
    private static boolean isForm(Compared text, int begin, int end, List<Span> equal) {
        int filledIn = 0;
        for (int i = begin; i < end; i++) {
            filledIn += text.isFilledIn(i) ? 1 : 0;
        }
        int same = 0;
        for (Span run : equal) {
            for (int i = run.begin(); i < run.end(); i++) {
                same += text.isFilledIn(i) ? 1 : 0;
            }
        }
        return filledIn >= FILLED_IN && same * 2 < filledIn;
    }
}
