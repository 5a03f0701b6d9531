package org.hearsay.eval.claims;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Comparison;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.Logistic;
import org.hearsay.text.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * ClaimDiff: whether one claim on a topic strengthens or weakens another. What two accounts are compared by is weighed by a logistic
 * model fitted on its training part; its test part is looked at once, to be printed.
 */
final class StrengthensWeakens {
    private static final Set<String> CONTRASTS = Set.of(
            "but",
            "however",
            "although",
            "though",
            "despite",
            "while",
            "yet",
            "instead",
            "rejected",
            "denied",
            "criticized",
            "disputed",
            "false",
            "wrong",
            "against",
            "not",
            "no",
            "never",
            "won't",
            "didn't",
            "isn't",
            "refused",
            "failed");

    private final Vectors vectors;
    private final ClaimMatcher matcher;

    StrengthensWeakens(Similarity similarity) {
        vectors = new Vectors(similarity);
        matcher = new ClaimMatcher(vectors);
    }

    /** A pair, as figures, and the answer. */
    private record Example(List<Double> figures, boolean right) {
        double[] weighed() {
            return figures.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    void print(Path folder, PrintWriter out) {
        out.println("ClaimDiff test accuracy, F1     always the commoner answer of the test part: what to beat");
        row(out, "strengthens", folder.resolve("ClaimDiff-S"), "ClaimDiff-strength-");
        row(out, "weakens", folder.resolve("ClaimDiff-W"), "ClaimDiff-weak-");
        out.println("published: the best model is told to be over 19 points below people (Ko et al. 2023, abstract)");
    }

    private void row(PrintWriter out, String name, Path folder, String prefix) {
        List<Example> train = examples(folder.resolve(prefix + "train.json"));
        List<Example> test = examples(folder.resolve(prefix + "test.json"));
        boolean[] right = new boolean[train.size()];
        double[] counts = new double[train.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = train.get(i).right();
            counts[i] = 1;
        }
        double[] penalty = new double[train.getFirst().figures().size()];
        Arrays.fill(penalty, 1);
        penalty[0] = 0;
        double[] weights = Logistic.fit(train.stream().map(Example::weighed).toList(), right, counts, penalty);
        int correct = 0;
        int found = 0;
        int said = 0;
        int all = 0;
        for (Example example : test) {
            boolean answer = Logistic.probability(weights, example.weighed()) >= 0.5;
            correct += answer == example.right() ? 1 : 0;
            found += answer && example.right() ? 1 : 0;
            said += answer ? 1 : 0;
            all += example.right() ? 1 : 0;
        }
        double commoner = Math.max(all, test.size() - all) / (double) test.size();
        out.printf(
                Locale.ROOT,
                "%-12s %d pairs  accuracy %.3f  F1 %.3f   commoner answer %.3f%n",
                name,
                test.size(),
                correct / (double) test.size(),
                2.0 * found / Math.max(1, said + all),
                commoner);
    }

    private List<Example> examples(Path file) {
        List<Example> examples = new ArrayList<>();
        for (JsonNode pair : new ObjectMapper().readTree(Corpus.text(file)).get("data")) {
            examples.add(new Example(
                    figures(pair.get("claim_a").asString(), pair.get("claim_b").asString()),
                    pair.get("relation").asInt() == 1));
        }
        return examples;
    }

    private List<Double> figures(String a, String b) {
        Account one = Accounts.asked(a);
        Account other = Accounts.asked(b);
        Comparison comparison = matcher.compare(one, other);
        int shared = (int) one.stems().stream().filter(other.stems()::contains).count();
        double[] figures = {
            1,
            comparison.score(),
            vectors.cosine(a, b),
            shared
                    / (double) Math.max(
                            1, Math.min(one.stems().size(), other.stems().size())),
            Math.log(1 + one.stems().size()),
            Math.log(1 + other.stems().size()),
            one.figures().isEmpty() ? 0 : 1,
            other.figures().isEmpty() ? 0 : 1,
            one.hedged() ? 1 : 0,
            other.hedged() ? 1 : 0,
            contrasts(a),
            contrasts(b),
            quotes(a),
            quotes(b),
            comparison.relation() == Comparison.Relation.CONTRADICTS ? 1 : 0,
            comparison.relation() == Comparison.Relation.UNRELATED ? 1 : 0
        };
        return Arrays.stream(figures).boxed().toList();
    }

    private static double contrasts(String claim) {
        Set<String> words = new HashSet<>();
        Word.in(claim).forEach(word -> words.add(word.lower()));
        return words.stream().anyMatch(CONTRASTS::contains) ? 1 : 0;
    }

    private static double quotes(String claim) {
        return claim.indexOf('"') >= 0 || claim.indexOf('“') >= 0 ? 1 : 0;
    }
}
