package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.terminal.Screen;

/** Runs commands in this process, and keeps what the last one printed. */
final class Console {
    private final ReaderSource readers;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Console(ReaderSource readers) {
        this.readers = readers;
    }

    /** Returns the exit code. */
    int run(Session session, String typed, String... args) {
        return run(session, Screen.NONE, typed, args);
    }

    /** @param screen on which standard output is shown */
    int run(Session session, Screen screen, String typed, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen,
                Screen.NONE,
                StandardCharsets.UTF_8);
        return Main.run(args, terminal, readers, session);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
