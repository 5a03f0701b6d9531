package org.hearsay.corroboration.event;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sketch made ready to be compared with many others. Immutable; safe to share between threads. */
final class Prepared {
    /** Name words less rare than this count for nothing. */
    private static final double RARE = 3;

    /** What counts where there are no vectors: neither near nor far. It was learned with vectors throughout. */
    private static final double UNKNOWN_MEANING = 0.4;

    private final EventSketch facts;
    private final Weighed words;
    private final Weighed lead;
    private final Weighed names;
    private final Weighed pairs;

    Prepared(EventSketch sketch, Rarity rarity) {
        this.facts = withoutWords(sketch);
        this.words = Weighed.of(sketch.words(), rarity);
        this.lead = Weighed.of(sketch.lead(), rarity);
        this.names = Weighed.of(sketch.names(), rarity);
        this.pairs = Weighed.of(sketch.pairs(), rarity);
    }

    /** Very many are remembered, and their words weigh most. */
    private static EventSketch withoutWords(EventSketch sketch) {
        return new EventSketch(
                sketch.document(),
                sketch.published(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                sketch.ages(),
                sketch.days(),
                sketch.leadDays(),
                sketch.killed(),
                sketch.injured(),
                sketch.meaning());
    }

    /** The sketch, without its words. */
    EventSketch facts() {
        return facts;
    }

    /** What the two are compared by, in the order of {@link EventFeature}; not a number where one of them does not say. */
    double[] figures(Prepared other) {
        EventSketch a = facts;
        EventSketch b = other.facts;
        double[] figures = new double[EventFeature.values().length];
        figures[EventFeature.WORDS.place()] = words.with(other.words, 0).cosine();
        figures[EventFeature.LEAD.place()] = lead.with(other.lead, 0).cosine();
        Weighed.Common name = names.with(other.names, RARE);
        figures[EventFeature.NAMES.place()] = name.cosine();
        figures[EventFeature.NAMES_TOGETHER.place()] = name.sum();
        figures[EventFeature.RAREST_NAME.place()] = name.most();
        Weighed.Common pair = pairs.with(other.pairs, RARE);
        figures[EventFeature.NAME_PAIRS.place()] = pair.cosine();
        figures[EventFeature.PAIRS_TOGETHER.place()] = pair.sum();
        figures[EventFeature.RAREST_PAIR.place()] = pair.most();
        figures[EventFeature.AGES.place()] = common(a.ages(), b.ages());
        figures[EventFeature.AGES_TOLD.place()] =
                Math.min(a.ages().size(), b.ages().size());
        figures[EventFeature.DAYS.place()] = common(a.days(), b.days());
        figures[EventFeature.LEAD_DAYS.place()] = common(a.leadDays(), b.leadDays());
        figures[EventFeature.DAYS_APART.place()] = apart(a.days(), b.days());
        figures[EventFeature.PUBLISHED_APART.place()] = a.published() == null || b.published() == null
                ? Double.NaN
                : Math.log1p((double) Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())));
        figures[EventFeature.KILLED_APART.place()] = apart(a.killed(), b.killed());
        figures[EventFeature.INJURED_APART.place()] = apart(a.injured(), b.injured());
        figures[EventFeature.SHORTER.place()] = Math.log1p(Math.min(words.size(), other.words.size()));
        figures[EventFeature.LONGER.place()] = Math.log1p(Math.max(words.size(), other.words.size()));
        figures[EventFeature.MEANING.place()] = a.meaning() == null || b.meaning() == null
                ? UNKNOWN_MEANING
                : a.meaning().cosine(b.meaning());
        return figures;
    }

    private static <T> int common(Set<T> a, Set<T> b) {
        if (a.size() > b.size()) {
            return common(b, a);
        }
        int common = 0;
        for (T item : a) {
            common += b.contains(item) ? 1 : 0;
        }
        return common;
    }

    private static double apart(Set<Long> a, Set<Long> b) {
        long least = Long.MAX_VALUE;
        for (long day : a) {
            for (long other : b) {
                least = Math.min(least, Math.abs(day - other));
            }
        }
        return least == Long.MAX_VALUE ? Double.NaN : Math.log1p((double) least);
    }

    private static double apart(@Nullable Double a, @Nullable Double b) {
        return a == null || b == null ? Double.NaN : Math.log1p(Math.abs(a - b));
    }
}
