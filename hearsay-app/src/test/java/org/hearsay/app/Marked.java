package org.hearsay.app;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearsay.Reading;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.Evidence;
import org.hearsay.attribution.Mark;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.Stance;
import org.hearsay.reading.Mention;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * Readings for tests, from marked text: {@code [1s:The mayor] [1c:said] [1t:that it was over].} Each mark has the number of its
 * attribution and what it is: source, cue, text (content), addressee, medium, hedge; {@code [0m:'so']} quotes nobody,
 * {@code [0n:Lena Marsh]} names a person. A part may come several times. An attribution stands inside the innermost other one whose content holds its own.
 */
public final class Marked {
    public static final Publication PUBLICATION = new Publication(
            "samples/port.txt", "Port Selim to reopen", "Daily Courier", LocalDate.of(2031, 3, 4), "en");

    private final StringBuilder text = new StringBuilder();
    private final TreeMap<Integer, Map<Character, List<Span>>> parts = new TreeMap<>();

    private Marked() {}

    public static Reading reading(String marked) {
        return reading(marked, PUBLICATION, a -> a);
    }

    public static Reading reading(String marked, Publication publication, UnaryOperator<Attribution> change) {
        Marked found = new Marked();
        found.parse(marked);
        return found.reading(publication, change);
    }

    /** The same attribution as denied in writing, from which the writer keeps away. */
    public static Attribution denied(Attribution a) {
        Evidence claimed = new Evidence(Evidence.Kind.ENDORSEMENT, a.cue() == null ? a.content() : a.cue());
        List<Evidence> evidence = new ArrayList<>(a.evidence());
        evidence.add(claimed);
        return new Attribution(
                a.id(),
                a.source(),
                a.cue(),
                a.content(),
                a.quotation(),
                Act.WRITING,
                Stance.DENIES,
                Endorsement.PRESENTED_AS_TRUE,
                evidence,
                a.addressee(),
                a.medium(),
                a.parent(),
                a.depth(),
                0.4166);
    }

    private void parse(String marked) {
        record Open(int number, char part, int begin) {}
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int colon = marked.indexOf(':', i);
                int number = Integer.parseInt(marked, i + 1, colon - 1, 10);
                open.push(new Open(number, marked.charAt(colon - 1), text.length()));
                i = colon;
            } else if (c == ']') {
                Open closed = open.pop();
                parts.computeIfAbsent(closed.number(), n -> new HashMap<>())
                        .computeIfAbsent(closed.part(), p -> new ArrayList<>())
                        .add(new Span(closed.begin(), text.length()));
            } else {
                text.append(c);
            }
        }
    }

    private Reading reading(Publication publication, UnaryOperator<Attribution> change) {
        List<Mark> marks = part(0, 'm') == null
                ? List.of()
                : part(0, 'm').stream().map(s -> new Mark(Mark.Kind.SCARE, s)).toList();
        Document bare = Document.of(text.toString(), publication);
        List<Credit> credits = part(0, 'o') == null
                ? List.of()
                : List.of(new Credit(
                        part(0, 'o').in(bare.text()),
                        Credit.Kind.ORIGIN,
                        part(0, 'o').cover()));
        Document document =
                new Document(bare.text(), publication, bare.originalSha256(), bare.map(), credits, List.of());
        List<Attribution> attributions = new ArrayList<>();
        Map<String, Chain> chains = new HashMap<>();
        parts.tailMap(1).keySet().forEach(n -> {
            Attribution made = change.apply(attribution(n, attributions));
            attributions.add(made);
            chains.put(made.id(), chain(made, chains, publication));
        });
        List<Problem> problems = text.indexOf("\uFFFD") < 0
                ? List.of()
                : List.of(new Problem(
                        "nul", "a NUL was replaced", new Span(text.indexOf("\uFFFD"), text.indexOf("\uFFFD") + 1)));
        return new Reading(document, "stand-in-1", attributions, chains, marks, mentions(bare.text()), problems);
    }

    /** By the last of their words. */
    private List<Mention> mentions(String text) {
        return part(0, 'n') == null
                ? List.of()
                : part(0, 'n').stream()
                        .map(s -> new Mention(
                                s,
                                new Span(s.begin() + 1 + s.in(text).lastIndexOf(' '), s.end()),
                                Mention.Form.NAME,
                                Mention.Type.PERSON,
                                0.9))
                        .toList();
    }

    private Attribution attribution(int number, List<Attribution> before) {
        Spans content = part(number, 't');
        Spans source = part(number, 's');
        Attribution parent = before.reversed().stream()
                .filter(a -> a.content().cover().contains(content.cover())
                        && !a.content().equals(content))
                .findFirst()
                .orElse(null);
        Spans hedge = part(number, 'h');
        return new Attribution(
                "id" + number,
                source == null ? null : new Source(source, Source.Kind.PERSON),
                part(number, 'c'),
                content,
                content.in(text.toString()).startsWith("\"") ? Quotation.DIRECT : Quotation.INDIRECT,
                Act.SPEECH,
                Stance.ASSERTS,
                Endorsement.NEUTRAL,
                hedge == null ? List.of() : List.of(new Evidence(Evidence.Kind.HEDGE, hedge)),
                part(number, 'a'),
                part(number, 'd'),
                parent == null ? null : parent.id(),
                parent == null ? 1 : parent.depth() + 1,
                0.93456);
    }

    private Chain chain(Attribution attribution, Map<String, Chain> chains, Publication publication) {
        List<Chain.Link> links = attribution.parent() == null
                ? new ArrayList<>(List.of(new Chain.Link(publication.publisher(), null)))
                : new ArrayList<>(chains.get(attribution.parent()).links());
        Source source = attribution.source();
        links.add(new Chain.Link(source == null ? null : source.spans().in(text.toString()), attribution.id()));
        return new Chain(links);
    }

    private Spans part(int number, char part) {
        List<Span> spans = parts.getOrDefault(number, Map.of()).get(part);
        return spans == null ? null : Spans.of(spans);
    }
}
