package org.hearsay.eval.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * How well documents are grouped: B³ (Bagga and Baldwin, 1998), MUC (Vilain et al., 1995) and CEAF-e (Luo, 2005), as F1; their
 * mean is what CoNLL-2012 scored by.
 */
record ClusterScore(int documents, double bCubed, double muc, double ceafE) {
    double conll() {
        return (bCubed + muc + ceafE) / 3;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6d  %.4f  %.4f  %.4f  %.4f", documents, bCubed, muc, ceafE, conll());
    }

    /** @param gold the right group of each document, and {@code found} the one it was put in, in the same order */
    static ClusterScore of(List<String> gold, List<String> found) {
        List<Set<Integer>> key = groups(gold);
        List<Set<Integer>> response = groups(found);
        return new ClusterScore(gold.size(), bCubed(key, response), muc(key, response), ceafE(key, response));
    }

    private static List<Set<Integer>> groups(List<String> labels) {
        Map<String, Set<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < labels.size(); i++) {
            groups.computeIfAbsent(labels.get(i), l -> new HashSet<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static Map<Integer, Integer> groupOf(List<Set<Integer>> groups) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int item : groups.get(i)) {
                groupOf.put(item, i);
            }
        }
        return groupOf;
    }

    /** For each group, how many of its items are in each group of the other side. */
    private static List<Map<Integer, Integer>> overlaps(List<Set<Integer>> groups, List<Set<Integer>> others) {
        Map<Integer, Integer> groupOf = groupOf(others);
        List<Map<Integer, Integer>> overlaps = new ArrayList<>();
        for (Set<Integer> group : groups) {
            Map<Integer, Integer> overlap = new LinkedHashMap<>();
            group.forEach(item -> overlap.merge(groupOf.getOrDefault(item, -1), 1, Integer::sum));
            overlaps.add(overlap);
        }
        return overlaps;
    }

    private static double bCubed(List<Set<Integer>> key, List<Set<Integer>> response) {
        Function<List<List<Set<Integer>>>, Double> side = sides -> {
            List<Map<Integer, Integer>> overlaps = overlaps(sides.get(0), sides.get(1));
            double sum = 0;
            int items = 0;
            for (int i = 0; i < overlaps.size(); i++) {
                int size = sides.get(0).get(i).size();
                items += size;
                sum += overlaps.get(i).values().stream()
                        .mapToDouble(n -> (double) n * n / size)
                        .sum();
            }
            return items == 0 ? 0 : sum / items;
        };
        return f1(side.apply(List.of(response, key)), side.apply(List.of(key, response)));
    }

    private static double muc(List<Set<Integer>> key, List<Set<Integer>> response) {
        return f1(links(response, key), links(key, response));
    }

    private static double links(List<Set<Integer>> groups, List<Set<Integer>> others) {
        List<Map<Integer, Integer>> overlaps = overlaps(groups, others);
        int kept = 0;
        int all = 0;
        for (int i = 0; i < groups.size(); i++) {
            kept += groups.get(i).size() - overlaps.get(i).size();
            all += groups.get(i).size() - 1;
        }
        return all == 0 ? 0 : (double) kept / all;
    }

    private static double ceafE(List<Set<Integer>> key, List<Set<Integer>> response) {
        List<Map<Integer, Integer>> overlaps = overlaps(key, response);
        List<Map<Integer, Integer>> back = overlaps(response, key);
        boolean[] seen = new boolean[key.size()];
        double best = 0;
        for (int i = 0; i < key.size(); i++) {
            if (!seen[i]) {
                best += best(i, key, response, overlaps, back, seen);
            }
        }
        return response.isEmpty() || key.isEmpty() ? 0 : f1(best / response.size(), best / key.size());
    }

    /** The best pairing of the groups that hang together with one. */
    private static double best(
            int from,
            List<Set<Integer>> key,
            List<Set<Integer>> response,
            List<Map<Integer, Integer>> overlaps,
            List<Map<Integer, Integer>> back,
            boolean[] seen) {
        List<Integer> rows = new ArrayList<>(List.of(from));
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        seen[from] = true;
        for (int i = 0; i < rows.size(); i++) {
            for (int column : overlaps.get(rows.get(i)).keySet()) {
                if (columns.putIfAbsent(column, columns.size()) == null) {
                    for (int row : back.get(column).keySet()) {
                        if (!seen[row]) {
                            seen[row] = true;
                            rows.add(row);
                        }
                    }
                }
            }
        }
        int size = Math.max(rows.size(), columns.size());
        double[][] gain = new double[size][size];
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            for (Map.Entry<Integer, Integer> overlap : overlaps.get(row).entrySet()) {
                int sizes = key.get(row).size() + response.get(overlap.getKey()).size();
                gain[i][columns.getOrDefault(overlap.getKey(), 0)] = 2.0 * overlap.getValue() / sizes;
            }
        }
        return Assignment.best(gain);
    }

    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The score over some of the documents, which were grouped together with all others. */
    static ClusterScore of(List<String> gold, List<String> found, Function<Integer, Boolean> wanted) {
        List<Integer> places =
                IntStream.range(0, gold.size()).boxed().filter(wanted::apply).toList();
        return of(
                places.stream().map(gold::get).toList(),
                places.stream().map(found::get).toList());
    }
}
