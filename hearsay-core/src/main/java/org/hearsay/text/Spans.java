package org.hearsay.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One or more spans in text order that neither touch nor overlap: the parts of something that may be discontinuous. */
public final class Spans implements Iterable<Span> {
    private final List<Span> parts;

    private Spans(List<Span> parts) {
        this.parts = parts;
    }

    public static Spans of(int begin, int end) {
        return new Spans(List.of(new Span(begin, end)));
    }

    public static Spans of(Span... parts) {
        return of(List.of(parts));
    }

    /**
     * Puts parts in order; those that touch or overlap become one.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public static Spans of(List<Span> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no spans");
        }
        List<Span> joined = new ArrayList<>();
        for (Span next : parts.stream().sorted().toList()) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && next.begin() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.begin(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return new Spans(List.copyOf(joined));
    }

    /** The same spans, moved by some chars. */
    public Spans shift(int by) {
        return new Spans(parts.stream().map(p -> p.shift(by)).toList());
    }

    public List<Span> parts() {
        return parts;
    }

    public int begin() {
        return parts.getFirst().begin();
    }

    public int end() {
        return parts.getLast().end();
    }

    /** The number of chars pointed at, gaps left out. */
    public int length() {
        return parts.stream().mapToInt(Span::length).sum();
    }

    /** From the first char to the last, gaps included. */
    public Span cover() {
        return new Span(begin(), end());
    }

    public boolean contains(int index) {
        return parts.stream().anyMatch(p -> p.contains(index));
    }

    public boolean overlaps(Spans other) {
        return common(other) > 0;
    }

    /** The number of chars that both point at. */
    public int common(Spans other) {
        int common = 0;
        for (Span a : parts) {
            for (Span b : other.parts) {
                common += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
            }
        }
        return common;
    }

    /** The parts of these spans that lie in the others; null if none does. */
    public @Nullable Spans within(Spans others) {
        List<Span> common = new ArrayList<>();
        int from = 0;
        for (Span a : parts) {
            while (from < others.parts.size() && others.parts.get(from).end() <= a.begin()) {
                from++;
            }
            for (int i = from; i < others.parts.size() && others.parts.get(i).begin() < a.end(); i++) {
                Span b = others.parts.get(i);
                common.add(new Span(Math.max(a.begin(), b.begin()), Math.min(a.end(), b.end())));
            }
        }
        return common.isEmpty() ? null : of(common);
    }

    /** The words in {@code text} that the parts point at, joined by {@code " … "} where something is left out. */
    public String in(String text) {
        return parts.stream().map(p -> p.in(text)).collect(Collectors.joining(" … "));
    }

    public Stream<Span> stream() {
        return parts.stream();
    }

    @Override
    public Iterator<Span> iterator() {
        return parts.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && parts.equals(spans.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return parts.stream().map(p -> p.begin() + "-" + p.end()).collect(Collectors.joining(","));
    }
}
