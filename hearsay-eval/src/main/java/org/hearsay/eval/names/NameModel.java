package org.hearsay.eval.names;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.hearsay.eval.Logistic;
import org.hearsay.eval.Score;

/**
 * Weights for the figures of two names. Persons and organisations share them, but for what each of the two kinds has of its own:
 * that is penalised more, so that it is only where the data asks for it.
 */
final class NameModel {
    private static final double PENALTY = 0.6;
    private static final double OWN_PENALTY = 1.5;

    /** What a pair counts that was not labelled by people who compare names. */
    private static final double ACROSS = 0.3;

    final double[] person;
    final double[] organisation;
    final double threshold;

    private NameModel(double[] person, double[] organisation, double threshold) {
        this.person = person;
        this.organisation = organisation;
        this.threshold = threshold;
    }

    /** An example that weights are learned from: its figures, whether it is a person's, and the answer. */
    static final class Example {
        final double[] figures;
        final boolean person;
        final boolean same;
        final int group;

        /** The score that weights have no say in, if there is one: not learned from. */
        final OptionalDouble decided;

        /** How much it counts in learning. */
        final double weight;

        private Example(double[] figures, boolean person, boolean same, int group, OptionalDouble decided) {
            this.figures = figures;
            this.person = person;
            this.same = same;
            this.group = group;
            this.decided = decided;
            this.weight = group < 0 ? ACROSS : 1;
        }

        static List<Example> of(List<NamePair> pairs, NameMatcher matcher) {
            List<Example> examples = new ArrayList<>();
            for (NamePair pair : pairs) {
                double[] figures = matcher.figures(pair.firstName(), pair.secondName());
                boolean person = pair.firstName().kind() == NameKind.PERSON
                        && pair.secondName().kind() == NameKind.PERSON;
                examples.add(new Example(
                        figures,
                        person,
                        pair.same(),
                        pair.group(),
                        matcher.decided(pair.firstName(), pair.secondName())));
            }
            return examples;
        }
    }

    static NameModel learn(List<Example> all) {
        List<Example> examples = all.stream().filter(e -> e.decided.isEmpty()).toList();
        int n = NameMatcher.figureNames().size();
        double[] penalty = new double[2 * n];
        for (int i = 0; i < n; i++) {
            penalty[i] = i == 0 ? 0.01 : PENALTY;
            penalty[n + i] = OWN_PENALTY;
        }
        List<double[]> figures = new ArrayList<>();
        boolean[] right = new boolean[examples.size()];
        for (Example example : examples) {
            right[figures.size()] = example.same;
            double[] x = new double[2 * n];
            for (int i = 0; i < n; i++) {
                x[i] = example.figures[i];
                x[n + i] = (example.person ? 0.5 : -0.5) * x[i];
            }
            figures.add(x);
        }
        double[] weights = Logistic.fit(
                figures, right, examples.stream().mapToDouble(e -> e.weight).toArray(), penalty);
        double[] person = new double[n];
        double[] organisation = new double[n];
        for (int i = 0; i < n; i++) {
            person[i] = weights[i] + 0.5 * weights[n + i];
            organisation[i] = weights[i] - 0.5 * weights[n + i];
        }
        NameModel fitted = new NameModel(person, organisation, 0.5);
        return new NameModel(person, organisation, fitted.bestThreshold(examples));
    }

    double score(Example example) {
        return example.decided.orElseGet(
                () -> Logistic.probability(example.person ? person : organisation, example.figures));
    }

    /**
     * The threshold with the best F1 to be expected. Of a calibrated score that is half of that F1 (Lipton and others 2014), so
     * it is looked for by turns; picking the best on the pairs themselves would fit their accidents.
     */
    private double bestThreshold(List<Example> examples) {
        double threshold = 0.45;
        for (int round = 0; round < 10; round++) {
            double at = threshold;
            double matched = 0;
            double all = 0;
            for (Example example : examples) {
                if (example.group < 0) {
                    continue;
                }
                double p = score(example);
                matched += p >= at ? p : 0;
                all += p + (p >= at ? 1 : 0);
            }
            threshold = matched / all;
        }
        return threshold;
    }

    /** Of examples that this model was not learned from, or was. */
    static Score f1(List<Example> examples, double[] scores, double[] thresholds, boolean personsOnly) {
        int matched = 0;
        int predicted = 0;
        int gold = 0;
        for (int i = 0; i < scores.length; i++) {
            if (personsOnly && !examples.get(i).person) {
                continue;
            }
            boolean said = scores[i] >= thresholds[i];
            matched += said && examples.get(i).same ? 1 : 0;
            predicted += said ? 1 : 0;
            gold += examples.get(i).same ? 1 : 0;
        }
        return new Score(matched, predicted, gold);
    }
}
