package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.SourceName;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

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
        return write(reading, attribution, List.of());
    }

    /** The same, with what was looked for set off: in bold and underlined, on a terminal that shows such. */
    public String write(Reading reading, Attribution attribution, List<Span> found) {
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
        sheet.paragraph(INDENT, INDENT, words(reading.document().text(), attribution, found));
        return sheet.toString();
    }

    /** Everybody it passed through, the publisher first: "Daily Courier > the union > Dana Cole". */
    static String chain(Reading reading, Attribution attribution) {
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

    private static List<Sheet.Piece> words(String text, Attribution attribution, List<Span> found) {
        Span whole = whole(attribution);
        StyledText styled = new StyledText(text, whole, Style.FAINT);
        styled.paint(attribution.content(), Style.PLAIN);
        Source source = attribution.source();
        styled.paint(source == null ? null : source.spans(), Style.SOURCE);
        styled.paint(attribution.cue(), Style.CUE);
        styled.find(found);
        List<Sheet.Piece> pieces = new ArrayList<>();
        int shown = whole.begin();
        for (Span stretch : Excerpt.of(text, whole, found, LONGEST)) {
            if (stretch.begin() > shown) {
                pieces.add(new Sheet.Piece(Style.FAINT, "..."));
            }
            pieces.addAll(styled.pieces(stretch.begin(), stretch.end()));
            shown = stretch.end();
        }
        if (shown < whole.end()) {
            pieces.add(new Sheet.Piece(Style.FAINT, "..."));
        }
        return pieces;
    }

    /** From the first word of its parts to the last. */
    private static Span whole(Attribution attribution) {
        Source source = attribution.source();
        List<Span> parts = new ArrayList<>(attribution.content().parts());
        if (source != null) {
            parts.addAll(source.spans().parts());
        }
        if (attribution.cue() != null) {
            parts.addAll(attribution.cue().parts());
        }
        return Spans.of(parts).cover();
    }
}
