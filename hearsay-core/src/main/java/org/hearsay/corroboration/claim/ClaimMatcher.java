package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corroboration.claim.Comparison.Kind;
import org.hearsay.corroboration.claim.Comparison.Reason;
import org.hearsay.corroboration.claim.Comparison.Relation;

/**
 * Compares two accounts: meaning and words say whether they speak of one thing, names, figures, days, denials and hedges whether
 * they say the same of it. The result depends on the two alone. Safe to share between threads.
 */
public final class ClaimMatcher {
    /**
     * From this score on, two accounts of documents that have little else in common speak of one thing: what separates headlines that
     * people call the same from others best.
     */
    private static final double SAME = 0.74;

    /** The same for documents that tell of one event; bounds by hand, on invented stories. */
    private static final double SAME_IN_EVENT = 0.57;

    /** How much of the shorter beginning two documents of one event have in common, and two of different ones. */
    private static final double ONE_EVENT = 0.3;

    private static final double OTHER_EVENT = 0.12;

    private static final double RELATED = 0.48;

    /** A denial takes words of its own: so much less will do for it. */
    private static final double ALLOWANCE = 0.04;

    private static final double MEANING_WEIGHT = 0.72;

    /** An account with so many times the words of another says more than the other. */
    private static final double DETAIL = 2;

    private static final int FEW_SHARED = 2;

    /** Of the words of the shorter, so many must be in the other for a sentence of the own voice to be compared. */
    private static final double LEAST_OF_FEWER = 0.3;

    /** Vectors of sentences that say the same in other words are hardly ever nearer. */
    private static final double NEAREST = 0.85;

    /** Who shares so much is told of what is related, though it cannot be the same. */
    private static final double MOSTLY = 0.5;

    private static final List<Reason> FAR = List.of(new Reason(Kind.MEANING, "too far from one another"));

    private final Vectors vectors;
    private final NameTies ties = new NameTies();

    public ClaimMatcher(Vectors vectors) {
        this.vectors = vectors;
    }

    /** How many texts were encoded so far. */
    public int encoded() {
        return vectors.encoded();
    }

    /**
     * Whether two accounts are worth encoding: they share words or names, and could say the same thing, or deny it, even if their
     * meanings were as near as those of other words ever are. Cheap, and rightly says no to nearly all pairs.
     */
    boolean isWorthComparing(Account one, Account other) {
        Gist gist = Gist.of(one);
        Gist beside = Gist.of(other);
        return mayBear(gist, beside) && (gist.overlap(beside) >= MOSTLY || !isOther(one, other));
    }

    /** As much of {@link #isWorthComparing} as is told without the accounts themselves. */
    boolean mayBear(Gist one, Gist other) {
        int shared = one.shared(other);
        if (shared == 0) {
            return false;
        }
        double nearness = Gist.nearness(one.context(), other.context());
        boolean some = shared >= FEW_SHARED || one.fewer(other) <= FEW_SHARED + 1 || nearness > OTHER_EVENT;
        double wanted = bound(nearness) - ALLOWANCE - (1 - MEANING_WEIGHT) * one.overlap(other);
        return some && wanted <= MEANING_WEIGHT * NEAREST;
    }

    /** Whether it is plain without their meaning that two accounts are of other people or days, or that one demands what one states. */
    private boolean isOther(Account one, Account other) {
        return one.force() != other.force()
                || haveOtherDays(one, other)
                || ties.clash(one.names(), other.names()) != null;
    }

    /**
     * Whether two accounts share enough words to say the same thing, if it is said in other words in part, and nothing that is told
     * without their meaning speaks against it: so that nothing else is encoded.
     */
    boolean canBeSame(Account one, Account other) {
        Gist gist = Gist.of(one);
        Gist beside = Gist.of(other);
        int shared = gist.shared(beside);
        int fewer = gist.fewer(beside);
        return shared >= FEW_SHARED
                && LEAST_OF_FEWER * fewer <= shared
                && !isOther(one, other)
                && Figures.of(one, other).verdict() != Figures.Verdict.APART;
    }

    /** How near two accounts are, 0 to 1, whatever they say of what they speak of. */
    public double score(Account one, Account other) {
        double meaning = Math.max(0, vectors.cosine(one.text(), other.text()));
        return MEANING_WEIGHT * meaning + (1 - MEANING_WEIGHT) * overlap(one, other);
    }

    private static double overlap(Account one, Account other) {
        return Gist.of(one).overlap(Gist.of(other));
    }

    /** From what score on they speak of one thing. */
    private static double bound(Account one, Account other) {
        return bound(Gist.nearness(one.context(), other.context()));
    }

    /** The nearness: 0 for documents that tell of different things, 1 for documents that tell of one event. */
    private static double bound(double nearness) {
        return SAME - (SAME - SAME_IN_EVENT) * Math.clamp((nearness - OTHER_EVENT) / (ONE_EVENT - OTHER_EVENT), 0, 1);
    }

    /** Compares the first with the second. */
    public Comparison compare(Account one, Account other) {
        return order(one).compareTo(order(other)) <= 0
                ? inOrder(one, other)
                : inOrder(other, one).turned();
    }

    private static String order(Account account) {
        return account.text() + "\n" + account.id();
    }

    private Comparison inOrder(Account one, Account other) {
        double score = score(one, other);
        if (score < RELATED) {
            return new Comparison(score, Relation.UNRELATED, FAR);
        }
        List<Reason> reasons = new ArrayList<>();
        Relation relation = relation(one, other, score, reasons);
        reasons.add(new Reason(Kind.MEANING, "nearness " + String.format(Locale.ROOT, "%.2f", score)));
        reasons.add(new Reason(Kind.WORDS, words(one, other)));
        return new Comparison(score, relation, reasons);
    }

    private Relation relation(Account one, Account other, double score, List<Reason> reasons) {
        double bound = bound(one, other);
        boolean same = score >= bound;
        if (one.force() != other.force()) {
            return because(reasons, Kind.FORCE, words(one) + " and " + words(other), Relation.RELATED);
        }
        String clash = ties.clash(one.names(), other.names());
        if (clash != null) {
            return because(reasons, Kind.NAMES, clash, Relation.RELATED);
        }
        if (haveOtherDays(one, other)) {
            return because(reasons, Kind.DAYS, one.days() + " and " + other.days(), Relation.RELATED);
        }
        Figures figures = Figures.of(one, other);
        if (figures.verdict() == Figures.Verdict.APART) {
            Relation apart = same ? Relation.CONTRADICTS : Relation.RELATED;
            return because(reasons, Kind.FIGURES, figures.words(), apart);
        }
        if (isOpen(one, other) != isOpen(other, one)) {
            return because(reasons, Kind.HEDGE, "one of the two leaves it open", Relation.RELATED);
        }
        if (isDenied(one, other) != isDenied(other, one)) {
            Relation denied = score >= bound - ALLOWANCE ? Relation.CONTRADICTS : Relation.RELATED;
            return because(reasons, Kind.DENIAL, "one of the two denies it", denied);
        }
        if (!same) {
            return Relation.RELATED;
        }
        return entailment(one, other, figures, reasons);
    }

    private static Relation entailment(Account one, Account other, Figures figures, List<Reason> reasons) {
        Set<Relation> ways = new HashSet<>();
        if (figures.verdict() == Figures.Verdict.FIRST_SAYS_MORE) {
            ways.add(because(reasons, Kind.FIGURES, figures.words(), Relation.ENTAILS));
        } else if (figures.verdict() == Figures.Verdict.SECOND_SAYS_MORE) {
            ways.add(because(reasons, Kind.FIGURES, figures.words(), Relation.ENTAILED_BY));
        } else if (figures.verdict() == Figures.Verdict.ACROSS) {
            ways.add(because(reasons, Kind.FIGURES, figures.words(), Relation.RELATED));
        }
        if (one.hedged() != other.hedged()) {
            Relation way = one.hedged() ? Relation.ENTAILED_BY : Relation.ENTAILS;
            ways.add(because(reasons, Kind.HEDGE, "one of the two is weakened", way));
        }
        if (one.stems().size() >= DETAIL * other.stems().size()) {
            ways.add(because(reasons, Kind.DETAIL, "the one says much more than the other", Relation.ENTAILS));
        } else if (other.stems().size() >= DETAIL * one.stems().size()) {
            ways.add(because(reasons, Kind.DETAIL, "the one says much more than the other", Relation.ENTAILED_BY));
        }
        return ways.isEmpty()
                ? Relation.SAME
                : ways.size() == 1 ? ways.iterator().next() : Relation.RELATED;
    }

    private static Relation because(List<Reason> reasons, Kind kind, String words, Relation relation) {
        reasons.add(new Reason(kind, words));
        return relation;
    }

    private static boolean isDenied(Account account, Account beside) {
        return account.denies() ^ (!isOpen(account, beside) && Wording.isNegated(account.text(), beside.stems()));
    }

    private static boolean isOpen(Account account, Account beside) {
        return Wording.isOpen(account.text(), beside.stems());
    }

    private static boolean haveOtherDays(Account one, Account other) {
        return !one.days().isEmpty()
                && !other.days().isEmpty()
                && one.days().stream().noneMatch(other.days()::contains);
    }

    private static String words(Account one, Account other) {
        List<String> shared =
                one.stems().stream().filter(other.stems()::contains).toList();
        return shared.isEmpty() ? "no telling word in common" : "in common: " + String.join(", ", shared);
    }

    private static String words(Account account) {
        return account.force() == Account.Force.DEMANDS ? "demanded" : "said to be so";
    }
}
