package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actors;
import org.hearsay.app.Fact;
import org.hearsay.app.Sentence;
import org.hearsay.app.SourceName;
import org.hearsay.app.Texts;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.attribution.Source;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A statement as lists show it. A value.
 *
 * @param id of the attribution
 * @param address of its place on the page of its document
 * @param title of the document
 * @param published a day; empty if it is not known
 * @param words as they stand in the text, from the first of the attribution's to the last
 * @param chain everybody it passed through, the publisher first
 * @param facts how it was said, in words
 */
public record Card(
        String id,
        String address,
        String title,
        String published,
        List<Piece> words,
        List<String> chain,
        Sentence facts,
        double confidence) {
    /** In chars: longer words are cut. */
    private static final int LONGEST = 900;

    /** In chars: so much of what stands before and after is shown with it. */
    private static final int AROUND = 400;

    public Card {
        words = List.copyOf(words);
        chain = List.copyOf(chain);
    }

    /** All that is shown of the document. */
    public String text() {
        return text(words);
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    /**
     * Words of one kind.
     *
     * @param kind "source", "cue", "content", "between" for words that are none of them, "around" for those before and after; and
     *     "found" after it for what was looked for
     */
    public record Piece(String kind, String words) {}

    static Card of(Desk.Statement statement, Texts texts) {
        return of(statement, texts, List.of());
    }

    /** @param found where in the text what was looked for stands, in order */
    static Card of(Desk.Statement statement, Texts texts, List<Span> found) {
        return of(statement, texts, 0, chain(statement, null, texts), found);
    }

    /** With the words around it, and who is meant by "he". */
    static Card inContext(Desk.Statement statement, Texts texts) {
        return inContext(statement, statement.reading().actors(), texts);
    }

    /** @param actors of the statement's reading, where they are known already: to find them takes longer than all else here */
    static Card inContext(Desk.Statement statement, Actors actors, Texts texts) {
        return of(statement, texts, AROUND, chain(statement, actors, texts), List.of());
    }

    private static Card of(Desk.Statement statement, Texts texts, int around, List<String> chain, List<Span> found) {
        Reading reading = statement.reading();
        Attribution attribution = statement.attribution();
        Publication publication = reading.document().publication();
        String text = reading.document().text();
        Sentence facts = Fact.told(Fact.of(attribution, text, texts));
        return new Card(
                attribution.id(),
                DocumentLine.address(reading.document().id()) + "#" + attribution.id(),
                DocumentLine.title(publication, texts.get("documents.untitled")),
                publication.published() == null
                        ? texts.get("documents.nodate")
                        : publication.published().toString(),
                pieces(new Cutting(text, found, new ArrayList<>()), attribution, around),
                chain,
                facts,
                attribution.confidence());
    }

    private static List<String> chain(Desk.Statement statement, @Nullable Actors actors, Texts texts) {
        return statement.reading().chain(statement.attribution()).links().stream()
                .map(l -> name(l, actors, texts))
                .toList();
    }

    private static String name(Chain.Link link, @Nullable Actors actors, Texts texts) {
        if (link.name() == null) {
            return texts.get(link.attribution() == null ? "documents.nopublisher" : "statement.nobody");
        }
        String name = SourceName.shown(link.name());
        String meant = actors == null || link.attribution() == null
                ? null
                : SourceName.meant(name, actors.sources().get(link.attribution()));
        return meant == null ? name : name + " (" + meant + ")";
    }

    private record Part(Span span, String kind) {}

    private static List<Piece> pieces(Cutting pieces, Attribution attribution, int around) {
        String text = pieces.text();
        List<Part> parts = new ArrayList<>();
        Source source = attribution.source();
        add(parts, source == null ? null : source.spans(), "source");
        add(parts, attribution.cue(), "cue");
        add(parts, attribution.content(), "content");
        parts.sort(Comparator.comparing(Part::span));
        int begin = parts.getFirst().span().begin();
        int at = begin;
        if (around > 0) {
            pieces.add(Surroundings.begin(text, begin, around), begin, "around");
        }
        for (Part part : parts) {
            int end = Math.min(part.span().end(), begin + LONGEST);
            pieces.add(at, Math.min(part.span().begin(), end), "between");
            pieces.add(Math.max(at, part.span().begin()), end, part.kind());
            at = Math.max(at, end);
        }
        if (parts.stream().anyMatch(p -> p.span().end() > begin + LONGEST)) {
            pieces.made().add(new Piece("between", "…"));
        } else if (around > 0) {
            pieces.add(at, Surroundings.end(text, at, around), "around");
        }
        return pieces.made();
    }

    private static void add(List<Part> parts, @Nullable Spans spans, String kind) {
        if (spans != null) {
            spans.forEach(s -> parts.add(new Part(s, kind)));
        }
    }

    /** Cuts a text into pieces, so that what was looked for is apart. */
    private record Cutting(String text, List<Span> found, List<Piece> made) {
        void add(int begin, int end, String kind) {
            int at = begin;
            for (Span span : found) {
                int to = Math.min(end, span.end());
                if (span.begin() >= at && span.begin() < to) {
                    plain(at, span.begin(), kind);
                    plain(span.begin(), to, kind + " found");
                    at = to;
                }
            }
            plain(at, end, kind);
        }

        private void plain(int begin, int end, String kind) {
            if (begin < end) {
                made.add(new Piece(kind, text.substring(begin, end)));
            }
        }
    }
}
