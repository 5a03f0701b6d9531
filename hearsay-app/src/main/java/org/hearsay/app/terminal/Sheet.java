package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** A page of text as it grows: pieces in styles, wrapped at white space and indented. */
final class Sheet {
    /**
     * Words in one style.
     *
     * @param style how they look
     * @param text on one line; white space in it is where it may be wrapped
     * @param found whether it was looked for: set off from the rest, in whatever style
     * @param joined whether no white space is between the piece before and this
     */
    record Piece(Style style, String text, boolean found, boolean joined) {
        Piece(Style style, String text) {
            this(style, text, false, false);
        }
    }

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
        out.append(first.isBlank() ? first : paint(new Piece(Style.FAINT, first), first));
        Run run = new Run();
        int column = first.length();
        boolean fresh = true;
        for (List<Bit> word : words(pieces)) {
            int width = word.stream().mapToInt(Bit::width).sum();
            if (!fresh && column + 1 + width > lineLength) {
                run.end();
                out.append('\n').append(rest);
                column = rest.length();
                fresh = true;
            }
            if (!fresh) {
                run.space(word.getFirst().piece());
                column++;
            }
            word.forEach(run::add);
            column += width;
            fresh = false;
        }
        run.end();
        out.append('\n');
    }

    /** As much of a word as is in one piece. */
    private record Bit(Piece piece, String text) {
        int width() {
            return text.codePointCount(0, text.length());
        }
    }

    /** The words, each of one bit, or more where joined pieces meet. */
    private static List<List<Bit>> words(List<Piece> pieces) {
        List<List<Bit>> words = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean joined = piece.joined() && !words.isEmpty();
            for (String part : piece.text().strip().split("\\s+", -1)) {
                if (joined) {
                    words.getLast().add(new Bit(piece, part));
                } else {
                    words.add(new ArrayList<>(List.of(new Bit(piece, part))));
                }
                joined = false;
            }
        }
        return words;
    }

    /** What stands on one line and comes from one piece: painted at once. */
    private final class Run {
        private static final Piece SPACE = new Piece(Style.PLAIN, "");

        private final StringBuilder text = new StringBuilder();
        private Piece piece = SPACE;

        void add(Bit bit) {
            if (!bit.piece().equals(piece)) {
                end();
                piece = bit.piece();
            }
            text.append(bit.text());
        }

        /** A line under what was found does not go on before or after it. */
        void space(Piece next) {
            boolean apart = !next.equals(piece) && (next.found() || piece.found());
            add(new Bit(apart ? SPACE : next, " "));
        }

        void end() {
            out.append(paint(piece, text.toString()));
            text.setLength(0);
        }
    }

    private String paint(Piece piece, String text) {
        if (!colour) {
            return text;
        }
        return piece.found() ? piece.style().paintFound(text) : piece.style().paint(text);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
