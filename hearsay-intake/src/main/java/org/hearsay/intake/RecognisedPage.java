package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.SourceMap;

/** The words that were recognised on one page, in reading order. Immutable. */
record RecognisedPage(List<RecognisedPage.Word> words) {
    RecognisedPage {
        words = List.copyOf(words);
    }

    /**
     * One word.
     *
     * @param block which column or box of the page it is in
     * @param paragraph of the block
     * @param line of the paragraph
     * @param confidence of 100
     */
    record Word(int block, int paragraph, int line, String text, SourceMap.Box box, double confidence) {}

    private static final int COLUMNS = 12;
    private static final int PAGE = 1;
    private static final int WORD = 5;

    /** The pages in Tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<RecognisedPage> in(String tsv) {
        List<RecognisedPage> pages = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int width = 1;
        int height = 1;
        boolean open = false;
        for (String row : tsv.split("\n", -1)) {
            String[] cells = row.split("\t", COLUMNS);
            int level = cells.length == COLUMNS ? number(cells[0]) : 0;
            if (level == PAGE) {
                if (open) {
                    pages.add(new RecognisedPage(words));
                    words = new ArrayList<>();
                }
                open = true;
                width = Math.max(1, number(cells[8]));
                height = Math.max(1, number(cells[9]));
            } else if (level == WORD && open) {
                // One char stays one char: NUL and half surrogates are no text.
                String text = cells[11].strip().replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "\uFFFD");
                if (!Blank.is(text)) {
                    words.add(new Word(
                            number(cells[2]),
                            number(cells[3]),
                            number(cells[4]),
                            text,
                            box(cells, width, height),
                            number(cells[10].replaceFirst("\\..*", ""))));
                }
            }
        }
        if (open) {
            pages.add(new RecognisedPage(words));
        }
        return pages;
    }

    private static SourceMap.Box box(String[] cells, int width, int height) {
        int left = number(cells[6]);
        int top = number(cells[7]);
        return new SourceMap.Box(
                part(left, width),
                part(top, height),
                part(left + number(cells[8]), width),
                part(top + number(cells[9]), height));
    }

    private static int part(int length, int whole) {
        return Math.clamp(Math.round(1000.0 * length / whole), 0, 1000);
    }

    private static int number(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Whether there is room for a line between two words that follow one another; the next column begins higher. */
    private static boolean isApart(SourceMap.Box upper, SourceMap.Box lower) {
        int gap = lower.top() - upper.bottom();
        return gap > Math.max(upper.bottom() - upper.top(), lower.bottom() - lower.top());
    }

    /** Its lines. */
    List<PdfLines.Line> lines(String page) {
        List<PdfLines.Line> lines = new ArrayList<>();
        List<PdfLines.Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            pieces.add(new PdfLines.Piece(word.text(), at, word.box()));
            at += word.text().length() + 1;
            Word next = i + 1 < words.size() ? words.get(i + 1) : null;
            boolean block = next != null && next.block() != word.block();
            boolean apart = next != null && isApart(word.box(), next.box());
            boolean paragraph = block || apart || (next != null && next.paragraph() != word.paragraph());
            if (next == null || paragraph || next.line() != word.line()) {
                // A column's end ends a paragraph only where a sentence ends.
                boolean ends = paragraph && (!block || apart || PdfLines.endsSentence(word.text()));
                lines.add(new PdfLines.Line(pieces, page, ends));
                pieces = new ArrayList<>();
            }
        }
        return lines;
    }
}
