package org.hearsay.naming;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Said;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * An article with marks for its mentions: {@code [n:Lena Marsh]} a name, {@code [d:the minister]} a description,
 * {@code [p:she]} a pronoun; of a person, or as a second letter says: {@code [nO:the Harbour Guard]} an organisation, L a place,
 * X a thing, E an event, A an idea. {@code [x:...]} is a content: the first is that of attribution 1. They may lie in one another.
 */
final class MarkedMentions {
    private static final Pattern HEAD_ENDS =
            Pattern.compile("[,;:(–—]|\\s(?:of|for|in|from|who|which|that|at|to|run by)\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}-]*");
    private static final Map<Character, Mention.Type> TYPES = Map.of(
            'O',
            Mention.Type.ORGANISATION,
            'L',
            Mention.Type.PLACE,
            'X',
            Mention.Type.OBJECT,
            'E',
            Mention.Type.EVENT,
            'A',
            Mention.Type.ABSTRACT);

    final String text;
    final List<Mention> mentions = new ArrayList<>();
    final List<Attribution> attributions = new ArrayList<>();

    private record Open(String label, int begin, int number, int depth) {}

    MarkedMentions(String marked) {
        StringBuilder plain = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Map.Entry<String, Span>> found = new ArrayList<>();
        int contents = 0;
        Matcher label = Pattern.compile("\\[([ndp][OLXEA]?|x):").matcher(marked);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' && label.find(i) && label.start() == i) {
                boolean content = label.group(1).equals("x");
                int depth = (int) open.stream().filter(o -> o.label.equals("x")).count() + 1;
                open.push(new Open(label.group(1), plain.length(), content ? ++contents : 0, depth));
                i = label.end() - 1;
            } else if (c == ']' && !open.isEmpty()) {
                Open closed = open.pop();
                Span span = new Span(closed.begin, plain.length());
                if (closed.label.equals("x")) {
                    attributions.add(attribution(String.valueOf(closed.number), span, closed.depth));
                } else {
                    found.add(Map.entry(closed.label, span));
                }
            } else {
                plain.append(c);
            }
        }
        text = plain.toString();
        found.forEach(mention -> mentions.add(mention(mention.getKey(), mention.getValue())));
        mentions.sort(Comparator.comparing(Mention::head));
    }

    private Mention mention(String label, Span span) {
        Mention.Form form = switch (label.charAt(0)) {
            case 'n' -> Mention.Form.NAME;
            case 'd' -> Mention.Form.NOMINAL;
            default -> Mention.Form.PRONOUN;
        };
        Mention.Type type = label.length() > 1 ? TYPES.get(label.charAt(1)) : Mention.Type.PERSON;
        return new Mention(span, head(span), form, type, 0.9);
    }

    /** The last word before what follows a noun or a name. */
    private Span head(Span span) {
        String words = span.in(text);
        Matcher ends = HEAD_ENDS.matcher(words);
        int end = ends.find() && ends.start() > 0 ? ends.start() : words.length();
        Matcher word = WORD.matcher(words).region(0, end);
        Span head = span;
        while (word.find()) {
            head = new Span(span.begin() + word.start(), span.begin() + word.end());
        }
        return head;
    }

    private static Attribution attribution(String id, Span content, int depth) {
        return Said.attribution(id, null, null, Spans.of(content), depth);
    }

    /** One naming a line: {@code Lena Marsh | role "the minister of ports" of "ports"}, then whatever else there is to say. */
    List<String> namings() {
        return Namings.in(text, mentions, attributions).stream()
                .map(this::render)
                .toList();
    }

    private String render(Naming naming) {
        StringBuilder line = new StringBuilder(naming.bearer().in(text))
                .append(" | ")
                .append(naming.kind().name().toLowerCase(Locale.ROOT))
                .append(" \"")
                .append(naming.words().in(text))
                .append('"');
        if (naming.of() != null) {
            line.append(" of \"").append(naming.of().in(text)).append('"');
        }
        if (naming.time() != Naming.Time.PRESENT) {
            line.append(' ').append(naming.time().name().toLowerCase(Locale.ROOT));
        }
        if (naming.distanced()) {
            line.append(" distanced");
        }
        if (naming.by() != null) {
            line.append(" by \"").append(naming.by().in(text)).append('"');
        }
        if (naming.attribution() != null) {
            line.append(" on ").append(naming.attribution());
        }
        return line.toString();
    }
}
