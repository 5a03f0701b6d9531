package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose words stand where in a text: the attributions by the places of their contents. Immutable. */
final class Voices {
    private record Part(Span span, Attribution attribution) {}

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Attribution> other = new HashMap<>();

    Voices(String text, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            attribution.content().forEach(s -> parts.add(new Part(s, attribution)));
        }
        parts.sort(Comparator.comparing(Part::span));
        turns(text, attributions);
    }

    /** In a conversation: the turn before each one that is somebody else's; of the first, the one after it. */
    private void turns(String text, List<Attribution> attributions) {
        Attribution last = null;
        Attribution ofOther = null;
        for (Attribution turn : attributions) {
            if (turn.cue() != null || turn.parent() != null || turn.source() == null) {
                continue;
            }
            if (last != null && !speaker(text, last).equals(speaker(text, turn))) {
                other.putIfAbsent(last.id(), turn);
                ofOther = last;
            }
            if (ofOther != null) {
                other.put(turn.id(), ofOther);
            }
            last = turn;
        }
    }

    private static String speaker(String text, Attribution turn) {
        return turn.source() == null ? "" : turn.source().spans().in(text);
    }

    /** The turn of whoever is spoken to in this one; null if there is none, or this is no turn. */
    @Nullable
    Attribution other(Attribution turn) {
        return other.get(turn.id());
    }

    /**
     * The innermost attribution whose content holds each place and is quoted, or said in a turn; null for the document's own
     * voice: in what is told indirectly, "I" is the writer.
     *
     * @param places in text order
     */
    List<@Nullable Attribution> of(List<Span> places) {
        List<@Nullable Attribution> found = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int next = 0;
        for (Span place : places) {
            while (next < parts.size() && parts.get(next).span().begin() <= place.begin()) {
                open.add(parts.get(next++));
            }
            open.removeIf(p -> p.span().end() <= place.begin());
            found.add(open.stream()
                    .map(Part::attribution)
                    .filter(a -> a.cue() == null || a.quotation() != Quotation.INDIRECT)
                    .max(Comparator.comparingInt(Attribution::depth))
                    .orElse(null));
        }
        return found;
    }
}
