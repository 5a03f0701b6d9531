package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Folders;
import org.hearsay.app.terminal.Screen;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a ledger, from one end to the other, with a reader that finds "X said that". */
abstract class OnALedger {
    static final Pattern STATEMENT = Pattern.compile("\\[([0-9a-f]{20})]");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2031-03-07T10:00:00Z");

    void check(String command, String expected) {
        assertThat(run(command.split(" "))).isZero();
        String found = STATEMENT.matcher(out()).replaceAll("[*]");
        found = Pattern.compile("\\[[0-9a-f]{64}]").matcher(found).replaceAll("[*]");
        assertThat(found.strip().replaceAll("\\s+", " ")).as(command).isEqualTo(expected.replaceAll("\\s+", " "));
    }

    String statement(String query) {
        run("search", query);
        return find(STATEMENT.pattern());
    }

    String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(out());
        assertThat(matcher.find()).as(out()).isTrue();
        return matcher.group(1);
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
    }

    Session session(Map<String, String> environment) {
        Folders folders = new Folders(folder.resolve("home/data"), folder.resolve("home/cache"));
        return new Session("dana", folders, environment, () -> now = now.plusMillis(1));
    }

    /** Runs a command on this test's ledger, unless it names another. */
    int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--ledger")) {
            all.add("--ledger");
            all.add(folder.resolve("ledger").toString());
        }
        return run(session(Map.of()), all.toArray(String[]::new));
    }

    int run(Session session, String... args) {
        return typing(session, "", args);
    }

    int typing(Session session, String typed, String... args) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                Screen.NONE,
                StandardCharsets.UTF_8);
        return Main.run(args, terminal, threads -> new StandIn(), session);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
