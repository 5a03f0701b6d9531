package org.hearsay.corroboration.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.corroboration.Report;

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
        return new Comparison(counted, differences);
    }

    /** The same, with texts that are nearly equal taken for copies. */
    public static Comparison of(List<Report> reports) {
        return of(reports, CopyNames.bySameText(reports));
    }
}
