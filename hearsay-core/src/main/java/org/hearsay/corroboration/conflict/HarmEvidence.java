package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.corroboration.Report;
import org.jspecify.annotations.Nullable;

/**
 * How many may have been killed and injured by the reports of one event, and what speaks for each such pair: killed and injured
 * are weighed together, for they are often told as one ("five were shot"). Immutable; safe to share.
 */
public final class HarmEvidence {
    /** More reports of more origins than these say nothing new; the latest are looked at. */
    private static final int ORIGINS = 200;

    private static final int VALUES = 10;

    /** How much several origins together outweigh one: between an average and a sum. */
    private static final double TOGETHER = 0.6;

    private final List<Candidate> candidates;

    private HarmEvidence(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /**
     * How many may have been killed and injured.
     *
     * @param killed how many
     * @param injured how many beside them
     * @param figures what speaks for it, by name; what is not there is 0
     */
    public record Candidate(double killed, double injured, Map<String, Double> figures) {
        public Candidate {
            figures = Map.copyOf(figures);
        }
    }

    /** What the reports of one event give. The order of the reports changes nothing. */
    public static HarmEvidence of(List<Report> reports, CopyNames origins) {
        List<Told> all = reports.stream()
                .map(r -> new Told(r, origins))
                .sorted(Told.ORDER)
                .toList();
        Set<Told> superseded = FigureJudge.of(all).superseded();
        return of(all, Support.of(Told.KILLED, all, superseded), Support.of(Told.INJURED, all, superseded));
    }

    /**
     * The same of what was read before.
     *
     * @param all in {@link Told#ORDER}
     * @param killed the figure that most voices support
     * @param injured likewise
     */
    static HarmEvidence of(List<Told> all, @Nullable EventFigure killed, @Nullable EventFigure injured) {
        Map<String, Told> latest = new LinkedHashMap<>();
        for (Told told : all) {
            latest.merge(told.origin, told, (one, other) -> other.tellsOfHarm() || !one.tellsOfHarm() ? other : one);
        }
        List<HarmReading> readings = latest.values().stream()
                .skip(Math.max(0, latest.size() - ORIGINS))
                .map(HarmReading::of)
                .toList();
        double votedKilled = supported(killed);
        double votedInjured = supported(injured);
        List<Candidate> candidates = new ArrayList<>();
        for (double dead : killed == null ? Set.of(0.0) : killedValues(readings, votedKilled)) {
            for (double hurt : injured == null ? Set.of(0.0) : injuredValues(readings, votedInjured, dead)) {
                HarmFigures figures = new HarmFigures(dead, hurt, Math.pow(Math.max(1, readings.size()), TOGETHER - 1));
                figures.voted(votedKilled, votedInjured);
                for (int i = 0; i < readings.size(); i++) {
                    figures.take(readings.get(i), readings.size() > 1 && i == readings.size() - 1);
                }
                candidates.add(new Candidate(dead, hurt, figures.figures()));
            }
        }
        return new HarmEvidence(candidates);
    }

    /** The least first; never empty. */
    public List<Candidate> candidates() {
        return candidates;
    }

    private static double supported(@Nullable EventFigure figure) {
        return figure == null || figure.mostSupported() == null ? 0 : figure.mostSupported();
    }

    private static Set<Double> killedValues(List<HarmReading> readings, double voted) {
        Map<Double, Integer> values = new HashMap<>(Map.of(0.0, 1, 1.0, 1));
        values.putIfAbsent(voted, 1);
        for (HarmReading reading : readings) {
            reading.tolls().values().forEach(t -> values.merge(t.dead(), 1, Integer::sum));
            reading.figures().stream()
                    .filter(f -> f.counts().equals(Told.KILLED))
                    .forEach(f -> values.merge(f.number(), 1, Integer::sum));
        }
        return most(values);
    }

    /** What is told of the injured, and who of those who were hit was not killed. */
    private static Set<Double> injuredValues(List<HarmReading> readings, double voted, double killed) {
        Map<Double, Integer> values = new HashMap<>(Map.of(0.0, 1, 1.0, 1));
        values.putIfAbsent(voted, 1);
        for (HarmReading reading : readings) {
            for (HarmReading.Tolls tolls : reading.tolls().values()) {
                values.merge(tolls.hurt(), 1, Integer::sum);
                values.merge(Math.max(0, tolls.hit() - killed), 1, Integer::sum);
            }
            for (HarmReading.Figure figure : reading.figures()) {
                if (!figure.counts().equals(Told.KILLED)) {
                    values.merge(figure.number(), 1, Integer::sum);
                    values.merge(Math.max(0, figure.number() - killed), 1, Integer::sum);
                }
            }
        }
        return most(values);
    }

    /** The values told most often, the least first. */
    private static Set<Double> most(Map<Double, Integer> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.<Double, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(VALUES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
