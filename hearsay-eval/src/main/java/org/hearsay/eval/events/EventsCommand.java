package org.hearsay.eval.events;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.corroboration.event.EventGrouping;
import org.hearsay.corroboration.event.EventModel;
import org.hearsay.corroboration.event.EventSketch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval events FOLDER}. Prints figures only, never a text. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "events",
        description = "Scores which reports are put together as reports of one incident.",
        mixinStandardHelpOptions = true)
public final class EventsCommand implements Callable<Integer> {
    private static final String MEANING = """
            All documents are grouped together; F1 over the documents of some incidents. What was learned, and its threshold,
            come from the other half of the incidents, save where it says otherwise. CoNLL is the mean of the three.""";

    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder with reports.jsonl")
    private Path folder;

    @Option(names = "--vectors", description = "File that keeps the vectors from run to run; without it, none are used")
    private @Nullable Path vectors;

    @Option(names = "--background", description = "Ledger with other news: what is common there is common")
    private @Nullable Path background;

    @Option(names = "--background-limit", defaultValue = "4000", description = "So many of it (${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--growth", description = "Ledger with other news: how time grows from 1,000 documents to all")
    private @Nullable Path growth;

    @Option(names = "--meantime", description = "Folder of MEANTIME: whether news of another kind stays apart")
    private @Nullable Path meantime;

    @Option(names = "--threads", defaultValue = "2", description = "Default ${DEFAULT-VALUE}")
    private int threads;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        halves(out, Incidents.in(folder, threads, vectors), Background.shares(threads, background, limit));
        if (meantime != null) {
            List<EventSketch> sketches = Sketches.of(threads, Meantime.in(meantime), vectors);
            EventGrouping grouping = new EventGrouping(EventModel.shipped());
            sketches.forEach(grouping::add);
            out.printf("MEANTIME: %d articles, put together by event:%n", sketches.size());
            grouping.groups().stream()
                    .collect(Collectors.groupingBy(List::size, TreeMap::new, Collectors.counting()))
                    .forEach((size, count) -> out.printf("  %d of %d%n", count, size));
        }
        if (growth != null) {
            Growth.print(out, Background.sketches(threads, growth, Integer.MAX_VALUE));
        }
        out.flush();
        return 0;
    }

    private static void halves(PrintWriter out, List<Labelled> all, Map<String, Double> common) {
        out.println(MEANING);
        out.println("                                          documents   B³     MUC   CEAF-e   CoNLL");
        List<String> alone =
                IntStream.range(0, all.size()).mapToObj(String::valueOf).toList();
        print(out, "each by itself", all, List.of(alone, alone));
        TfIdf plain = new TfIdf(all);
        List<List<String>> plainly = new ArrayList<>();
        List<List<String>> learned = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int held = half;
            double threshold = plainThreshold(plain, all, held);
            plainly.add(plain.groups(threshold));
            EventModel model =
                    Learning.learn(all.stream().filter(d -> d.half() != held).toList(), common);
            learned.add(groups(all, model));
            out.printf(Locale.ROOT, "half %d: threshold %.2f, of TF-IDF %.2f%n", held, model.threshold(), threshold);
        }
        print(out, "TF-IDF within a week", all, plainly);
        print(out, "Hearsay", all, learned);
        List<String> shipped = groups(all, EventModel.shipped());
        print(out, "Hearsay as shipped (learned from these very reports: no measure)", all, List.of(shipped, shipped));
    }

    private static double plainThreshold(TfIdf plain, List<Labelled> all, int held) {
        double best = 0;
        double most = -1;
        for (int percent = 10; percent <= 50; percent += 2) {
            List<String> found = plain.groups(percent / 100.0);
            double conll = ClusterScore.of(
                            Learning.gold(all), found, i -> all.get(i).half() != held)
                    .conll();
            if (conll > most) {
                most = conll;
                best = percent / 100.0;
            }
        }
        return best;
    }

    private static List<String> groups(List<Labelled> all, EventModel model) {
        return Learning.found(all, Learning.grouping(all, model).groups());
    }

    /** @param found the grouping by which each half is scored */
    private static void print(PrintWriter out, String name, List<Labelled> all, List<List<String>> found) {
        Set<String> inSeveral = Learning.several(all);
        out.println(name);
        for (boolean several : List.of(false, true)) {
            for (int half = 0; half < 2; half++) {
                int held = half;
                ClusterScore score = ClusterScore.of(
                        Learning.gold(all),
                        found.get(half),
                        i -> all.get(i).half() == held
                                && (!several || inSeveral.contains(all.get(i).gold())));
                out.printf("  %-40s%s%n", (several ? "two or more reports, half " : "all, half ") + half, score);
            }
        }
        out.flush();
    }
}
