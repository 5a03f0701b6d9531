package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.EnumWords;
import org.hearsay.corroboration.copy.AlignedPassage;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyReason;
import org.hearsay.text.Document;
import org.hearsay.text.Lines;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** Two documents compared, for people: what it comes to and why, then each passage as both have it, one under the other. */
public final class CopyText {
    private static final String INDENT = "      ";

    private CopyText() {}

    public static String of(Document first, Document second, Copy copy, Screen screen) {
        Sheet sheet = new Sheet(screen);
        sheet.paragraph("first   ", "        ", List.of(new Sheet.Piece(Style.TITLE, name(first))));
        sheet.paragraph("second  ", "        ", List.of(new Sheet.Piece(Style.TITLE, name(second))));
        sheet.blank();
        sheet.paragraph("", "", List.of(new Sheet.Piece(Style.SOURCE, verdict(copy))));
        for (CopyReason reason : copy.reasons()) {
            sheet.paragraph("  ", "    ", List.of(new Sheet.Piece(Style.PLAIN, Safe.line(reason.text()))));
        }
        Lines linesOfFirst = new Lines(first.text());
        Lines linesOfSecond = new Lines(second.text());
        int number = 0;
        for (AlignedPassage passage : copy.passages()) {
            sheet.blank();
            String head = String.format(
                    Locale.ROOT,
                    "%d words, line %d and line %d%s",
                    passage.words(),
                    linesOfFirst.at(passage.first().begin()),
                    linesOfSecond.at(passage.second().begin()),
                    passage.kind() == AlignedPassage.Kind.TEXT ? "" : " (" + EnumWords.of(passage.kind()) + ")");
            sheet.paragraph("[" + ++number + "] ", "    ", List.of(new Sheet.Piece(Style.FAINT, head)));
            sheet.paragraph("  1   ", INDENT, pieces(first.text(), passage.first()));
            sheet.paragraph("  2   ", INDENT, pieces(second.text(), passage.second()));
        }
        return sheet.toString();
    }

    private static String name(Document document) {
        String name = String.join(
                " \u00B7 ",
                Stream.of(
                                document.publication().publisher(),
                                document.publication().published(),
                                document.publication().title())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList());
        return Safe.line(
                name.isEmpty()
                        ? Objects.requireNonNullElse(document.publication().uri(), "untitled")
                        : name);
    }

    private static String verdict(Copy copy) {
        return switch (copy.verdict()) {
            case NONE -> "no copy";
            case BOILERPLATE -> "no copy: boilerplate of their site";
            case COPY ->
                switch (copy.earlier()) {
                    case FIRST -> "copy: the first was first";
                    case SECOND -> "copy: the second was first";
                    case UNKNOWN -> "copy: unknown which was first";
                };
        };
    }

    /** Words that are the other's too as they are, the others in brackets: they must be told apart without colours as well. */
    private static List<Sheet.Piece> pieces(String text, Spans equal) {
        List<Sheet.Piece> pieces = new ArrayList<>();
        int from = equal.begin();
        for (Span part : equal) {
            String between = Safe.line(text.substring(from, part.begin()));
            if (between.codePoints().anyMatch(Character::isLetterOrDigit)) {
                pieces.add(new Sheet.Piece(Style.CUE, "[" + between + "]"));
            }
            pieces.add(new Sheet.Piece(Style.PLAIN, Safe.line(part.in(text))));
            from = part.end();
        }
        return pieces;
    }
}
