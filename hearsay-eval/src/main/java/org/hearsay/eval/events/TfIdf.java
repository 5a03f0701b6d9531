package org.hearsay.eval.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plain way: documents of one week whose words are alike, by TF-IDF and single links. For one thread. */
final class TfIdf {
    private static final int DAYS = 7;

    /** @param cosine how alike two documents of one week are */
    private record Edge(int one, int other, double cosine) {}

    private final int documents;
    private final List<Edge> edges = new ArrayList<>();

    TfIdf(List<Labelled> all) {
        documents = all.size();
        List<Map<String, Double>> vectors = vectors(all);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            if (all.get(i).sketch().published() != null) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparing(i -> day(all.get(i))));
        for (int a = 0; a < order.size(); a++) {
            for (int b = a + 1; b < order.size(); b++) {
                int one = order.get(a);
                int other = order.get(b);
                if (ChronoUnit.DAYS.between(day(all.get(one)), day(all.get(other))) > DAYS) {
                    break;
                }
                edges.add(new Edge(one, other, cosine(vectors.get(one), vectors.get(other))));
            }
        }
    }

    private static LocalDate day(Labelled document) {
        LocalDate day = document.sketch().published();
        return day == null ? LocalDate.EPOCH : day;
    }

    private static List<Map<String, Double>> vectors(List<Labelled> all) {
        Map<String, Integer> counts = new HashMap<>();
        all.forEach(d -> d.sketch().words().keySet().forEach(w -> counts.merge(w, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Labelled document : all) {
            Map<String, Double> vector = new HashMap<>();
            document.sketch()
                    .words()
                    .forEach((word, count) -> vector.put(
                            word,
                            (1 + Math.log(count)) * Math.log((double) all.size() / counts.getOrDefault(word, 1))));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
            vector.replaceAll((word, weight) -> weight / Math.max(length, 1e-9));
            vectors.add(vector);
        }
        return vectors;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
        if (a.size() > b.size()) {
            return cosine(b, a);
        }
        double sum = 0;
        for (Map.Entry<String, Double> entry : a.entrySet()) {
            sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        }
        return sum;
    }

    /** The group of each document, joined wherever two are so alike. */
    List<String> groups(double threshold) {
        int[] roots = new int[documents];
        for (int i = 0; i < documents; i++) {
            roots[i] = i;
        }
        for (Edge edge : edges) {
            if (edge.cosine() >= threshold) {
                roots[root(roots, edge.one())] = root(roots, edge.other());
            }
        }
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            groups.add(String.valueOf(root(roots, i)));
        }
        return groups;
    }

    private static int root(int[] roots, int of) {
        int root = of;
        while (roots[root] != root) {
            root = roots[root];
        }
        return root;
    }
}
