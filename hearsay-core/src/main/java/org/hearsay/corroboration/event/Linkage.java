package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups the documents of one component by average linkage: again and again the two groups are put together whose documents
 * belong together with the greatest mean probability, as long as that reaches the threshold. Pairs that were not worth comparing
 * count as 0; but of two large groups, a few dozen pairs that were compared speak for all. For one thread.
 */
final class Linkage {
    /** So many pairs speak for any two groups. */
    private static final int ENOUGH = 24;
    /** And so many for each document of the smaller one, so that no few glue two large groups. */
    private static final int EACH = 3;
    /** What those must reach, if the threshold is lower: the pairs that were compared are the more alike ones. */
    private static final double SURE = 0.6;

    private final double threshold;
    /** Of each group, by its number: the pairs with each other group. */
    private final List<Map<Integer, Pairs>> pairs = new ArrayList<>();

    private final List<List<Integer>> members = new ArrayList<>();
    private final PriorityQueue<Step> steps = new PriorityQueue<>();

    /**
     * @param sum of the probabilities of the pairs that were compared
     * @param compared how many those are
     */
    private record Pairs(double sum, int compared) {
        Pairs with(Pairs other) {
            return new Pairs(sum + other.sum, compared + other.compared);
        }
    }

    /** Two groups that could be put together; the more probable first, else the one with the lesser numbers. */
    private record Step(double mean, int one, int other, int sizes) implements Comparable<Step> {
        @Override
        public int compareTo(Step that) {
            int byMean = Double.compare(that.mean, mean);
            int byOne = byMean != 0 ? byMean : Integer.compare(one, that.one);
            return byOne != 0 ? byOne : Integer.compare(other, that.other);
        }
    }

    private Linkage(int documents, double threshold) {
        this.threshold = threshold;
        for (int i = 0; i < documents; i++) {
            pairs.add(new HashMap<>());
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** One pair of documents, by their numbers. */
    record Edge(int one, int other, double probability) {}

    /**
     * The groups, each with its documents' numbers in order, and they in the order of their first.
     *
     * @param edges pairs that were compared, each once
     */
    static List<List<Integer>> of(int documents, List<Edge> edges, double threshold) {
        Linkage linkage = new Linkage(documents, threshold);
        for (Edge edge : edges) {
            Pairs pair = new Pairs(edge.probability(), 1);
            linkage.pairs.get(edge.one()).put(edge.other(), pair);
            linkage.pairs.get(edge.other()).put(edge.one(), pair);
        }
        for (Edge edge : edges) {
            linkage.propose(Math.min(edge.one(), edge.other()), Math.max(edge.one(), edge.other()));
        }
        return linkage.groups();
    }

    private void propose(int one, int other) {
        Pairs between = pairs.get(one).get(other);
        long all = (long) members.get(one).size() * members.get(other).size();
        long smaller = Math.min(members.get(one).size(), members.get(other).size());
        long enough = Math.min(all, Math.max(ENOUGH, EACH * smaller));
        double mean = between == null ? 0 : between.sum() / Math.max(between.compared(), enough);
        if (mean >= (all > ENOUGH ? Math.max(threshold, SURE) : threshold)) {
            steps.add(new Step(mean, one, other, sizes(one, other)));
        }
    }

    /** Grows whenever one of two groups does: a step with another sum is out of date. */
    private int sizes(int one, int other) {
        return members.get(one).size() + members.get(other).size();
    }

    private List<List<Integer>> groups() {
        for (Step step = steps.poll(); step != null; step = steps.poll()) {
            boolean both = !members.get(step.one()).isEmpty()
                    && !members.get(step.other()).isEmpty();
            if (both && step.sizes() == sizes(step.one(), step.other())) {
                join(step.one(), step.other());
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .toList();
    }

    /** The group with the lesser number takes the other in. */
    private void join(int one, int other) {
        members.get(one).addAll(members.get(other));
        members.get(other).clear();
        pairs.get(one).remove(other);
        pairs.get(other).remove(one);
        pairs.get(other).forEach((third, between) -> {
            pairs.get(third).remove(other);
            pairs.get(one).merge(third, between, Pairs::with);
        });
        pairs.get(other).clear();
        pairs.get(one).forEach((third, between) -> {
            pairs.get(third).put(one, between);
            propose(Math.min(one, third), Math.max(one, third));
        });
    }
}
