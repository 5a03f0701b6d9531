package org.hearsay.corroboration.copy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.corroboration.copy.AlignedPassage.Kind;
import org.hearsay.corroboration.copy.Copy.Earlier;
import org.hearsay.corroboration.copy.Copy.Verdict;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Compares two documents word for word: a function of the two and of what is boilerplate in them, and of nothing else. */
public final class WordForWord {
    /** In words: less is no copy. */
    private static final int LEAST = 16;

    /** In words: a passage so long is copied, however long the documents are. */
    private static final int LONG = 30;

    /** Share of either document that makes several short passages a copy. */
    private static final double SHARE = 0.1;

    private static final double WHOLLY = 0.8;
    private static final double UNTOLD = 0.2;
    private static final double TOLD = 0.5;
    private static final double ALIKE = 0.5;
    private static final int TELLING = 2;
    private static final long FAR = 7;

    /** Share of a document that must stand in the other for it to be a part of that. */
    private static final double CONTAINED = 0.9;

    private final Compared first;
    private final Compared second;
    private final Predicate<Long> common;
    private final List<AlignedPassage> passages;
    private final int words;
    private final double shareOfFirst;
    private final double shareOfSecond;

    private WordForWord(Compared first, Compared second, Predicate<Long> common) {
        this.common = common;
        this.first = first;
        this.second = second;
        this.passages = Passages.of(first, second);
        this.words = words(Kind.TEXT);
        this.shareOfFirst = first.own() == 0 ? 0 : (double) words / first.own();
        this.shareOfSecond = second.own() == 0 ? 0 : (double) words / second.own();
    }

    /**
     * Two documents compared, with nothing known of what else there is.
     *
     * @return what they share; its first document is {@code first}
     */
    public static Copy of(Document first, Document second) {
        return of(first, null, second, null);
    }

    /**
     * Two documents compared outside their boilerplate.
     *
     * @param inFirst boilerplate of the first; null if it has none
     * @param inSecond boilerplate of the second
     */
    public static Copy of(Document first, @Nullable Spans inFirst, Document second, @Nullable Spans inSecond) {
        return of(new Compared(first, inFirst), new Compared(second, inSecond), word -> false);
    }

    /**
     * Two documents compared.
     *
     * @param common words that are in so many titles that they say nothing
     */
    static Copy of(Compared first, Compared second, Predicate<Long> common) {
        return new WordForWord(first, second, common).copy();
    }

    private int words(Kind kind) {
        return passages.stream()
                .filter(p -> p.kind() == kind)
                .mapToInt(AlignedPassage::words)
                .sum();
    }

    private Copy copy() {
        List<CopyReason> reasons = new ArrayList<>();
        addPassages(reasons);
        Verdict verdict = verdict();
        Earlier earlier = Earlier.UNKNOWN;
        if (verdict == Verdict.BOILERPLATE) {
            reasons.addFirst(CopyReason.of(
                    CopyReason.Kind.TEMPLATE, "what stands in both tells of neither title: a form of their site"));
        } else if (verdict == Verdict.COPY) {
            Precedence precedence = new Precedence(first.document(), second.document(), isCut(true), isCut(false));
            earlier = precedence.earlier();
            reasons.addAll(precedence.reasons());
        }
        return new Copy(first.id(), second.id(), passages, shareOfFirst, shareOfSecond, verdict, earlier, reasons);
    }

    private void addPassages(List<CopyReason> reasons) {
        boolean same = words == first.own() && words == second.own() && words > 0;
        reasons.add(CopyReason.of(
                same ? CopyReason.Kind.SAME_TEXT : CopyReason.Kind.PASSAGES,
                same
                        ? "every word is the same"
                        : String.format(
                                Locale.ROOT,
                                "%d words stand in both: %.0f %% of the first, %.0f %% of the second",
                                words,
                                shareOfFirst * 100,
                                shareOfSecond * 100)));
        int quoted = words(Kind.QUOTATION);
        if (quoted > 0) {
            reasons.add(CopyReason.of(
                    CopyReason.Kind.QUOTATION, "both quote the same " + quoted + " words; each may have heard them"));
        }
        int form = words(Kind.FORM);
        if (form > 0) {
            reasons.add(CopyReason.of(
                    CopyReason.Kind.FORM, "the same sentences with other names and figures: " + form + " words"));
        }
    }

    private Verdict verdict() {
        int longest = passages.stream()
                .filter(p -> p.kind() == Kind.TEXT)
                .mapToInt(AlignedPassage::words)
                .max()
                .orElse(0);
        boolean enough = Math.max(shareOfFirst, shareOfSecond) >= SHARE || longest >= LONG;
        if (words < LEAST || !enough) {
            return Verdict.NONE;
        }
        return isTemplate() ? Verdict.BOILERPLATE : Verdict.COPY;
    }

    /** Whether what stands in both has nothing of either title, though the titles are of two stories. */
    private boolean isTemplate() {
        Headline ofFirst = first.headline();
        Headline ofSecond = second.headline();
        if (ofFirst.likeness(ofSecond, common) >= ALIKE) {
            return false;
        }
        boolean whole = Math.min(shareOfFirst, shareOfSecond) >= WHOLLY;
        Set<Long> shared = shared();
        double ofOne = told(ofFirst, shared);
        double ofOther = told(ofSecond, shared);
        return (whole || areOfOneSiteOrFarApart())
                && Math.min(ofOne, ofOther) <= UNTOLD
                && Math.max(ofOne, ofOther) < TOLD;
    }

    /** The share of a title's words that stand in what is shared; 1 if the title says too little. */
    private double told(Headline headline, Set<Long> shared) {
        Set<Long> telling = headline.telling(common);
        long told = telling.stream().filter(shared::contains).count();
        return telling.size() < TELLING ? 1 : (double) told / telling.size();
    }

    private Set<Long> shared() {
        Set<Long> shared = new HashSet<>();
        for (AlignedPassage passage : passages) {
            passage.first().forEach(run -> first.addWords(run, shared));
        }
        return shared;
    }

    private boolean areOfOneSiteOrFarApart() {
        Publication a = first.document().publication();
        Publication b = second.document().publication();
        boolean far = a.published() != null
                && b.published() != null
                && Math.abs(ChronoUnit.DAYS.between(a.published(), b.published())) > FAR;
        String site = Sketch.site(a);
        return far || (site != null && site.equals(Sketch.site(b)));
    }

    /** Whether one is nearly all of the other's begin, and stops well before that ends. */
    private boolean isCut(boolean firstIsPart) {
        double part = firstIsPart ? shareOfFirst : shareOfSecond;
        double whole = firstIsPart ? shareOfSecond : shareOfFirst;
        if (part < CONTAINED || whole >= CONTAINED) {
            return false;
        }
        Compared longer = firstIsPart ? second : first;
        List<Span> covers = passages.stream()
                .filter(p -> p.kind() == Kind.TEXT)
                .map(p -> (firstIsPart ? p.second() : p.first()).cover())
                .sorted()
                .toList();
        int end = covers.getLast().end();
        int reached = longer.ownBefore(end);
        // It has all that the longer one says up to there.
        return words >= CONTAINED * reached;
    }
}
