package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of a document's text, each char with its style, and whether it was found. */
final class StyledText {
    private final String text;
    private final Span stretch;
    private final Style[] styles;
    private final boolean[] found;

    StyledText(String text, Span stretch, Style ground) {
        this.text = text;
        this.stretch = stretch;
        this.styles = new Style[stretch.length()];
        this.found = new boolean[stretch.length()];
        Arrays.fill(styles, ground);
    }

    void paint(@Nullable Iterable<Span> spans, Style style) {
        if (spans != null) {
            spans.forEach(s -> Arrays.fill(styles, at(s.begin()), at(s.end()), style));
        }
    }

    void find(List<Span> spans) {
        spans.forEach(s -> Arrays.fill(found, at(s.begin()), at(s.end()), true));
    }

    private int at(int index) {
        return Math.clamp(index - (long) stretch.begin(), 0, styles.length);
    }

    /** The chars [begin, end), in pieces of one look; those that no white space parts are joined. */
    List<Sheet.Piece> pieces(int begin, int end) {
        List<Sheet.Piece> pieces = new ArrayList<>();
        int to = at(end);
        boolean parted = true;
        for (int from = at(begin), next; from < to; from = next) {
            next = from + 1;
            while (next < to && styles[next] == styles[from] && found[next] == found[from]) {
                next++;
            }
            String raw = text.substring(stretch.begin() + from, stretch.begin() + next);
            String words = Safe.line(raw);
            parted |= Character.isWhitespace(raw.charAt(0));
            if (!words.isEmpty()) {
                pieces.add(new Sheet.Piece(styles[from], words, found[from], !parted));
            }
            parted = Character.isWhitespace(raw.charAt(raw.length() - 1));
        }
        return pieces;
    }
}
