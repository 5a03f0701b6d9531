package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.terminal.Screen;
import org.junit.jupiter.api.Test;

class StoppingTest {
    private static final String TOLD =
            "hearsay: stopped; what was added stays, and the same command goes on from there\n";

    @Test
    void whoAddsIsToldThatItGoesOn() {
        check("", Screen.NONE, "read", "a.txt");
        check(TOLD, Screen.NONE, "add", "in");
        check("\u001B[0m", new Screen(80, true), "search", "quay");
        check("\u001B[0m\r\u001B[K" + TOLD, new Screen(80, true), "add", "in");
        check("", Screen.NONE);
    }

    private static void check(String expected, Screen screen, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                screen,
                screen,
                StandardCharsets.UTF_8);
        new Stopping(terminal, args).run();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    }
}
