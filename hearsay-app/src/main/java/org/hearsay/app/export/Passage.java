package org.hearsay.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/** The words of a statement as they stand in its document, from the first to the last, cut where another kind of words begins. */
public record Passage(List<Part> parts) {
    /**
     * Words of one kind.
     *
     * @param kind "source", "cue", "content"; "between" for words that are none of them
     */
    public record Part(Span span, String kind) {}

    public Passage {
        parts = List.copyOf(parts);
    }

    /** That of a statement. */
    public static Passage of(Selected selected) {
        Attribution attribution = selected.attribution();
        List<Part> marked = new ArrayList<>();
        if (attribution.source() != null) {
            add(marked, attribution.source().spans(), "source");
        }
        if (attribution.cue() != null) {
            add(marked, attribution.cue(), "cue");
        }
        add(marked, attribution.content(), "content");
        marked.sort(Comparator.comparing(Part::span));
        List<Part> parts = new ArrayList<>();
        int at = marked.getFirst().span().begin();
        for (Part part : marked) {
            if (part.span().begin() > at) {
                parts.add(new Part(new Span(at, part.span().begin()), "between"));
            }
            int begin = Math.max(at, part.span().begin());
            if (begin < part.span().end()) {
                parts.add(new Part(new Span(begin, part.span().end()), part.kind()));
                at = part.span().end();
            }
        }
        return new Passage(parts);
    }

    private static void add(List<Part> parts, Spans spans, String kind) {
        spans.forEach(s -> parts.add(new Part(s, kind)));
    }

    /** All of it. */
    public Span span() {
        return new Span(parts.getFirst().span().begin(), parts.getLast().span().end());
    }

    String in(String text) {
        return text.substring(span().begin(), span().end());
    }
}
