package org.hearsay.eval.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code eval speed FOLDER}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(name = "speed", description = "Times reading all *.txt under a folder, warm.", mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(description = "Folder of texts")
    private Path folder;

    @Option(names = "--threads", defaultValue = "2", description = "Texts read at once (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--rounds", defaultValue = "5", description = "Timed rounds (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--warm-up", defaultValue = "2", description = "Rounds before (default ${DEFAULT-VALUE})")
    private int warmUp;

    @Override
    public Integer call() {
        List<String> texts =
                Corpus.files(folder, ".txt").stream().map(Corpus::text).toList();
        Counts counts = Counts.of(texts);
        PrintWriter out = spec.commandLine().getOut();
        try (Stage stage = Stage.open(threads)) {
            for (int i = 0; i < warmUp; i++) {
                stage.readAll(texts);
            }
            Rounds timed = Rounds.of(rounds, () -> stage.readAll(texts));
            out.printf(
                    Locale.ROOT,
                    "Reader %s, %d threads, %d rounds after %d%n",
                    stage.version(),
                    threads,
                    rounds,
                    warmUp);
            print(counts, timed, out);
        }
        return 0;
    }

    private static void print(Counts counts, Rounds timed, PrintWriter out) {
        double median = timed.median();
        out.printf(
                Locale.ROOT, "%d texts, %d tokens, %d pieces%n", counts.documents(), counts.tokens(), counts.pieces());
        out.printf(Locale.ROOT, "A round: median %.2f s (%.2f to %.2f)%n", median, timed.fastest(), timed.slowest());
        out.printf(
                Locale.ROOT,
                "At the median: %.2f texts/s, %.0f tokens/s, %.0f pieces/s%n",
                counts.documents() / median,
                counts.tokens() / median,
                counts.pieces() / median);
    }
}
