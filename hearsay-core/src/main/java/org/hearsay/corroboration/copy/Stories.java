package org.hearsay.corroboration.copy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells, of documents that share a passage, whether they share anything else: whether they are of one story, for all that can be
 * seen in their sketches.
 */
final class Stories {
    /** Share of the fingerprints of the shorter, from which on most of it is in the other. */
    private static final double MOSTLY = 0.4;

    /** Share of the fingerprints of both together, from which on they are one text. */
    private static final double WHOLLY = 0.8;

    private static final double ALIKE = 0.5;
    private static final double UNLIKE = 0.34;
    private static final double UNTOLD = 0.25;

    /** In days: copies are made within a week, save for a few. */
    private static final long FAR = 7;

    private final Predicate<Long> common;

    /**
     * Tells stories apart.
     *
     * @param common words that are in so many titles that they say nothing
     */
    Stories(Predicate<Long> common) {
        this.common = common;
    }

    /** How sure it is that two documents are of two stories. */
    private enum Apart {
        NO,
        /** They share little, but nothing tells when they came out, or of what they are. */
        MAYBE,
        YES
    }

    /** Whether so many of some documents are surely of different stories, each from each; asked in the order of their ids. */
    boolean areApart(List<Sketch> documents, int surely, int maybe) {
        return apart(documents, Apart.YES, surely) >= surely || apart(documents, Apart.MAYBE, maybe) >= maybe;
    }

    private int apart(List<Sketch> documents, Apart wanted, int enough) {
        List<Sketch> chosen = new ArrayList<>();
        for (Sketch next : documents) {
            if (chosen.size() < enough
                    && chosen.stream().allMatch(c -> apart(c, next).compareTo(wanted) >= 0)) {
                chosen.add(next);
            }
        }
        return chosen.size();
    }

    private Apart apart(Sketch a, Sketch b) {
        int both = a.common(b);
        double likeness = a.headline().likeness(b.headline(), common);
        boolean titled = a.headline().isKnown() && b.headline().isKnown();
        if (both >= WHOLLY * (a.size() + b.size() - both)) {
            return titled && likeness < ALIKE && isUntold(a) && isUntold(b) ? Apart.YES : Apart.NO;
        }
        if (titled && likeness >= ALIKE) {
            return Apart.NO;
        }
        Long days = days(a, b);
        boolean oneSite = a.site() != null && a.site().equals(b.site());
        if ((days != null && days > FAR) || (titled && oneSite && likeness < UNLIKE)) {
            return Apart.YES;
        }
        boolean little = both < MOSTLY * Math.min(a.size(), b.size());
        return little && days == null ? Apart.MAYBE : Apart.NO;
    }

    private static boolean isUntold(Sketch sketch) {
        return sketch.headline().told() < UNTOLD;
    }

    private static @Nullable Long days(Sketch a, Sketch b) {
        return a.day() == null || b.day() == null ? null : Math.abs(ChronoUnit.DAYS.between(a.day(), b.day()));
    }
}
