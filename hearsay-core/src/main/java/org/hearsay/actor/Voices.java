package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Whose words stand where in a text: the attributions by the places of their contents. Immutable. */
final class Voices {
    private record Part(Span span, Attribution attribution) {}

    private final Quotes quotes;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Attribution> other = new HashMap<>();

    Voices(String text, Quotes quotes, List<Attribution> attributions) {
        this.quotes = quotes;
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
     * The attributions whose contents hold each place, outermost first.
     *
     * @param places in text order
     */
    List<List<Attribution>> around(List<Span> places) {
        List<List<Attribution>> found = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int next = 0;
        for (Span place : places) {
            while (next < parts.size() && parts.get(next).span().begin() <= place.begin()) {
                open.add(parts.get(next++));
            }
            open.removeIf(p -> p.span().end() <= place.begin());
            found.add(open.stream()
                    .map(Part::attribution)
                    .sorted(Comparator.comparingInt(Attribution::depth))
                    .toList());
        }
        return found;
    }

    /** Whether the words at a place are the very ones of whoever said this: in what is told indirectly, "I" is the writer. */
    boolean isSpoken(Attribution attribution, int place) {
        return attribution.cue() == null
                || switch (attribution.quotation()) {
                    case DIRECT -> true;
                    case MIXED -> quotes.hold(place);
                    case INDIRECT -> false;
                };
    }

    /** The innermost of those whose very words stand at a place; null for the document's own voice. */
    @Nullable
    Attribution spoken(List<Attribution> around, int place) {
        return around.reversed().stream()
                .filter(a -> isSpoken(a, place))
                .findFirst()
                .orElse(null);
    }
}
