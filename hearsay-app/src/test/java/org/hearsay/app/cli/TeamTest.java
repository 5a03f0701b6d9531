package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.Verification;
import org.hearsay.search.Hit;
import org.hearsay.search.Index;
import org.hearsay.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team on one PostgreSQL server: two processes add, each on a machine of its own, while a third indexes and searches. */
class TeamTest {
    private static final int EACH = 60;
    private static final int BOTH = 10;

    @TempDir
    private Path folder;

    @Test
    void whatTwoAddAtOnceIsInAThirdOnesIndexOnce() throws Exception {
        Path shared = texts("shared", 0, BOTH);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String ledger = server.getJdbcUrl("postgres", "postgres");
            try (Desk third = Desk.open(ledger, folder.resolve("third"))) {
                Process one = add("one", ledger, shared, texts("ones", BOTH, BOTH + EACH));
                Process other = add("other", ledger, shared, texts("others", BOTH + EACH, BOTH + 2 * EACH));
                long seen = 0;
                while (one.isAlive() || other.isAlive()) {
                    long found = documents(third);
                    assertThat(found).isGreaterThanOrEqualTo(seen);
                    seen = found;
                }
                assertThat(said(one)).contains("The ledger");
                assertThat(said(other)).contains("The ledger");
                check(third, BOTH + 2 * EACH);
            }
            // An index that was made while others wrote is the same as one that is made at the end.
            try (Desk late = Desk.open(ledger, folder.resolve("late"))) {
                check(late, BOTH + 2 * EACH);
            }
        }
    }

    private static long documents(Desk desk) throws Exception {
        try (Search search = desk.search()) {
            return search.documents("quay", 0, 1).total();
        }
    }

    private static void check(Desk desk, int documents) throws Exception {
        try (Search search = desk.search()) {
            List<Hit> hits = search.documents("quay", 0, 2 * documents).hits();
            Set<String> ids = new TreeSet<>();
            hits.forEach(h -> ids.add(h.document()));
            assertThat(hits).hasSize(documents);
            assertThat(ids).hasSize(documents);
            for (int i = 0; i < documents; i++) {
                assertThat(search.attributions("number" + i, 0, 2).total()).isEqualTo(1);
            }
        }
        try (Index index = desk.index()) {
            assertThat(desk.ledger().after(index.sequence(), 1)).isEmpty();
        }
        assertThat(desk.ledger().counts().documents()).isEqualTo(documents);
        assertThat(desk.cast(Pace.UNTOLD).named(Set.of("Cole")).getFirst().bearers())
                .hasSize(documents);
        List<String> broken = new ArrayList<>();
        new Verification(desk.ledger(), broken::add).run(() -> {});
        assertThat(broken).isEmpty();
    }

    /** On a process, and with a cache, of its own. */
    private Process add(String machine, String ledger, Path... texts) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-D" + OneProcess.CACHE + "=" + folder.resolve(machine),
                "-cp",
                System.getProperty("java.class.path"),
                OneProcess.class.getName(),
                "add",
                "--threads",
                "1",
                "--ledger",
                ledger));
        for (Path each : texts) {
            command.add(each.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private Path texts(String name, int from, int to) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(name));
        for (int i = from; i < to; i++) {
            Files.writeString(texts.resolve(i + ".txt"), "Cole said that quay number" + i + " is shut.");
        }
        return texts;
    }
}
