package org.hearsay.app.terminal;

import java.util.List;

/** A page of text as it grows: pieces in styles, wrapped at white space and indented. */
final class Sheet {
    /**
     * Words in one style.
     *
     * @param style how they look
     * @param text on one line; white space in it is where it may be wrapped
     */
    record Piece(Style style, String text) {}

    private final StringBuilder out = new StringBuilder();
    private final int lineLength;
    private final boolean colour;

    Sheet(Screen screen) {
        this.lineLength = screen.lineLength();
        this.colour = screen.colour();
    }

    void blank() {
        out.append('\n');
    }

    /** One paragraph: {@code first} before its first line, {@code rest} before the others. */
    void paragraph(String first, String rest, List<Piece> pieces) {
        out.append(first.isBlank() ? first : paint(Style.FAINT, first));
        int column = first.length();
        boolean fresh = true;
        for (Piece piece : pieces) {
            StringBuilder run = new StringBuilder();
            for (String word : piece.text().strip().split("\\s+", -1)) {
                int width = word.codePointCount(0, word.length());
                if (!fresh && column + 1 + width > lineLength) {
                    out.append(paint(piece.style(), run.toString()))
                            .append('\n')
                            .append(rest);
                    run.setLength(0);
                    column = rest.length();
                    fresh = true;
                }
                if (!fresh) {
                    run.append(' ');
                    column++;
                }
                run.append(word);
                column += width;
                fresh = false;
            }
            out.append(paint(piece.style(), run.toString()));
        }
        out.append('\n');
    }

    private String paint(Style style, String text) {
        return colour ? style.paint(text) : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
