package org.hearsay.eval.claims;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Accounts;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.reader.SentenceVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval claims FOLDER}. Prints figures only, never a text. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "claims",
        description = "Scores headline similarity and which claims strengthen or weaken one another.",
        mixinStandardHelpOptions = true)
public final class ClaimsCommand implements Callable<Integer> {
    private static final String MEANING = """
            Headlines: Pearson against the mean judgement of people, 0 to 5. 2013 and 2014 were looked at for the weights.
            Published: the winner of that year's task on its headlines (SemEval STS, overview papers), trained for it; and
            all-MiniLM-L6-v2, not quantised, over all genres of the year together (MTEB, Spearman): none is told for headlines.""";

    private static final List<Year> YEARS = List.of(
            new Year("headlines-2013", "UMBC_EBIQUITY .764", ".806"),
            new Year("headlines-2014", "DLS@CU .765", ".756"),
            new Year("deft-news-2014", "DLS@CU .766", ".756"),
            new Year("headlines-2015", "DLS@CU .825", ".854"),
            new Year("headlines-2016", "Samsung Poland .827", ".790"));

    /** People call pairs from here on the same but for unimportant details. */
    private static final double SAME = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder with sts-headlines and claimdiff")
    private Path folder;

    /** One year's headlines, and what was published. */
    private record Year(String name, String winner, String pooled) {}

    /** Two headlines with people's mean judgement. */
    private record Pair(double gold, String one, String other) {}

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (SentenceVectors vectors = SentenceVectors.open()) {
            headlines(out, vectors);
            new StrengthensWeakens(vectors).print(folder.resolve("claimdiff"), out);
        }
        return 0;
    }

    private void headlines(PrintWriter out, Similarity similarity) {
        Vectors vectors = new Vectors(similarity);
        ClaimMatcher matcher = new ClaimMatcher(vectors);
        out.println(MEANING);
        out.println("                 pairs  claims  vectors alone  winner                 all-MiniLM, pooled");
        for (Year year : YEARS) {
            List<Pair> pairs = pairs(folder.resolve("sts-headlines/" + year.name() + ".tsv"));
            List<Double> gold = pairs.stream().map(Pair::gold).toList();
            List<Double> scores = new ArrayList<>();
            List<Double> cosines = new ArrayList<>();
            for (Pair pair : pairs) {
                Account one = Accounts.asked(pair.one());
                Account other = Accounts.asked(pair.other());
                scores.add(matcher.score(one, other));
                cosines.add(vectors.cosine(pair.one(), pair.other()));
            }
            out.printf(
                    Locale.ROOT,
                    "%-15s  %5d   %.3f   %.3f          %-22s %s   same (gold ≥ 4) found best above %s%n",
                    year.name(),
                    pairs.size(),
                    pearson(scores, gold),
                    pearson(cosines, gold),
                    year.winner(),
                    year.pooled(),
                    bestThreshold(scores, gold));
        }
    }

    private static List<Pair> pairs(Path file) {
        return Corpus.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .map(line -> {
                    String[] fields = line.split("\t", -1);
                    if (fields.length < 3) {
                        throw new CorpusException(file + ": a line is not judgement, headline, headline");
                    }
                    return new Pair(Double.parseDouble(fields[0]), fields[1], fields[2]);
                })
                .toList();
    }

    private static String bestThreshold(List<Double> scores, List<Double> gold) {
        double best = 0;
        double at = 0;
        for (double threshold = 0.3; threshold < 1; threshold += 0.02) {
            int right = 0;
            int said = 0;
            int all = 0;
            for (int i = 0; i < scores.size(); i++) {
                boolean same = gold.get(i) >= SAME;
                boolean found = scores.get(i) >= threshold;
                right += same && found ? 1 : 0;
                said += found ? 1 : 0;
                all += same ? 1 : 0;
            }
            double f1 = 2.0 * right / Math.max(1, said + all);
            if (f1 > best) {
                best = f1;
                at = threshold;
            }
        }
        return String.format(Locale.ROOT, "%.2f, F1 %.3f", at, best);
    }

    private static double pearson(List<Double> some, List<Double> others) {
        double meanOfSome = mean(some);
        double meanOfOthers = mean(others);
        double product = 0;
        double ofSome = 0;
        double ofOthers = 0;
        for (int i = 0; i < some.size(); i++) {
            double a = some.get(i) - meanOfSome;
            double b = others.get(i) - meanOfOthers;
            product += a * b;
            ofSome += a * a;
            ofOthers += b * b;
        }
        return product / Math.sqrt(ofSome * ofOthers);
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
