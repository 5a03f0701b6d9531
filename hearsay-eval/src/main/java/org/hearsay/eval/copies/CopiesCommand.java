package org.hearsay.eval.copies;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval copies}. Prints figures and ids only, never a text. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "copies",
        description = "Scores which documents are copies of which, on invented ones and on reports of incidents.",
        mixinStandardHelpOptions = true)
public final class CopiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--stories", defaultValue = "350", description = "Invented stories (default ${DEFAULT-VALUE})")
    private int stories;

    @Option(names = "--seed", defaultValue = "1", description = "Of the invented stories (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--incidents", description = "Folder with reports.jsonl")
    private @Nullable Path incidents;

    @Option(names = "--addresses", description = "Tell where reports of incidents were published")
    private boolean addresses;

    @Option(names = "--list", description = "Also the ids of the reports found as copies")
    private boolean list;

    @Option(
            names = "--growth",
            description = "Folder with many HTML files, for the time it takes as they grow in number")
    private @Nullable Path growth;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        new InventedScore(InventedCopies.of(stories, seed)).print(out);
        if (incidents != null) {
            IncidentScore score = new IncidentScore(Incidents.in(incidents, addresses));
            score.print(out);
            if (list) {
                score.list(out);
            }
        }
        if (growth != null) {
            Growth.ofCopies(out);
            Growth.ofFiles(growth, out);
        }
        return 0;
    }
}
