package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.SourceMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** Words of a page that a place of a document was taken from. Immutable, but for the page. */
final class MarkedPlace {
    /** Styles of ours, since the page has styles of its own: readable on whatever stands behind. */
    private static final String MARK =
            "<mark style=\"background:#ffdf6b;color:#000;outline:2px solid #7a5b00;scroll-margin:30vh\"></mark>";

    /** Some letters of a text of the page. */
    private record Piece(TextNode node, int from, int to) {
        String words() {
            return node.getWholeText().substring(from, to);
        }

        void mark(String id) {
            TextNode rest = from == 0 ? node : node.splitText(from);
            if (to - from < rest.getWholeText().length()) {
                rest.splitText(to - from);
            }
            rest.wrap(MARK);
            if (!id.isEmpty() && rest.parent() != null) {
                rest.parent().attr("id", id);
            }
        }
    }

    private final List<Piece> pieces;

    private MarkedPlace(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * The place in a page.
     *
     * @param page parsed with the positions of its nodes
     * @param runs where the place was taken from: chars of the page's markup
     */
    static MarkedPlace in(Document page, List<SourceMap.Run> runs) {
        List<Piece> pieces = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text
                            && !text.isBlank()
                            && text.sourceRange().isTracked()) {
                        add(text, runs, pieces);
                    }
                },
                page.body());
        return new MarkedPlace(pieces);
    }

    private static void add(TextNode text, List<SourceMap.Run> runs, List<Piece> pieces) {
        int begin = text.sourceRange().startPos();
        int end = text.sourceRange().endPos();
        int from = end;
        int to = begin;
        for (SourceMap.Run run : runs) {
            if (run.begin() < end && run.end() > begin) {
                from = Math.min(from, Math.max(begin, run.begin()));
                to = Math.max(to, Math.min(end, run.end()));
            }
        }
        int length = text.getWholeText().length();
        if (from < to) {
            // Where the markup has entities, its chars are not those of the text: all of it is marked.
            boolean exact = length == end - begin;
            pieces.add(new Piece(text, exact ? from - begin : 0, exact ? to - begin : length));
        }
    }

    /** Marks them, the first with an id, if they are these words: a page that was decoded otherwise is left as it is. */
    void mark(String words, String id) {
        String all = pieces.stream().map(Piece::words).collect(Collectors.joining());
        if (pieces.isEmpty() || !letters(all).contains(letters(words))) {
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            pieces.get(i).mark(i == 0 ? id : "");
        }
    }

    private static String letters(String words) {
        return words.replaceAll("\\s+", "");
    }
}
