package org.hearsay.corroboration.claim;

import java.util.List;

/**
 * Two accounts compared: how near they are, how the one bears on the other, and why. A value; safe to share between threads.
 *
 * @param score 0 to 1, how near they are in what they speak of, whatever they say of it
 * @param relation how the first bears on the second
 * @param reasons what decided, what weighs most first; never empty
 */
public record Comparison(double score, Relation relation, List<Reason> reasons) {
    /** How one account bears on another. */
    public enum Relation {
        /** They say the same thing. */
        SAME,
        /** If the first holds, so does the second: "killed twelve", "killed at least ten". */
        ENTAILS,
        /** If the second holds, so does the first. */
        ENTAILED_BY,
        /** They cannot both hold: a denial, another figure of the same. */
        CONTRADICTS,
        /** They speak of one thing, and say different things of it. */
        RELATED,
        /** They have nothing to do with one another, as far as can be told. */
        UNRELATED
    }

    /**
     * One reason.
     *
     * @param kind what was looked at
     * @param words what was found, in plain words
     */
    public record Reason(Kind kind, String words) {}

    /** What accounts are compared by. */
    public enum Kind {
        JUDGEMENT,
        MEANING,
        WORDS,
        NAMES,
        FIGURES,
        DAYS,
        DENIAL,
        HEDGE,
        FORCE,
        DETAIL
    }

    public Comparison {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a comparison without a reason");
        }
        reasons = List.copyOf(reasons);
    }

    /** The same, with the accounts in the other order. */
    public Comparison turned() {
        Relation turned = switch (relation) {
            case ENTAILS -> Relation.ENTAILED_BY;
            case ENTAILED_BY -> Relation.ENTAILS;
            default -> relation;
        };
        return new Comparison(score, turned, reasons);
    }
}
