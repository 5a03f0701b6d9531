package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corroboration.Report;
import org.jspecify.annotations.Nullable;

/** Puts the reports of one event beside each other. */
public final class Comparing {
    private Comparing() {}

    /**
     * What the reports of one event come to. The order of the reports changes nothing; takes time in proportion to their
     * number, as only the figures, days and names that most of them give are compared one with another. Safe to call from
     * several threads.
     *
     * @param reports of one event; one is enough, as its voices may differ
     * @param origins which of them are copies
     */
    public static Comparison of(List<Report> reports, CopyNames origins) {
        List<Told> all = reports.stream()
                .map(r -> new Told(r, origins))
                .sorted(Told.ORDER)
                .toList();
        FigureJudge figures = FigureJudge.of(all);
        List<Difference> differences = new ArrayList<>(figures.found());
        differences.addAll(OtherJudge.of(all));
        differences.addAll(DenialJudge.of(all));
        differences.sort(Comparator.comparing(Difference::verdict)
                .reversed()
                .thenComparing(Difference::matter)
                .thenComparing(Difference::about)
                .thenComparing(d -> d.one().document())
                .thenComparing(d -> d.other().document())
                .thenComparingInt(d -> d.one().words().begin())
                .thenComparingInt(d -> d.other().words().begin()));
        List<EventFigure> counted = new ArrayList<>();
        for (String kind : Told.KINDS) {
            EventFigure figure = Support.of(kind, all, figures.superseded());
            if (figure != null) {
                counted.add(figure);
            }
        }
        return new Comparison(weighed(all, counted), differences);
    }

    /** Killed and injured are weighed together; of the others, what has most voices is most supported. */
    private static List<EventFigure> weighed(List<Told> all, List<EventFigure> voted) {
        EventFigure killed = of(Told.KILLED, voted);
        EventFigure injured = of(Told.INJURED, voted);
        if (killed == null && injured == null) {
            return voted;
        }
        HarmEvidence evidence = HarmEvidence.of(all, killed, injured);
        HarmWeights weights = HarmWeights.shipped();
        return voted.stream()
                .map(f -> switch (f.counts()) {
                    case Told.KILLED -> Support.with(f, weights.killed(evidence), all);
                    case Told.INJURED -> Support.with(f, weights.injured(evidence), all);
                    default -> f;
                })
                .toList();
    }

    private static @Nullable EventFigure of(String kind, List<EventFigure> figures) {
        return figures.stream().filter(f -> f.counts().equals(kind)).findFirst().orElse(null);
    }

    /** The same, with texts that are nearly equal taken for copies. */
    public static Comparison of(List<Report> reports) {
        return of(reports, CopyNames.bySameText(reports));
    }
}
