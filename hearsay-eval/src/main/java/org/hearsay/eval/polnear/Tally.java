package org.hearsay.eval.polnear;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Quotation;
import org.hearsay.eval.Reliability.Outcome;
import org.hearsay.eval.Score;

/** Whole attributions counted over articles by one criterion: in all, by kind of quotation, and by confidence. */
final class Tally {
    private final Linked.Criterion criterion;
    private final Map<Quotation, Score> byQuotation = new EnumMap<>(Quotation.class);
    private final List<Outcome> outcomes = new ArrayList<>();
    private Score all = Score.NONE;

    Tally(Linked.Criterion criterion) {
        this.criterion = criterion;
    }

    void add(Article article, List<Prediction> predictions) {
        List<Parts> parts = predictions.stream().map(Prediction::parts).toList();
        Linked linked = Linked.match(article.gold(), parts, article.text(), criterion);
        all = all.plus(linked.score());
        for (int p = 0; p < predictions.size(); p++) {
            outcomes.add(new Outcome(predictions.get(p).confidence(), linked.right(p)));
        }
        addByQuotation(article, parts, linked);
    }

    /** What is right counts under gold's kind; what is not, under the kind of its own words. */
    private void addByQuotation(Article article, List<Parts> parts, Linked linked) {
        Quoted quoted = new Quoted(article.text());
        for (int g = 0; g < article.gold().size(); g++) {
            Quotation kind = quoted.of(article.gold().get(g).content());
            byQuotation.merge(kind, linked.found(g) ? new Score(1, 1, 1) : new Score(0, 0, 1), Score::plus);
        }
        for (int p = 0; p < parts.size(); p++) {
            if (!linked.right(p)) {
                byQuotation.merge(quoted.of(parts.get(p).content()), new Score(0, 1, 0), Score::plus);
            }
        }
    }

    Score all() {
        return all;
    }

    Score of(Quotation kind) {
        return byQuotation.getOrDefault(kind, Score.NONE);
    }

    /** Each prediction's confidence and whether it was right. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    Linked.Criterion criterion() {
        return criterion;
    }
}
