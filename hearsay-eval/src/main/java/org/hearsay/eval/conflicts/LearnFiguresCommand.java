package org.hearsay.eval.conflicts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code eval learn-figures FOLDER}. Writes the table of weights that the core ships. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "learn-figures",
        description = "Learns which numbers of killed and injured to believe, from reports of incidents.",
        mixinStandardHelpOptions = true)
public final class LearnFiguresCommand implements Callable<Integer> {
    private static final String HEAD = """
            # What speaks for so many killed and injured; its weight. Learned by "eval learn-figures" from reports of incidents
            # (cltl/LongTailQATask, no licence stated): numbers only, nothing of any text. HarmFigures says what the names mean.
            """;

    @Parameters(description = "Folder with reports.jsonl and incidents.jsonl")
    private Path folder;

    @Option(names = "-o", required = true, description = "Folder for harm.txt")
    private Path output;

    @Override
    public Integer call() throws Exception {
        String rows = String.join("\n", HarmLearning.learn(Incident.in(folder)).rows());
        Files.writeString(output.resolve("harm.txt"), HEAD + rows + "\n");
        return 0;
    }
}
