package org.hearsay.corroboration.copy;

import java.util.List;

/**
 * Two documents compared word for word. Which is called first and which second is for who asked; it says nothing of when they came
 * out. A value; safe to share between threads.
 *
 * @param first id of one document
 * @param second id of the other
 * @param passages what stands in both, in the order of the first document; the order of the second may be another
 * @param shareOfFirst share of the first document's words that are copied in either direction, 0 to 1; boilerplate counts nowhere
 * @param shareOfSecond the same of the second document
 * @param verdict what it comes to
 * @param earlier which of them had the words first
 * @param reasons why, what weighs most first; never empty
 */
public record Copy(
        String first,
        String second,
        List<AlignedPassage> passages,
        double shareOfFirst,
        double shareOfSecond,
        Verdict verdict,
        Earlier earlier,
        List<CopyReason> reasons) {
    /** What a comparison comes to. */
    public enum Verdict {
        /** One has words from the other, or both from a third. */
        COPY,
        /** What they share is of their sites, not of their stories. */
        BOILERPLATE,
        /** They share next to nothing, or only what both quote. */
        NONE
    }

    /** Which document had the words first. */
    public enum Earlier {
        FIRST,
        SECOND,
        UNKNOWN
    }

    public Copy {
        passages = List.copyOf(passages);
        reasons = List.copyOf(reasons);
    }

    public boolean isCopy() {
        return verdict == Verdict.COPY;
    }

    /** The share of the document of which more is copied, 0 to 1. */
    public double share() {
        return Math.max(shareOfFirst, shareOfSecond);
    }
}
