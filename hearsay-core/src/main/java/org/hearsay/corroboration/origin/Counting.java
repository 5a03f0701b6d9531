package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.corroboration.origin.OriginGraph.Origin;
import org.jspecify.annotations.Nullable;

/** Counts where the ways of a graph end; the voices of a house are one. */
final class Counting {
    private static final int LONGEST_LABEL = 80;

    private final String claim;
    private final Collection<String> documents;
    private final GraphMaking graph;
    private final Voices voices;
    private final Function<String, @Nullable Integer> voice;

    Counting(
            String claim,
            Collection<String> documents,
            GraphMaking graph,
            Voices voices,
            Function<String, @Nullable Integer> voice) {
        this.claim = claim;
        this.documents = documents;
        this.graph = graph;
        this.voices = voices;
        this.voice = voice;
    }

    OriginGraph graph() {
        Ends ends = new Ends(graph.ways());
        Map<Integer, Set<String>> leading = new TreeMap<>();
        for (String document : documents) {
            for (int end : ends.from("document:" + document)) {
                leading.computeIfAbsent(end, e -> new TreeSet<>()).add(document);
            }
        }
        Map<String, List<Integer>> together = new TreeMap<>();
        for (int end : leading.keySet()) {
            Integer number =
                    ends.isRing(end) ? null : voice.apply(ends.nodes(end).getFirst());
            String key =
                    number == null ? "end " + ends.nodes(end).getFirst() : "house " + voices.name(voices.house(number));
            together.computeIfAbsent(key, k -> new ArrayList<>()).add(end);
        }
        List<Origin> origins = new ArrayList<>();
        together.values().forEach(same -> origins.add(origin(same, ends, leading)));
        origins.sort(Comparator.comparing((Origin o) -> !o.isKnown())
                .thenComparingInt(o -> -o.documents().size())
                .thenComparing(Origin::label)
                .thenComparing(o -> o.nodes().getFirst()));
        return new OriginGraph(claim, documents.size(), graph.nodes(), graph.edges(), origins);
    }

    private Origin origin(List<Integer> same, Ends ends, Map<Integer, Set<String>> leading) {
        Set<String> from = new TreeSet<>();
        same.forEach(end -> from.addAll(leading.getOrDefault(end, Set.of())));
        List<String> nodes =
                same.stream().flatMap(end -> ends.nodes(end).stream()).sorted().toList();
        if (ends.isRing(same.getFirst())) {
            return new Origin(Origin.Kind.CIRCLE, circle(nodes), nodes, List.of(), List.of(), List.copyOf(from));
        }
        Node node = Objects.requireNonNull(graph.get(nodes.getFirst()));
        return switch (node.kind()) {
            case VOICE -> house(nodes, from);
            case NAMELESS ->
                new Origin(Origin.Kind.NAMELESS, cut(node.label()), nodes, List.of(), List.of(), List.copyOf(from));
            default ->
                new Origin(
                        Origin.Kind.OWN_WORD,
                        "says not whence: " + cut(node.label()),
                        nodes,
                        List.of(),
                        List.of(),
                        List.copyOf(from));
        };
    }

    private Origin house(List<String> nodes, Set<String> from) {
        List<String> names = nodes.stream()
                .map(id -> Objects.requireNonNull(graph.get(id)).label())
                .toList();
        int house = voices.house(Objects.requireNonNull(voice.apply(nodes.getFirst())));
        String label =
                names.size() == 1 ? names.getFirst() : names.size() + " voices, 1 house: " + String.join(", ", names);
        List<String> bonds = names.size() == 1 ? List.of() : voices.bonds(house);
        return new Origin(Origin.Kind.VOICE, label, nodes, names, bonds, List.copyOf(from));
    }

    /** The papers that have it from one another. */
    private String circle(List<String> nodes) {
        List<String> papers = nodes.stream()
                .map(graph::get)
                .filter(n -> n != null && n.kind() == Node.Kind.VOICE)
                .map(n -> Objects.requireNonNull(n).label())
                .toList();
        return papers.size() < 2
                ? "cites only itself" + (papers.isEmpty() ? "" : ": " + papers.getFirst())
                : "a circle: " + papers.stream().collect(Collectors.joining(", ")) + " have it from one another";
    }

    private static String cut(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }
}
