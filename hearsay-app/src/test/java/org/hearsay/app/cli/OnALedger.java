package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.io.TempDir;

/** Commands on a ledger, from one end to the other, with a reader that finds "X said that". */
abstract class OnALedger {
    static final Pattern STATEMENT = Pattern.compile("\\[([0-9a-f]{20})]");

    private final Console console = new Console(threads -> new StandIn());

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
        return console.run(session, typed, args);
    }

    String out() {
        return console.out();
    }

    String err() {
        return console.err();
    }
}
