package org.hearsay.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Mention;
import org.hearsay.reading.Reader;
import org.hearsay.reading.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * An article with marks for what a reader sees in it: {@code [s:Dana Cole] [c:said] [x:it was over]}, numbered where there
 * are several ({@code [s2:...]}), one inside another for what sits in a content; and {@code [np:Dana Cole]}, {@code [dp:the
 * envoy]} for names and descriptions of persons, o for bodies, l for places, e for events, t for things. As a Reader it answers with the outermost
 * marked relations of the article, or of any stretch of it that it is asked to read.
 */
public final class Newspaper implements Reader {
    private static final Map<Character, Mention.Type> TYPES = Map.of(
            'p', Mention.Type.PERSON,
            'o', Mention.Type.ORGANISATION,
            'l', Mention.Type.PLACE,
            'e', Mention.Type.EVENT,
            't', Mention.Type.OBJECT);

    public final String text;
    private final List<Relation> relations = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    public Newspaper(String marked) {
        Map<String, Map<Character, List<Span>>> found = new TreeMap<>();
        StringBuilder plain = new StringBuilder();
        Deque<Map.Entry<String, Integer>> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            int colon = marked.indexOf(':', i);
            if (c == '[' && colon > 0 && marked.substring(i + 1, colon).matches("[scx]\\d*|[nd][polet]")) {
                open.push(Map.entry(marked.substring(i + 1, colon), plain.length()));
                i = colon;
            } else if (c == ']' && !open.isEmpty()) {
                String label = open.peek().getKey();
                if (label.matches("[nd][polet]")) {
                    mentions.add(mention(label, new Span(open.pop().getValue(), plain.length()), plain));
                    continue;
                }
                found.computeIfAbsent(label.substring(1), k -> new TreeMap<>())
                        .computeIfAbsent(label.charAt(0), k -> new ArrayList<>())
                        .add(new Span(open.pop().getValue(), plain.length()));
            } else {
                plain.append(c);
            }
        }
        text = plain.toString();
        found.values()
                .forEach(roles -> relations.add(
                        new Relation(spans(roles.get('s')), Spans.of(roles.get('c')), Spans.of(roles.get('x')), 0.9)));
        relations.sort(Comparator.comparingInt(r -> r.cue().begin()));
        mentions.sort(Comparator.comparing(Mention::head));
    }

    /** The head of a name is its first word, of a description the last before what follows it. */
    private static Mention mention(String label, Span span, CharSequence plain) {
        String words = plain.subSequence(span.begin(), span.end()).toString();
        boolean name = label.charAt(0) == 'n';
        String upTo = name ? words.split("[\\s,]", 2)[0] : words.split(",| (?:of|who|from|for|in|at) ", 2)[0];
        int head = name ? 0 : upTo.lastIndexOf(' ') + 1;
        return new Mention(
                span,
                new Span(span.begin() + head, span.begin() + upTo.length()),
                name ? Mention.Form.NAME : Mention.Form.NOMINAL,
                Objects.requireNonNull(TYPES.get(label.charAt(1))),
                0.9);
    }

    @Override
    public Analysis read(String stretch) {
        int from = text.indexOf(stretch);
        if (from < 0) {
            return new Analysis(List.of());
        }
        Span window = new Span(from, from + Math.max(1, stretch.length()));
        List<Relation> inside = relations.stream()
                .filter(r -> window.contains(r.cue().cover())
                        && window.contains(r.content().begin()))
                .map(r -> new Relation(r.source(), r.cue(), cut(r.content(), window.end()), r.confidence()))
                .toList();
        return new Analysis(inside.stream()
                .filter(r ->
                        inside.stream().noneMatch(o -> o != r && o.content().common(r.cue()) > 0))
                .map(r -> r.shift(-from))
                .toList());
    }

    @Override
    public Analysis readAll(String whole) {
        return new Analysis(read(whole).relations(), mentions);
    }

    @Override
    public List<Analysis> readInside(List<String> contents) {
        return contents.stream().map(this::read).toList();
    }

    @Override
    public String version() {
        return "newspaper";
    }

    private static @Nullable Spans spans(@Nullable List<Span> parts) {
        return parts == null ? null : Spans.of(parts);
    }

    private static Spans cut(Spans spans, int end) {
        return Spans.of(spans.stream()
                .filter(s -> s.begin() < end)
                .map(s -> new Span(s.begin(), Math.min(s.end(), end)))
                .toList());
    }
}
