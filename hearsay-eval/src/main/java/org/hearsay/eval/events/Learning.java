package org.hearsay.eval.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corroboration.event.EventGrouping;
import org.hearsay.corroboration.event.EventModel;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.corroboration.event.Events;
import org.hearsay.corroboration.event.Rarity;
import org.hearsay.corroboration.event.Trees;

/** Learns a model from documents whose events people told. */
final class Learning {
    /** What fewer stories have than one in so many is not in the table: nobody's name gets into it. */
    private static final double COMMON = 1 / 200.0;

    private static final int FEWEST = 8;
    private static final int THRESHOLDS = 9;

    private Learning() {}

    /**
     * How rare words and pairs are: counted once for each event, so that no single one makes its names common.
     *
     * @param background shares of stories of another kind that have each word; what is common in either is common
     */
    static Map<String, Double> rarities(List<Labelled> documents, Map<String, Double> background) {
        Map<String, Set<String>> byEvent = new HashMap<>();
        for (Labelled document : documents) {
            Set<String> words = byEvent.computeIfAbsent(document.gold(), g -> new HashSet<>());
            words.addAll(document.sketch().words().keySet());
            words.addAll(document.sketch().pairs().keySet());
        }
        Map<String, Double> shares = shares(byEvent.values().stream().toList());
        background.forEach((word, share) -> shares.merge(word, share, Math::max));
        Map<String, Double> rarities = new HashMap<>();
        shares.forEach((word, share) -> rarities.put(word, Math.round(-10 * Math.log(Math.min(1, share))) / 10.0));
        return rarities;
    }

    /** The share of sets that have each word, of those that are common. */
    static Map<String, Double> shares(List<Set<String>> stories) {
        Map<String, Integer> counts = new HashMap<>();
        stories.forEach(story -> story.forEach(word -> counts.merge(word, 1, Integer::sum)));
        Map<String, Double> shares = new HashMap<>();
        counts.forEach((word, count) -> {
            double share = (double) count / stories.size();
            if (share >= COMMON && count >= FEWEST) {
                shares.put(word, share);
            }
        });
        return shares;
    }

    /** The model without its threshold: pairs are grouped at a probability of a half. */
    static EventModel weights(List<Labelled> documents, Map<String, Double> background) {
        return weights(documents, Rarity.of(rarities(documents, background)));
    }

    static EventModel weights(List<Labelled> documents, Rarity rarity) {
        Map<String, String> gold = new HashMap<>();
        documents.forEach(d -> gold.put(d.sketch().document(), d.gold()));
        List<double[]> figures = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (Events.Compared pair : Events.compared(sketches(documents), rarity)) {
            figures.add(pair.figures());
            same.add(gold.getOrDefault(pair.one(), "").equals(gold.get(pair.other())));
        }
        boolean[] right = new boolean[same.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = same.get(i);
        }
        Trees trees = Boosting.fit(figures, right);
        return new EventModel(rarity, trees, 0.5);
    }

    /**
     * Weights, and the threshold that does best on each half of these documents with weights learned from the other half: by CoNLL
     * over all of them and over those of events with several.
     */
    static EventModel learn(List<Labelled> documents, Map<String, Double> background) {
        double[] sums = new double[THRESHOLDS];
        for (int part = 0; part < 2; part++) {
            int held = part;
            List<Labelled> scored =
                    documents.stream().filter(d -> d.quarter() == held).toList();
            EventModel model =
                    weights(documents.stream().filter(d -> d.quarter() != held).toList(), background);
            EventGrouping grouping = grouping(scored, model);
            Set<String> several = several(scored);
            for (int i = 0; i < THRESHOLDS; i++) {
                List<String> found = found(scored, grouping.groups(threshold(i)));
                sums[i] += ClusterScore.of(gold(scored), found).conll()
                        + ClusterScore.of(
                                        gold(scored),
                                        found,
                                        k -> several.contains(scored.get(k).gold()))
                                .conll();
            }
        }
        int best = 0;
        for (int i = 0; i < THRESHOLDS; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return weights(documents, background).with(threshold(best));
    }

    /** Events with two documents and more. */
    static Set<String> several(List<Labelled> documents) {
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        documents.forEach(d -> {
            if (!once.add(d.gold())) {
                several.add(d.gold());
            }
        });
        return several;
    }

    private static double threshold(int place) {
        return 0.25 + 0.05 * place;
    }

    static EventGrouping grouping(List<Labelled> documents, EventModel model) {
        EventGrouping grouping = new EventGrouping(model);
        sketches(documents).forEach(grouping::add);
        return grouping;
    }

    static List<String> gold(List<Labelled> documents) {
        return documents.stream().map(Labelled::gold).toList();
    }

    /** The group that each document is put in, as the id of its first. */
    static List<String> found(List<Labelled> documents, List<List<String>> groups) {
        Map<String, String> found = new HashMap<>();
        groups.forEach(group -> group.forEach(d -> found.put(d, group.getFirst())));
        return documents.stream()
                .map(d -> found.getOrDefault(d.sketch().document(), ""))
                .toList();
    }

    private static List<EventSketch> sketches(List<Labelled> documents) {
        return documents.stream().map(Labelled::sketch).toList();
    }
}
