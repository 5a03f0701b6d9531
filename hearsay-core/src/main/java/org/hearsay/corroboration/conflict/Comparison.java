package org.hearsay.corroboration.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of one event come to, put beside each other. A value; safe to share.
 *
 * @param figures how many of each kind, by all accounts
 * @param differences where accounts differ, those within one document included; conflicts first, then updates
 */
public record Comparison(List<EventFigure> figures, List<Difference> differences) {
    public Comparison {
        figures = List.copyOf(figures);
        differences = List.copyOf(differences);
    }

    /** The figure of a kind; null if no report counts any. */
    public @Nullable EventFigure figure(String counts) {
        return figures.stream()
                .filter(f -> f.counts().equals(counts))
                .findFirst()
                .orElse(null);
    }

    /** The gravest verdict about the figures of some kinds. */
    public Verdict verdict(List<String> kinds) {
        return differences.stream()
                .filter(d -> d.matter() == Matter.FIGURE && kinds.contains(d.about()))
                .map(Difference::verdict)
                .max(Verdict::compareTo)
                .orElse(Verdict.NONE);
    }
}
