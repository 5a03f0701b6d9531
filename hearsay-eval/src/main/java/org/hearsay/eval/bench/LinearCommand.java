package org.hearsay.eval.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval linear}. */
// The fields are filled by picocli before call() runs, which NullAway cannot see.
@SuppressWarnings("NullAway.Init")
@Command(
        name = "linear",
        description = "Times invented texts of 1 kB to 5 MB: seconds a megabyte should stay the same.",
        mixinStandardHelpOptions = true)
public final class LinearCommand implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 1_000_000, 5_000_000);

    /** Long enough that more rounds would change little. */
    private static final double ENOUGH_SECONDS = 10;

    private static final int ROUNDS = 21;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", defaultValue = "2", description = "Windows read at once (default ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--largest",
            defaultValue = "5000000",
            description = "Largest text, in chars (default ${DEFAULT-VALUE})")
    private int largest;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Stage stage = Stage.open(threads)) {
            String warm = InventedText.of(20_000, 0);
            Rounds.within(ROUNDS, ENOUGH_SECONDS, () -> stage.read(warm));
            out.println("Reader " + stage.version() + ", " + threads + " threads; median of the rounds");
            out.println("     chars  rounds   seconds   s per MB");
            for (int size : SIZES) {
                if (size <= largest) {
                    out.println(row(stage, InventedText.of(size, size)));
                    out.flush();
                }
            }
        }
        return 0;
    }

    private static String row(Stage stage, String text) {
        Rounds timed = Rounds.within(ROUNDS, ENOUGH_SECONDS, () -> stage.read(text));
        return String.format(
                Locale.ROOT,
                "%10d %7d %9.3f %10.2f",
                text.length(),
                timed.seconds().size(),
                timed.median(),
                timed.median() * 1e6 / text.length());
    }
}
