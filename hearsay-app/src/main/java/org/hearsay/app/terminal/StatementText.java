package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.SourceName;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Single attributions as text for people: the words as they stand, source and cue marked, and on whose word. */
public final class StatementText {
    /** In chars: longer words are cut. */
    private static final int LONGEST = 600;

    private static final String INDENT = "    ";

    private final Screen screen;

    public StatementText(Screen screen) {
        this.screen = screen;
    }

    /** One attribution of a reading: when and by whom it was published, its words, its chain, and its id to name it by. */
    public String write(Reading reading, Attribution attribution) {
        Sheet sheet = new Sheet(screen);
        Publication publication = reading.document().publication();
        String day = publication.published() == null
                ? "no date"
                : publication.published().toString();
        List<Sheet.Piece> head = new ArrayList<>();
        head.add(new Sheet.Piece(Style.TITLE, day));
        head.add(new Sheet.Piece(Style.PLAIN, Safe.line(chain(reading, attribution))));
        head.add(new Sheet.Piece(Style.FAINT, "[" + attribution.id() + "]"));
        sheet.paragraph("", INDENT, head);
        sheet.paragraph(INDENT, INDENT, words(reading.document().text(), attribution));
        return sheet.toString();
    }

    /** Everybody it passed through, the publisher first: "Daily Courier > the union > Dana Cole". */
    private static String chain(Reading reading, Attribution attribution) {
        Publication publication = reading.document().publication();
        String voices = reading.chain(attribution).links().stream()
                .skip(publication.publisher() == null ? 1 : 0)
                .map(l -> l.name() == null ? "(nobody named)" : SourceName.shown(l.name()))
                .collect(Collectors.joining(" > "));
        return publication.publisher() == null ? file(publication) + " > " + voices : voices;
    }

    /** What a document without a publisher is known by: the name of its file. */
    private static String file(Publication publication) {
        String uri = publication.uri();
        return uri == null ? "a document" : uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\')) + 1);
    }

    private record Part(Span span, Style style) {}

    private static List<Sheet.Piece> words(String text, Attribution attribution) {
        List<Part> parts = new ArrayList<>();
        Source source = attribution.source();
        add(parts, source == null ? null : source.spans(), Style.SOURCE);
        add(parts, attribution.cue(), Style.CUE);
        add(parts, attribution.content(), Style.PLAIN);
        parts.sort(Comparator.comparing(Part::span));
        List<Sheet.Piece> pieces = new ArrayList<>();
        int at = parts.getFirst().span().begin();
        int end = Math.min(parts.stream().mapToInt(p -> p.span().end()).max().orElse(at), at + LONGEST);
        for (Part part : parts) {
            piece(pieces, text, at, Math.min(part.span().begin(), end), Style.FAINT);
            piece(
                    pieces,
                    text,
                    Math.max(at, part.span().begin()),
                    Math.min(part.span().end(), end),
                    part.style());
            at = Math.max(at, part.span().end());
        }
        if (at > end) {
            pieces.add(new Sheet.Piece(Style.FAINT, "..."));
        }
        return pieces;
    }

    private static void add(List<Part> parts, @Nullable Spans spans, Style style) {
        if (spans != null) {
            spans.forEach(s -> parts.add(new Part(s, style)));
        }
    }

    private static void piece(List<Sheet.Piece> pieces, String text, int begin, int end, Style style) {
        String words = begin < end ? Safe.line(text.substring(begin, end)) : "";
        if (!words.isBlank()) {
            pieces.add(new Sheet.Piece(style, words));
        }
    }
}
