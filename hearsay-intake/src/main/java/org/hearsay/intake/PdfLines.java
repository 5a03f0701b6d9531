package org.hearsay.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.SourceMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of all pages, as paragraphs: hyphens at the ends of lines are undone, what runs along the top or foot of the pages is left
 * out. For one thread.
 */
final class PdfLines {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A line that so many pages begin or end with is no part of the text. */
    private static final int RUNNING = 3;

    /**
     * Words of a line that stand together: all of them, or one where each has a place of its own.
     *
     * @param begin of the chars of its page
     */
    record Piece(String words, int begin, SourceMap.@Nullable Box box) {}

    record Line(List<Piece> pieces, String page, boolean endsParagraph) {
        Line {
            pieces = List.copyOf(pieces);
        }

        String words() {
            return pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
        }

        Line ending() {
            return new Line(pieces, page, true);
        }
    }

    private final List<List<Line>> pages;
    private final Paragraphs text = new Paragraphs();

    /** @param pages lists that may be changed */
    PdfLines(List<List<Line>> pages) {
        this.pages = pages;
        leaveOut(List::getFirst, List::removeFirst);
        leaveOut(List::getLast, List::removeLast);
    }

    private interface End {
        Line of(List<Line> page);
    }

    /** Headings and feet that run through the pages: the same but for numbers. */
    private void leaveOut(End end, End remove) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Line> page : pages) {
            if (!page.isEmpty()) {
                counts.merge(shape(end.of(page)), 1, Integer::sum);
            }
        }
        for (List<Line> page : pages) {
            while (!page.isEmpty() && counts.getOrDefault(shape(end.of(page)), 0) >= RUNNING) {
                remove.of(page);
            }
        }
    }

    private static String shape(Line line) {
        return NUMBER.matcher(line.words()).replaceAll("#");
    }

    Paragraphs paragraphs() {
        for (List<Line> page : pages) {
            for (Line line : page) {
                add(line);
            }
            if (text.isOpen() && endsSentence(text.last(1))) {
                text.end();
            }
        }
        return text;
    }

    private void add(Line line) {
        if (text.isOpen()) {
            boolean goesOn = Character.isLowerCase(line.words().charAt(0));
            if (goesOn && endsInHyphen()) {
                text.dropLast();
            } else if (!endsInHyphen()) {
                text.between(" ");
            }
        }
        for (int i = 0; i < line.pieces().size(); i++) {
            Piece piece = line.pieces().get(i);
            if (i > 0) {
                text.between(" ");
            }
            text.words(piece.words(), line.page(), piece.begin(), piece.box());
        }
        if (line.endsParagraph()) {
            text.end();
        }
    }

    /** A letter and a hyphen. */
    private boolean endsInHyphen() {
        String before = text.last(2);
        int last = before.length() - 1;
        return last > 0
                && (before.charAt(last) == '-' || before.charAt(last) == '\u00ad' || before.charAt(last) == '\u2010')
                && Character.isLetter(before.charAt(last - 1));
    }

    static boolean endsSentence(String words) {
        return !words.isEmpty() && ".!?\"\u201d\u2019:".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
