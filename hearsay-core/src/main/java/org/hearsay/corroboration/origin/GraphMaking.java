package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.jspecify.annotations.Nullable;

/** A graph while it is made: nodes and edges are there once, and in an order of their own. */
final class GraphMaking {
    private final TreeMap<String, Node> nodes = new TreeMap<>();
    private final TreeMap<String, Edge> edges = new TreeMap<>();
    private final Map<String, List<Node>> byDocument = new HashMap<>();

    String node(Node.Kind kind, String name, String label, @Nullable String document, @Nullable String account) {
        String id = kind.name().toLowerCase(Locale.ROOT) + ":" + name;
        Node node = new Node(id, kind, label, document, account);
        if (nodes.putIfAbsent(id, node) == null && document != null) {
            byDocument.computeIfAbsent(document, d -> new ArrayList<>()).add(node);
        }
        return id;
    }

    /** The nodes in a document. */
    List<Node> nodesOf(String document) {
        return byDocument.getOrDefault(document, List.of());
    }

    void edge(String from, String to, Edge.Kind kind, String reason, List<Evidence> evidence) {
        add(new Edge(from, to, kind, true, reason, evidence));
    }

    /** One that only tells how the words came along. */
    void aside(String from, String to, Edge.Kind kind, String reason, List<Evidence> evidence) {
        add(new Edge(from, to, kind, false, reason, evidence));
    }

    private void add(Edge edge) {
        edges.putIfAbsent(edge.from() + "\n" + edge.to() + "\n" + edge.kind() + edge.followed(), edge);
    }

    List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Edge> edges() {
        List<Edge> all = new ArrayList<>(edges.values());
        all.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to).thenComparing(Edge::kind));
        return all;
    }

    @Nullable
    Node get(String id) {
        return nodes.get(id);
    }

    /** Whether a way leads on from a node. */
    boolean leadsOn(String node) {
        String next = edges.higherKey(node + "\n");
        while (next != null && next.startsWith(node + "\n")) {
            Edge edge = edges.get(next);
            if (edge != null && edge.followed()) {
                return true;
            }
            next = edges.higherKey(next);
        }
        return false;
    }

    /** For each node, those that followed edges lead to. */
    NavigableMap<String, Set<String>> ways() {
        NavigableMap<String, Set<String>> ways = new TreeMap<>();
        nodes.keySet().forEach(id -> ways.put(id, new TreeSet<>()));
        for (Edge edge : edges.values()) {
            if (edge.followed()) {
                ways.computeIfAbsent(edge.from(), k -> new TreeSet<>()).add(edge.to());
            }
        }
        return ways;
    }
}
