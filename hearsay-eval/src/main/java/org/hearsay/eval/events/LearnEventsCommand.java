package org.hearsay.eval.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.hearsay.corroboration.event.EventModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval learn-events FOLDER}. Writes the two tables that the core ships: numbers and single common words. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "learn-events",
        description = "Learns which documents tell of one event, from reports of incidents.",
        mixinStandardHelpOptions = true)
public final class LearnEventsCommand implements Callable<Integer> {
    private static final String RARITY = """
            # How rare what is common in news is: natural logarithm of one in how many stories have it; then the words, and pairs
            # of words in names. Counted by "eval learn-events" in reports of incidents, one count an incident, and in other
            # news. Words that fewer than one story in 200 has are not here, so hardly any name of a person is.
            """;

    private static final String TREES = """
            # From what probability on documents belong together; the base; then trees: three questions as feature and threshold
            # (the first, the one if below, the one if not), and four answers. Learned by "eval learn-events" from reports of
            # incidents (cltl/LongTailQATask, no licence stated): numbers only, nothing of any text.
            """;

    @Parameters(description = "Folder with reports.jsonl")
    private Path folder;

    @Option(names = "--vectors", required = true, description = "File that keeps the vectors from run to run")
    private Path vectors;

    @Option(names = "--background", description = "Ledger with other news: what is common there is common")
    private @Nullable Path background;

    @Option(names = "--background-limit", defaultValue = "4000", description = "So many of it (${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--threads", defaultValue = "2", description = "Default ${DEFAULT-VALUE}")
    private int threads;

    @Option(names = "-o", required = true, description = "Folder for rarity.txt and trees.txt")
    private Path output;

    @Override
    public Integer call() throws Exception {
        List<Labelled> all = Incidents.in(folder, threads, vectors);
        Map<String, Double> common = Background.shares(threads, background, limit);
        EventModel model = Learning.learn(all, common);
        write("trees.txt", TREES, model.rows());
        Map<Double, TreeSet<String>> byRarity = new TreeMap<>();
        Learning.rarities(all, common)
                .forEach((word, rarity) ->
                        byRarity.computeIfAbsent(rarity, r -> new TreeSet<>()).add(word));
        List<String> rows = new ArrayList<>();
        byRarity.forEach((rarity, words) -> rows.add(rarity + "; " + String.join("; ", words)));
        write("rarity.txt", RARITY, rows);
        return 0;
    }

    private void write(String name, String head, List<String> rows) throws IOException {
        Files.writeString(output.resolve(name), head + String.join("\n", rows) + "\n");
    }
}
