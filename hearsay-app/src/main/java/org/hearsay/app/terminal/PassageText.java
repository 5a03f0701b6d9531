package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Documents that were found, as text for people: what they are, and some words around what was looked for. */
public final class PassageText {
    private static final int PASSAGES = 2;

    /** In chars. */
    private static final int PASSAGE = 160;

    private static final String INDENT = "    ";

    private final Screen screen;

    public PassageText(Screen screen) {
        this.screen = screen;
    }

    /**
     * One document.
     *
     * @param head what it is known by
     * @param found where in its text the words stand
     */
    public String write(String head, String text, List<Span> found) {
        StringBuilder written = new StringBuilder(Safe.line(head)).append('\n');
        for (Span passage : Excerpt.around(text, found, PASSAGES, PASSAGE)) {
            StyledText styled = new StyledText(text, passage, Style.PLAIN);
            styled.find(found);
            List<Sheet.Piece> pieces = new ArrayList<>();
            if (passage.begin() > 0) {
                pieces.add(new Sheet.Piece(Style.FAINT, "..."));
            }
            pieces.addAll(styled.pieces(passage.begin(), passage.end()));
            if (passage.end() < text.length()) {
                pieces.add(new Sheet.Piece(Style.FAINT, "..."));
            }
            Sheet sheet = new Sheet(screen);
            sheet.paragraph(INDENT, INDENT, pieces);
            written.append(sheet);
        }
        return written.toString();
    }
}
