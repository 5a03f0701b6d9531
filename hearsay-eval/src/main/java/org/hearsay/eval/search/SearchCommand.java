package org.hearsay.eval.search;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.reader.SentenceVectors;
import org.hearsay.search.Found;
import org.hearsay.search.Index;
import org.hearsay.search.MeaningSearch;
import org.hearsay.search.Search;
import org.hearsay.search.Vectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval search LEDGER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "search",
        description = "Times mixed queries, and all there is of some people, on a ledger, warm.",
        mixinStandardHelpOptions = true)
public final class SearchCommand implements Callable<Integer> {
    /** From what nearly all statements fit to what few do. */
    private static final List<String> FIELDS = List.of(
            "-act:thought",
            "quotation:indirect confidence:0.8",
            "quotation:direct",
            "stance:denies",
            "act:writing -stance:asserts");

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of the ledger, or JDBC URL")
    private String ledger;

    @Option(names = "--queries", defaultValue = "50", description = "How many (default ${DEFAULT-VALUE})")
    private int queries;

    @Option(names = "--rounds", defaultValue = "5", description = "Timed rounds after two (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--meaning",
            description =
                    "Time questions about meaning too; vectors that are missing are made in the ledger's folder first")
    private boolean meaning;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        try (Desk desk = Desk.open(ledger, Path.of(System.getProperty("java.io.tmpdir")));
                Search search = desk.search()) {
            List<Sample> samples = Sample.of(desk, queries);
            out.println(desk.ledger().counts());
            List<Double> times = new ArrayList<>();
            for (int round = -2; round < rounds; round++) {
                for (int i = 0; i < queries; i++) {
                    String query = samples.get(i).query(i);
                    long begin = System.nanoTime();
                    Found found = search.attributions(query, 0, 20);
                    desk.statements(found.hits());
                    if (round >= 0) {
                        times.add((System.nanoTime() - begin) / 1e6);
                    }
                }
            }
            print("search, 20 statements loaded", times, out);
            times.clear();
            for (int round = -2; round < rounds; round++) {
                for (int i = 0; i < queries; i++) {
                    long begin = System.nanoTime();
                    desk.who(search, samples.get(i).speaker(), 10);
                    if (round >= 0) {
                        times.add((System.nanoTime() - begin) / 1e6);
                    }
                }
            }
            print("who", times, out);
            if (meaning) {
                timeMeaning(desk, search, samples, out);
            }
        }
        return 0;
    }

    private void timeMeaning(Desk desk, Search search, List<Sample> samples, PrintWriter out) throws Exception {
        try (SentenceVectors similarity = SentenceVectors.open();
                Index index = desk.index();
                Vectors vectors = index.vectors(similarity)) {
            long begin = System.nanoTime();
            long[] made = new long[1];
            vectors.fill(search, desk::contents, Runtime.getRuntime().availableProcessors(), more -> made[0] += more);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.printf(Locale.ROOT, "vectors: %d made in %.0f s, %.0f a second%n", made[0], seconds, made[0] / seconds);
            begin = System.nanoTime();
            try (MeaningSearch byMeaning = vectors.search(search)) {
                out.printf(Locale.ROOT, "vectors opened in %.0f ms%n", (System.nanoTime() - begin) / 1e6);
                print("meaning, 20 statements loaded", timeMeaning(desk, byMeaning, samples, false), out);
                print("meaning with fields, 20 statements loaded", timeMeaning(desk, byMeaning, samples, true), out);
            }
        }
    }

    private List<Double> timeMeaning(Desk desk, MeaningSearch search, List<Sample> samples, boolean fields)
            throws Exception {
        List<Double> times = new ArrayList<>();
        for (int round = -2; round < rounds; round++) {
            for (int i = 0; i < queries; i++) {
                String asked = samples.get(i).words().stream().limit(8).collect(Collectors.joining(" "));
                String query = fields ? FIELDS.get(i % FIELDS.size()) : "";
                long begin = System.nanoTime();
                desk.statements(search.attributions(asked, query, 0, 20).hits());
                if (round >= 0) {
                    times.add((System.nanoTime() - begin) / 1e6);
                }
            }
        }
        return times;
    }

    private static void print(String what, List<Double> times, PrintWriter out) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95th percentile %.1f ms, slowest %.1f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)],
                sorted[sorted.length - 1]);
    }
}
