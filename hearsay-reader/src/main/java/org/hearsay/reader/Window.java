package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that the network reads at once, and the words in it whose anchors it decides: those that stand more
 * centrally here than in the windows beside it.
 *
 * @param begin first word read
 * @param end word after the last one read
 * @param decidesFrom first word decided here
 * @param decidesTo word after the last one decided here
 */
record Window(int begin, int end, int decidesFrom, int decidesTo) {
    /** Pieces a window, start and end piece left out: the longest that the network was trained on. */
    static final int PIECES = 318;

    /** Pieces that neighbours share at least. On texts held out from training, 96 found no more and took a sixth longer. */
    static final int OVERLAP = 64;

    boolean decides(int word) {
        return decidesFrom <= word && word < decidesTo;
    }

    /** Cuts a text into windows, at the ends of sentences where there is one in the last quarter of a window. */
    static List<Window> over(Pieces pieces, String text) {
        List<int[]> cuts = new ArrayList<>();
        int begin = 0;
        while (begin < pieces.words()) {
            int end = end(pieces, text, begin, PIECES);
            cuts.add(new int[] {begin, end});
            if (end >= pieces.words()) {
                break;
            }
            begin = Math.max(begin + 1, back(pieces, text, begin, end));
        }
        return deciding(cuts, pieces.words());
    }

    private static List<Window> deciding(List<int[]> cuts, int words) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < cuts.size(); i++) {
            int[] cut = cuts.get(i);
            int to = i + 1 == cuts.size() ? words : (cuts.get(i + 1)[0] + cut[1] + 1) / 2;
            windows.add(new Window(cut[0], cut[1], from, to));
            from = to;
        }
        return windows;
    }

    /**
     * Where a stretch that begins at a word ends: at the last sentence's end in its last quarter, else at the last word that it has
     * room for; after one word at least.
     *
     * @param room in pieces
     */
    static int end(Pieces pieces, String text, int begin, int room) {
        int end = begin;
        while (end < pieces.words() && pieces.count(begin, end + 1) <= room) {
            end++;
        }
        if (end == pieces.words()) {
            return end;
        }
        for (int e = end; e > begin && pieces.count(begin, e) > room * 3 / 4; e--) {
            if (endsSentence(pieces, text, e - 1)) {
                return e;
            }
        }
        return Math.max(begin + 1, end);
    }

    /** Where the next window begins: at a sentence, if one begins soon enough before the overlap must begin. */
    private static int back(Pieces pieces, String text, int begin, int end) {
        int at = end;
        while (at > begin + 1 && pieces.count(at, end) < OVERLAP) {
            at--;
        }
        for (int b = at; b > begin + 1 && pieces.count(b, end) < OVERLAP * 5 / 4; b--) {
            if (endsSentence(pieces, text, b - 1)) {
                return b;
            }
        }
        return at;
    }

    /** A full stop, perhaps with closing quotation marks, before white space. */
    private static boolean endsSentence(Pieces pieces, String text, int word) {
        int next = word + 1;
        if (next >= pieces.words() || pieces.begins()[next] == pieces.ends()[word]) {
            return false;
        }
        int w = word;
        while (w > 0 && "\"'”’»)]".indexOf(text.charAt(pieces.begins()[w])) >= 0) {
            w--;
        }
        return ".!?…".indexOf(text.charAt(pieces.begins()[w])) >= 0;
    }
}
