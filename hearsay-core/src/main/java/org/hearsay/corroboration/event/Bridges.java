package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * Two documents that no key brought together, but that both are probably of one event with a third, are worth comparing. Which
 * those are follows from the pairs that were compared before, so not from any order. At most some for each document.
 */
final class Bridges {
    /** From this probability on, a third counts. */
    static final double PROBABLE = 0.5;

    private static final int MOST = 6;

    private Bridges() {}

    /**
     * Further pairs of a component.
     *
     * @param edges the pairs that were compared, each once
     * @param probability compares two documents by their numbers
     * @param floor pairs less probable than this are left out
     */
    static List<Linkage.Edge> over(
            int documents, List<Linkage.Edge> edges, ToDoubleBiFunction<Integer, Integer> probability, double floor) {
        List<Map<Integer, Double>> known = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            known.add(new HashMap<>());
        }
        for (Linkage.Edge edge : edges) {
            known.get(edge.one()).put(edge.other(), edge.probability());
            known.get(edge.other()).put(edge.one(), edge.probability());
        }
        List<Linkage.Edge> bridges = new ArrayList<>();
        List<Set<Integer>> sought = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            sought.add(new TreeSet<>());
        }
        for (Map<Integer, Double> neighbours : known) {
            List<Integer> probable = probable(neighbours);
            for (int one : probable) {
                for (int other : probable) {
                    if (one < other
                            && !known.get(one).containsKey(other)
                            && sought.get(one).add(other)) {
                        double found = probability.applyAsDouble(one, other);
                        if (found >= floor) {
                            bridges.add(new Linkage.Edge(one, other, found));
                        }
                    }
                }
            }
        }
        return bridges;
    }

    private static List<Integer> probable(Map<Integer, Double> neighbours) {
        return neighbours.entrySet().stream()
                .filter(n -> n.getValue() >= PROBABLE)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> n) -> -n.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
