package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.hearsay.app.terminal.Screen;
import picocli.CommandLine.Command;

/**
 * Goes once through all that reading needs, and prints nothing. The launcher runs it to record which classes to keep in its
 * cache.
 */
@Command(name = "prepare", hidden = true, description = "Go once through all that reading needs.")
final class PrepareCommand implements Callable<Integer> {
    private static final String TEXT = """
            "The quay is open," Dana Cole told the Daily Courier. The union said she had called it "a gift".
            She spoke on Friday, 7 March 2031, at 10:30 a.m., two weeks after the strike of last year. The quay had been shut
            for three days in early May, in the 1990s and in the third quarter; now it is open every Tuesday until Christmas.
            """;

    private final ReaderSource readers;

    PrepareCommand(ReaderSource readers) {
        this.readers = readers;
    }

    @Override
    public Integer call() {
        int worst = 0;
        for (OutputFormat format : OutputFormat.values()) {
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                    OutputStream.nullOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                    new Screen(80, true),
                    Screen.NONE,
                    StandardCharsets.UTF_8);
            String[] args = {"read", "--own-voice", "--format", format.toString(), "-"};
            worst = Math.max(worst, Main.run(args, terminal, readers));
        }
        return worst;
    }
}
