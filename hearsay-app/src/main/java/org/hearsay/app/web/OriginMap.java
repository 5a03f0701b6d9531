package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.jspecify.annotations.Nullable;

/**
 * The ways back of a claim as a person can take them in: documents and voices, without the single accounts between them. A value.
 *
 * @param nodes by their ids, those with the longest way back first
 * @param steps from one to another, each with its number in the table
 */
record OriginMap(Map<String, Place> nodes, List<Step> steps) {
    /**
     * A document or a voice.
     *
     * @param column how many steps at most lead on from it
     */
    record Place(Node node, int column) {}

    /** A step back from one place to another; the number is that of its row. */
    record Step(int number, String from, String to, Edge edge) {}

    /** @param most so many documents are taken, the earliest of them as the graph has them */
    static OriginMap of(OriginGraph graph, int most) {
        Map<String, Node> byId = new HashMap<>();
        Map<String, String> ofDocument = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Node node : graph.nodes()) {
            byId.put(node.id(), node);
            if (node.kind() == Node.Kind.DOCUMENT && node.document() != null) {
                ofDocument.put(node.document(), node.id());
                if (taken.size() < most) {
                    taken.add(node.id());
                }
            }
        }
        Map<String, Step> steps = new LinkedHashMap<>();
        int number = 0;
        for (Edge edge : steps(graph)) {
            number++;
            String from = shown(byId.get(edge.from()), ofDocument);
            String to = shown(byId.get(edge.to()), ofDocument);
            boolean isDrawn = !from.equals(to) && isTaken(from, byId, taken) && isTaken(to, byId, taken);
            if (isDrawn) {
                steps.putIfAbsent(from + " " + to, new Step(number, from, to, edge));
            }
        }
        return new OriginMap(placed(taken, List.copyOf(steps.values()), byId), List.copyOf(steps.values()));
    }

    /** Those that are shown: that a document makes an account of its own needs no proof. */
    static List<Edge> steps(OriginGraph graph) {
        return graph.edges().stream().filter(e -> e.kind() != Edge.Kind.STATES).toList();
    }

    private static boolean isTaken(String id, Map<String, Node> byId, Set<String> taken) {
        Node node = byId.get(id);
        return node != null && (node.kind() != Node.Kind.DOCUMENT || taken.contains(id));
    }

    private static String shown(@Nullable Node node, Map<String, String> ofDocument) {
        if (node == null) {
            return "";
        }
        return node.kind() == Node.Kind.ACCOUNT && node.document() != null
                ? ofDocument.getOrDefault(node.document(), node.id())
                : node.id();
    }

    private static Map<String, Place> placed(Set<String> taken, List<Step> steps, Map<String, Node> byId) {
        Map<String, List<String>> on = new HashMap<>();
        Set<String> all = new HashSet<>(taken);
        for (Step step : steps) {
            if (step.edge().followed()) {
                on.computeIfAbsent(step.from(), k -> new ArrayList<>()).add(step.to());
            }
            all.add(step.from());
            all.add(step.to());
        }
        Map<String, Integer> columns = new HashMap<>();
        all.forEach(id -> column(id, on, columns, new HashSet<>()));
        Map<String, Place> placed = new LinkedHashMap<>();
        all.stream()
                .filter(byId::containsKey)
                .sorted((a, b) -> {
                    int far = Integer.compare(columns.getOrDefault(b, 0), columns.getOrDefault(a, 0));
                    return far != 0 ? far : a.compareTo(b);
                })
                .forEach(id ->
                        placed.put(id, new Place(Objects.requireNonNull(byId.get(id)), columns.getOrDefault(id, 0))));
        return placed;
    }

    /** The longest way on; who leads back to themselves is counted once. */
    private static int column(
            String id, Map<String, List<String>> on, Map<String, Integer> columns, Set<String> under) {
        Integer known = columns.get(id);
        if (known != null) {
            return known;
        }
        if (!under.add(id)) {
            return 0;
        }
        int column = 0;
        for (String next : on.getOrDefault(id, List.of())) {
            column = Math.max(column, 1 + column(next, on, columns, under));
        }
        under.remove(id);
        columns.put(id, column);
        return column;
    }
}
