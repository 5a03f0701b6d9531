package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** The nodes of a graph, made when they are first wanted, and the words that show a step. */
final class Nodes {
    private final GraphMaking graph;
    private final Voices voices;
    private final Map<String, Integer> numbers = new HashMap<>();

    Nodes(GraphMaking graph, Voices voices) {
        this.graph = graph;
        this.voices = voices;
    }

    String document(String id, Told told) {
        String publisher = told.publisher();
        return graph.node(Node.Kind.DOCUMENT, id, publisher == null ? "a document" : publisher, id, null);
    }

    String account(String id, Told told, Attribution attribution) {
        String words = attribution.content().in(told.text());
        return graph.node(Node.Kind.ACCOUNT, attribution.id(), words, id, attribution.id());
    }

    String account(String id, Account own) {
        return graph.node(Node.Kind.ACCOUNT, own.id(), own.text(), id, own.id());
    }

    String voice(int voice) {
        int one = voices.one(voice);
        String node = graph.node(Node.Kind.VOICE, voices.name(one), voices.name(one), null, null);
        numbers.put(node, one);
        return node;
    }

    /** Whether a voice has a part in a way so far. */
    boolean hasVoice(int voice) {
        return graph.get("voice:" + voices.name(voice)) != null;
    }

    /** The voice behind a node; null if it is none. */
    @Nullable
    Integer number(String node) {
        return numbers.get(node);
    }

    /**
     * Somebody without a name.
     *
     * @param name what makes them one
     * @param id of the document that keeps them nameless; null if it says who else heard them
     */
    String nameless(String name, @Nullable String id, Attribution attribution, Told told) {
        Source source = attribution.source();
        String label = source == null
                ? "nobody is named"
                : Voice.lastParagraph(source.spans().in(told.text()));
        return graph.node(Node.Kind.NAMELESS, name, label, id, attribution.id());
    }

    static List<Evidence> cue(Told told, Attribution attribution) {
        List<Evidence> evidence = new ArrayList<>();
        Source source = attribution.source();
        if (source != null) {
            evidence.addAll(evidence(told, source.spans()));
        }
        evidence.addAll(evidence(told, attribution.cue()));
        return evidence;
    }

    static List<Evidence> evidence(Told told, @Nullable Spans spans) {
        List<Evidence> evidence = new ArrayList<>();
        if (spans != null) {
            for (Span span : spans) {
                evidence.add(told.evidence(span));
            }
        }
        return evidence;
    }
}
