package org.hearsay.eval.quantities;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.quantity.Quantities;
import org.hearsay.quantity.QuantityFinder;
import org.hearsay.quantity.Toll;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval quantities FOLDER}. Prints figures only, never a text. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "quantities",
        description = "Scores how many were killed and injured, on reports of one incident each.",
        mixinStandardHelpOptions = true)
public final class QuantitiesCommand implements Callable<Integer> {
    private static final String MEANING = """
            Exact match of the number killed and the number injured, of each report against its incident's counts.
            The counts take in the perpetrator and later deaths; what a report does not say is counted as none.""";

    private static final int WORDS = 500;
    private static final int WARM = 5;
    private static final int ROUNDS = 11;

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder with reports.jsonl and incidents.jsonl")
    private Path folder;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Report> reports = Report.in(folder);
        List<Found> found = reports.stream().map(Found::in).toList();
        out.println(MEANING);
        out.println("                                      reports  killed injured");
        row(out, "half looked at while writing the rules", select(found, false));
        row(out, "half not looked at", select(found, true));
        row(out, "all", found);
        out.println("plain rules                                     0.81    0.71");
        out.println("best constant                                   0.43    0.34");
        out.println("wanted                                          0.88    0.82");
        out.println(speed(reports));
        return 0;
    }

    private static List<Found> select(List<Found> all, boolean unseen) {
        return all.stream().filter(f -> f.report().isUnseen() == unseen).toList();
    }

    private static void row(PrintWriter out, String name, List<Found> found) {
        out.printf(
                Locale.ROOT,
                "%-38s %6d  %.4f  %.4f%n",
                name,
                found.size(),
                share(
                        found.stream()
                                .filter(f -> f.killed() == f.report().killed())
                                .count(),
                        found.size()),
                share(
                        found.stream()
                                .filter(f -> f.injured() == f.report().injured())
                                .count(),
                        found.size()));
    }

    private static double share(long part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /**
     * What was read in one report.
     *
     * @param report the report
     * @param killed how many were killed, by it
     * @param injured how many were injured, by it
     */
    private record Found(Report report, int killed, int injured) {
        static Found in(Report report) {
            Quantities quantities = QuantityFinder.of(report.document());
            return new Found(report, number(quantities.toll("killed")), number(quantities.toll("injured")));
        }

        private static int number(@Nullable Toll toll) {
            if (toll == null) {
                return 0;
            }
            Double best = toll.value() != null ? toll.value() : toll.low() != null ? toll.low() : toll.high();
            return best == null ? 0 : best.intValue();
        }
    }

    /** Warm, on one thread: the median of the rounds over texts of 500 words each. */
    private static String speed(List<Report> reports) {
        List<String> words = reports.stream()
                .flatMap(r -> Arrays.stream(r.document().text().split("(?<=\\s)(?=\\S)", -1)))
                .limit(1000L * WORDS)
                .toList();
        List<Document> texts = new ArrayList<>();
        for (int i = 0; i + WORDS <= words.size(); i += WORDS) {
            texts.add(Document.of(String.join("", words.subList(i, i + WORDS))));
        }
        List<Long> rounds = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < WARM + ROUNDS; round++) {
            long begin = System.nanoTime();
            for (Document text : texts) {
                found += QuantityFinder.of(text).all().size();
            }
            rounds.add(System.nanoTime() - begin);
        }
        long median =
                rounds.subList(WARM, WARM + ROUNDS).stream().sorted().toList().get(ROUNDS / 2);
        return String.format(
                Locale.ROOT,
                "%.0f texts/s of %d words (one thread, warm; %d quantities a round)",
                texts.size() * 1e9 / median,
                WORDS,
                found / (WARM + ROUNDS));
    }
}
