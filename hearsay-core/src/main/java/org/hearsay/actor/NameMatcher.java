package org.hearsay.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.hearsay.text.Tables;

/**
 * Compares two names, in the same script or in two. Words are paired; what agrees, differs or is missing is counted; a logistic
 * model says how probable it is that people would call them names of one. Its weights (weights.txt) and the chances of spellings
 * (spelling.txt) are learned; but no weight can make "A bin B" of "B bin A", or the 43rd brigade of the 44th.
 *
 * <p>Make one and keep it: making one reads the tables. Immutable; safe to share between threads. Nothing is remembered between
 * comparisons.
 */
public final class NameMatcher {
    /** Two words in three have one of a dozen letters first: two letters are met by chance. */
    private static final double TWO_LETTERS = 0.3;

    /** Three letters stand for several bodies in any country; each more makes it likelier that one is meant. By hand. */
    private static final double ACRONYM = 0.5;

    private static final double EACH_LETTER = 0.04;

    /** What is never enough, however alike the rest is, stays below this share of the threshold. */
    private static final double HELD_BACK = 0.95;

    private final Lexicon lexicon = Lexicon.standard();
    private final Spelling spelling = Spelling.standard();
    private final double[] person = new double[Feature.values().length];
    private final double[] organisation = new double[Feature.values().length];
    private final double threshold;

    public NameMatcher() {
        double read = 0.5;
        for (List<String> row : Tables.rows(NameMatcher.class, "weights.txt")) {
            if (row.getFirst().equals("threshold")) {
                read = Double.parseDouble(row.get(1));
            } else {
                int feature =
                        Feature.valueOf(row.getFirst().toUpperCase(Locale.ROOT)).place();
                person[feature] = Double.parseDouble(row.get(1));
                organisation[feature] = Double.parseDouble(row.get(2));
            }
        }
        threshold = read;
    }

    /** The score from which on two names are said to be the same. */
    public double threshold() {
        return threshold;
    }

    public Match compare(Name first, Name second) {
        Comparison comparison = comparison(first, second);
        return comparison.saysTooLittle()
                ? new Match(0, Verdict.UNKNOWN, Reasons.nothing(first, second))
                : match(comparison, score(comparison));
    }

    /** The score of {@link #compare} without its reasons: for many names, of which few are the same. */
    double score(Name first, Name second) {
        Comparison comparison = comparison(first, second);
        return comparison.saysTooLittle() ? 0 : score(comparison);
    }

    private double score(Comparison comparison) {
        double decided = decided(comparison);
        if (!Double.isNaN(decided)) {
            return decided;
        }
        double[] weights = comparison.person ? person : organisation;
        double[] figures = comparison.figures();
        double logit = 0;
        for (int i = 0; i < figures.length; i++) {
            logit += weights[i] * figures[i];
        }
        double score = 1 / (1 + Math.exp(-logit));
        score = comparison.isForbidden() ? Math.min(score, threshold) / 2 : score;
        return comparison.isHeldBack() ? score * HELD_BACK * threshold : score;
    }

    /** What the weights do not decide: the score of an acronym by its letters; not a number for other names. */
    private static double decided(Comparison comparison) {
        int letters = comparison.acronym;
        if (letters == 0 || comparison.isForbidden()) {
            return Double.NaN;
        }
        return letters < 3 ? TWO_LETTERS : ACRONYM + EACH_LETTER * Math.min(letters, 6);
    }

    private Match match(Comparison comparison, double score) {
        Verdict verdict = score >= threshold ? Verdict.SAME : Verdict.DIFFERENT;
        return new Match(score, verdict, Reasons.of(comparison, verdict == Verdict.SAME));
    }

    /** The figures that are weighed, in the order of {@link #figureNames()}: what weights are learned from. */
    public double[] figures(Name first, Name second) {
        return comparison(first, second).figures();
    }

    /** The score of two names that weights have no say in, such as "A bin B" and "B bin A", or an acronym; else empty. */
    public OptionalDouble decided(Name first, Name second) {
        Comparison comparison = comparison(first, second);
        if (comparison.saysTooLittle() || comparison.isForbidden() || comparison.isHeldBack()) {
            return OptionalDouble.of(0);
        }
        double score = decided(comparison);
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /** In one order, so that it is all one which of the two comes first. */
    private Comparison comparison(Name first, Name second) {
        boolean turn = first.written().compareTo(second.written()) > 0;
        return new Comparison(lexicon, spelling, turn ? second : first, turn ? first : second);
    }

    /** What the figures are called in weights.txt. */
    public static List<String> figureNames() {
        return Arrays.stream(Feature.values()).map(Feature::word).toList();
    }
}
