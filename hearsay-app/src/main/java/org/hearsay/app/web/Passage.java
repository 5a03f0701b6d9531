package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Span;

/**
 * Some words of a document around what was looked for. A value.
 *
 * @param address of the place on the document's page
 * @param words "found" for what was looked for, "around" for what stands around it
 */
public record Passage(String address, List<Card.Piece> words) {
    private static final int MOST = 2;

    /** In chars, before and after what was found. */
    private static final int BEFORE = 60;

    private static final int AFTER = 110;

    public Passage {
        words = List.copyOf(words);
    }

    /**
     * The first few, none of which overlaps another.
     *
     * @param found where in the text the words stand, in order
     */
    static List<Passage> of(Document document, List<Span> found) {
        String text = document.text();
        List<Passage> passages = new ArrayList<>();
        int last = 0;
        for (Span span : found) {
            if (passages.size() < MOST && span.begin() >= last) {
                int begin = Math.max(last, Surroundings.begin(text, span.begin(), BEFORE));
                last = Surroundings.end(text, span.end(), AFTER);
                passages.add(of(document, new Span(begin, last), span, found));
            }
        }
        return passages;
    }

    private static Passage of(Document document, Span shown, Span first, List<Span> found) {
        String text = document.text();
        List<Card.Piece> pieces = new ArrayList<>();
        piece(pieces, "around", shown.begin() > 0 ? "\u2026 " : "");
        int at = shown.begin();
        for (Span span : found) {
            if (span.begin() >= at && span.end() <= shown.end()) {
                piece(pieces, "around", text.substring(at, span.begin()));
                piece(pieces, "found", span.in(text));
                at = span.end();
            }
        }
        piece(pieces, "around", text.substring(at, shown.end()) + (shown.end() < text.length() ? " \u2026" : ""));
        CodePoints points = new CodePoints(text);
        String place = points.count(first.begin()) + "-" + points.count(first.end());
        return new Passage(Addresses.of(DocumentLine.address(document.id()), "at", place), pieces);
    }

    private static void piece(List<Card.Piece> pieces, String kind, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Card.Piece(kind, words));
        }
    }
}
