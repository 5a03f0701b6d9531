package org.hearsay.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;

/** On whose word each naming stands: the innermost attribution whose content holds its words. */
final class Voices {
    private record Part(Span span, int depth, int length, int order, String id) {}

    private static final Comparator<Part> INNERMOST = Comparator.comparingInt((Part p) -> -p.depth)
            .thenComparingInt(p -> p.length)
            .thenComparingInt(p -> p.order);

    private Voices() {}

    /** The namings in order of their words, each with its voice. Sweeps over the text once. */
    static List<Naming> give(List<Naming> namings, List<Attribution> attributions) {
        List<Part> parts = new ArrayList<>();
        for (Attribution attribution : attributions) {
            int length = attribution.content().length();
            attribution
                    .content()
                    .forEach(span ->
                            parts.add(new Part(span, attribution.depth(), length, parts.size(), attribution.id())));
        }
        parts.sort(Comparator.comparing(Part::span).thenComparingInt(Part::order));
        List<Naming> inOrder = namings.stream()
                .sorted(Comparator.comparing(Naming::words)
                        .thenComparing(Naming::bearer)
                        .thenComparing(Naming::kind))
                .toList();
        TreeSet<Part> open = new TreeSet<>(INNERMOST);
        PriorityQueue<Part> closing = new PriorityQueue<>(
                Comparator.comparingInt((Part p) -> p.span.end()).thenComparingInt(p -> p.order));
        List<Naming> voiced = new ArrayList<>();
        int next = 0;
        for (Naming naming : inOrder) {
            int at = naming.words().begin();
            while (next < parts.size() && parts.get(next).span.begin() <= at) {
                open.add(parts.get(next));
                closing.add(parts.get(next++));
            }
            while (!closing.isEmpty() && closing.peek().span.end() <= at) {
                open.remove(closing.remove());
            }
            voiced.add(naming.on(open.isEmpty() ? null : open.first().id));
        }
        return voiced;
    }
}
