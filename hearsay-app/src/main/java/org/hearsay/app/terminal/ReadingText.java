package org.hearsay.app.terminal;

import static org.hearsay.app.terminal.Style.CUE;
import static org.hearsay.app.terminal.Style.FAINT;
import static org.hearsay.app.terminal.Style.PLAIN;
import static org.hearsay.app.terminal.Style.SOURCE;
import static org.hearsay.app.terminal.Style.TITLE;
import static org.hearsay.app.terminal.Style.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.actor.Actors;
import org.hearsay.app.Fact;
import org.hearsay.app.Outline;
import org.hearsay.app.SourceName;
import org.hearsay.app.Texts;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Credit;
import org.hearsay.text.Lines;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** Writes one reading as text: a heading, the attributions with inner ones under outer ones, what was untidy. */
final class ReadingText {
    private final Reading reading;
    private final Actors actors;
    private final String text;
    private final Lines lines;
    private final Sheet sheet;
    private final Signs signs;
    private final Texts texts;
    private final int gutter;

    ReadingText(Reading reading, Screen screen, Texts texts) {
        this.texts = texts;
        this.reading = reading;
        this.actors = reading.actors();
        this.text = reading.document().text();
        this.lines = new Lines(text);
        this.sheet = new Sheet(screen);
        this.signs = screen.isTerminal() ? Signs.DRAWN : Signs.PLAIN;
        this.gutter = ("line " + lines.at(text.length())).length() + 2;
    }

    String write(boolean ownVoice) {
        writeHeading();
        for (Outline.Node node : Outline.of(reading).outermost()) {
            sheet.blank();
            writeNode(node, 0);
        }
        if (ownVoice) {
            writeOwnVoice(reading.ownVoice());
        }
        writeProblems();
        return sheet.toString();
    }

    private void writeHeading() {
        Publication publication = reading.document().publication();
        String title = Objects.requireNonNullElse(publication.title(), "");
        if (!title.isBlank()) {
            line(TITLE, title);
        }
        String about = Stream.of(publication.publisher(), publication.published(), publication.uri())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" " + signs.dot() + " "));
        if (!about.isEmpty()) {
            line(title.isBlank() ? TITLE : FAINT, about);
        }
        if (!publication.bylines().isEmpty()) {
            line(PLAIN, "by " + String.join("; ", publication.bylines()));
        }
        for (Credit credit : reading.document().credits()) {
            boolean origin = credit.kind() == Credit.Kind.ORIGIN;
            line(PLAIN, origin ? "as " + credit.name() + " reported" : "with a contribution by " + credit.name());
        }
        int count = reading.attributions().size();
        long inner =
                reading.attributions().stream().filter(a -> a.parent() != null).count();
        String counted = count == 1 ? "1 attribution" : (count == 0 ? "no" : count) + " attributions";
        line(FAINT, inner == 0 ? counted : counted + ", " + inner + " inside others");
    }

    private void writeNode(Outline.Node node, int depth) {
        Attribution attribution = node.attribution();
        String branch = depth == 0 ? "" : " ".repeat(4 * depth - 3) + signs.branch() + " ";
        String first = String.join("", label(begin(attribution)), branch);
        String indent = " ".repeat(gutter + 4 * depth + 2);
        sheet.paragraph(first, indent, who(attribution));
        for (String paragraph : words(attribution.content()).split("\\R\\s*\\R", -1)) {
            sheet.paragraph(indent, indent, List.of(new Sheet.Piece(PLAIN, Safe.line(paragraph))));
        }
        sheet.paragraph(indent, indent, List.of(new Sheet.Piece(FAINT, facts(attribution))));
        node.inner().forEach(n -> writeNode(n, depth + 1));
    }

    private List<Sheet.Piece> who(Attribution attribution) {
        List<Sheet.Piece> pieces = new ArrayList<>();
        pieces.add(
                attribution.source() == null
                        ? new Sheet.Piece(FAINT, "(nobody named)")
                        : new Sheet.Piece(SOURCE, name(attribution.source().spans())));
        String meant = attribution.source() == null
                ? null
                : SourceName.meant(words(attribution.source().spans()), actors.source(attribution));
        if (meant != null) {
            pieces.add(new Sheet.Piece(FAINT, "(" + Safe.line(meant) + ")"));
        }
        if (attribution.cue() != null) {
            pieces.add(new Sheet.Piece(FAINT, signs.dash()));
            pieces.add(new Sheet.Piece(CUE, Safe.line(words(attribution.cue()))));
        }
        return pieces;
    }

    private String name(Spans source) {
        return SourceName.shown(Safe.line(words(source)));
    }

    private String words(Spans spans) {
        return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" " + signs.gap() + " "));
    }

    private String facts(Attribution attribution) {
        String joined = Fact.of(attribution, text, texts).stream()
                .map(this::fact)
                .collect(Collectors.joining(" " + signs.dot() + " "));
        return "[" + joined + "]";
    }

    private String fact(Fact fact) {
        String words = fact.words().stream()
                .map(w -> signs.open() + Safe.line(w) + signs.close())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? fact.phrase() : fact.phrase() + " " + words;
    }

    private void writeOwnVoice(List<Span> said) {
        if (said.isEmpty()) {
            return;
        }
        sheet.blank();
        line(TITLE, "In the document's own voice");
        for (Span span : said) {
            String indent = " ".repeat(gutter);
            sheet.paragraph(label(span.begin()), indent, List.of(new Sheet.Piece(PLAIN, Safe.line(span.in(text)))));
        }
    }

    private void writeProblems() {
        if (!reading.problems().isEmpty()) {
            sheet.blank();
        }
        for (Problem problem : reading.problems()) {
            String place =
                    problem.span() == null ? "" : label(problem.span().begin()).strip() + ": ";
            line(WARNING, "untidy: " + place + problem.message());
        }
    }

    private void line(Style style, String words) {
        sheet.paragraph("", "  ", List.of(new Sheet.Piece(style, Safe.line(words))));
    }

    /** "line 12", padded to the width of the gutter. */
    private String label(int index) {
        String label = "line " + lines.at(index);
        return label + " ".repeat(Math.max(1, gutter - label.length()));
    }

    private static int begin(Attribution attribution) {
        int begin = attribution.content().begin();
        Spans source =
                attribution.source() == null ? null : attribution.source().spans();
        begin = source == null ? begin : Math.min(begin, source.begin());
        return attribution.cue() == null
                ? begin
                : Math.min(begin, attribution.cue().begin());
    }
}
