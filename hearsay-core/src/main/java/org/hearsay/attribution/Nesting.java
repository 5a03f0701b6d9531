package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * Finds attributions inside attributions: those that the reader saw at once are put under the smallest content that holds
 * them; then each content is read again as a text of its own, level by level.
 */
final class Nesting {
    /** How much of a content must lie inside its parent's: ends are sometimes read a few words off. */
    private static final double MOST = 0.6;

    /** In chars: relations come in the order of their cues, their contents nearly so. */
    private static final int NEAR = 2000;

    private final Rereading rereading;
    private final AttributionSettings settings;
    private final List<Problem> problems = new ArrayList<>();

    Nesting(Reader reader, AttributionSettings settings) {
        this.rereading = new Rereading(reader, settings);
        this.settings = settings;
    }

    /** The outermost relations of a text, each with what sits inside it. */
    List<Nested> of(String text, List<Relation> relations) {
        return grow(text, relations, 1);
    }

    /** What sits inside each of some outermost contents that have no cue. */
    List<List<Nested>> inside(String text, List<Span> contents) {
        return rereading.of(text, contents.stream().map(c -> Spans.of(c)).toList()).stream()
                .map(found -> inner(text, found, 1))
                .toList();
    }

    /** What could not be followed to its end. */
    List<Problem> problems() {
        return problems;
    }

    private List<Nested> grow(String text, List<Relation> level, int depth) {
        Map<Relation, List<Relation>> outermost = byOutermost(consistent(level));
        List<Relation> outer = List.copyOf(outermost.keySet());
        List<List<Relation>> again =
                rereading.of(text, outer.stream().map(Relation::content).toList());
        List<Nested> grown = new ArrayList<>();
        for (int i = 0; i < outer.size(); i++) {
            Relation relation = outer.get(i);
            List<Relation> next = new ArrayList<>();
            outermost.getOrDefault(relation, List.of()).forEach(r -> next.add(withoutOuterMarks(text, relation, r)));
            for (Relation found : again.get(i)) {
                if (sitsIn(relation, found)
                        && next.stream().noneMatch(r -> r.cue().overlaps(found.cue()))) {
                    next.add(withoutOuterMarks(text, relation, found));
                }
            }
            grown.add(new Nested(relation, inner(text, next, depth), depth));
        }
        return List.copyOf(grown);
    }

    private List<Nested> inner(String text, List<Relation> next, int depth) {
        if (next.isEmpty() || depth < settings.depth()) {
            return next.isEmpty() ? List.of() : grow(text, next, depth + 1);
        }
        problems.add(tooDeep(next.getFirst(), depth));
        return List.of();
    }

    private static Problem tooDeep(Relation found, int depth) {
        return new Problem(
                "chain-too-deep",
                "An attribution inside " + depth + " others was found and not followed.",
                found.cue().cover());
    }

    /**
     * Those of one level that sit in no other's content, in order of their cues, each with those that sit in its own. A
     * sweep from left to right: a text may have thousands.
     */
    private static Map<Relation, List<Relation>> byOutermost(List<Relation> level) {
        List<Relation> byBegin = level.stream()
                .sorted(Comparator.comparingInt((Relation r) -> r.content().begin())
                        .thenComparingInt(r -> -r.content().length()))
                .toList();
        Map<Relation, List<Relation>> held = new HashMap<>();
        List<Relation> open = new ArrayList<>();
        for (Relation next : byBegin) {
            open.removeIf(o -> o.content().end() <= next.content().begin());
            Relation holder =
                    open.stream().filter(o -> holds(o, next)).findFirst().orElse(null);
            if (holder == null) {
                open.add(next);
                held.put(next, new ArrayList<>());
            } else {
                held.getOrDefault(holder, new ArrayList<>()).add(next);
            }
        }
        Map<Relation, List<Relation>> inOrder = new LinkedHashMap<>();
        level.stream()
                .filter(held::containsKey)
                .sorted(Comparator.comparingInt(r -> r.cue().begin()))
                .forEach(r -> inOrder.put(r, held.getOrDefault(r, List.of())));
        return inOrder;
    }

    /**
     * Without the less sure of two that each claim to hold the other: "Cole said it was over, read the report" is not both
     * Cole's and the report's.
     */
    private static List<Relation> consistent(List<Relation> inOrder) {
        List<Relation> kept = new ArrayList<>();
        List<Relation> near = new ArrayList<>();
        for (Relation next : inOrder) {
            int begin = Math.min(next.cue().begin(), next.content().begin());
            near.removeIf(r -> Math.max(r.cue().end(), r.content().end()) <= begin - NEAR);
            List<Relation> against = near.stream()
                    .filter(r ->
                            r.content().overlaps(next.cue()) && next.content().overlaps(r.cue()))
                    .toList();
            if (against.stream().allMatch(r -> r.confidence() < next.confidence())) {
                kept.removeAll(against);
                near.removeAll(against);
                kept.add(next);
                near.add(next);
            }
        }
        return kept;
    }

    private static boolean holds(Relation outer, Relation inner) {
        return outer.content().length() > inner.content().length() && sitsIn(outer, inner);
    }

    private static boolean sitsIn(Relation outer, Relation inner) {
        return outer.content().common(inner.cue()) == inner.cue().length()
                && outer.content().common(inner.content())
                        >= MOST * inner.content().length();
    }

    /** An inner attribution holds nothing of the marks around its parent's quotation, nor of the stop before the last. */
    private static Relation withoutOuterMarks(String text, Relation outer, Relation inner) {
        int open = outer.content().begin();
        Spans source = inner.source();
        boolean marked = source != null && source.begin() == open && QuotationMarks.mayBegin(text.charAt(open));
        Spans named = marked && source != null && source.cover().length() > 1 ? from(source, open + 1) : source;
        return new Relation(named, inner.cue(), withoutEnd(text, outer, inner.content()), inner.confidence());
    }

    private static Spans withoutEnd(String text, Relation outer, Spans content) {
        Span last = content.parts().getLast();
        int mark = outer.content().end() - 1;
        boolean closes = QuotationMarks.mayEnd(text.charAt(mark)) && last.end() >= mark;
        if (!closes || (last.end() > mark && QuotationMarks.opens(text, last))) {
            return content;
        }
        boolean stop = mark > last.begin() && ",.".indexOf(text.charAt(mark - 1)) >= 0;
        int end = stop ? mark - 1 : mark;
        if (end <= last.begin()) {
            return content;
        }
        List<Span> parts = new ArrayList<>(content.parts());
        parts.set(parts.size() - 1, new Span(last.begin(), end));
        return Spans.of(parts);
    }

    private static Spans from(Spans spans, int begin) {
        return Spans.of(spans.stream()
                .filter(s -> s.end() > begin)
                .map(s -> new Span(Math.max(s.begin(), begin), s.end()))
                .toList());
    }
}
