package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.text.Sha256;
import org.junit.jupiter.api.Test;

/** Where a ledger is, whether it may be written, and what is said when something is not right. */
class LedgerPlaceTest extends OnALedger {
    @Test
    void aLedgerThatMayOnlyBeReadIsSearchedAndNotTouched() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        Map<String, String> before = contents();
        assertThat(run("search", "quay", "--read-only")).isZero();
        assertThat(out()).contains("1 statements");
        assertThat(err()).isEmpty();
        assertThat(run("who", "cole", "--read-only")).isZero();
        assertThat(run("actors", "--read-only")).isZero();
        assertThat(out()).contains("Cole [");
        String id = find("\\[([0-9a-f]{10})/a1]");
        assertThat(run("verify", "--read-only")).isZero();
        assertThat(run("doctor", "--read-only")).isZero();
        assertThat(out()).contains("may only be read here").contains("has all of the ledger");
        run("search", "--documents", "quay", "--read-only");
        assertThat(out()).contains("[" + id);
        assertThat(run("show", find("\\[([0-9a-f]{64})]"), "--read-only")).isZero();
        assertThat(contents()).isEqualTo(before);
        assertThat(run("rate", "Daily Courier", "2", "--read-only")).isEqualTo(1);
        assertThat(err()).contains("may only be read here").hasLineCount(1);
        assertThat(run("reindex", "--read-only")).isEqualTo(1);
        assertThat(contents()).isEqualTo(before);

        run("rate", "Daily Courier", "2");
        assertThat(run("search", "quay", "--read-only")).isZero();
        assertThat(err())
                .contains("may not be written, and so the index could not be brought up to date")
                .hasLineCount(1);
        deleteIndex();
        assertThat(run("search", "quay", "--read-only")).isEqualTo(1);
        assertThat(err())
                .contains("there is no index, and none can be made here")
                .hasLineCount(1);
        assertThat(run("search", "--ledger", folder.resolve("none").toString(), "quay", "--read-only"))
                .isEqualTo(1);
        assertThat(err()).contains("there is no ledger").hasLineCount(1);
    }

    @Test
    void doctorTellsWhatIsToBeDone() throws IOException {
        file("a.txt", "");
        file("b.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        run("doctor");
        assertThat(out())
                .contains("kept by SQLite ", ", format 3", "has all of the ledger", "last backup none")
                .contains("- 1 could not be taken in", "- there is no backup");
        Files.delete(folder.resolve("in/a.txt"));
        run("backup", folder.resolve("copy.db").toString());
        run("doctor");
        assertThat(out()).contains("last backup 2031-03-07T10:00:00").doesNotContain("there is no backup");
    }

    @Test
    void whatIsWrongIsSaidInALine() throws IOException {
        assertThat(run("search", "said-bye:cole")).isEqualTo(2);
        assertThat(err()).startsWith("hearsay: \"said-bye:\" is no field").hasLineCount(1);
        Files.writeString(folder.resolve("file"), "x");
        assertThat(run("search", "--ledger", folder.resolve("file").toString(), "x"))
                .isEqualTo(1);
        assertThat(err()).contains("cannot be made").hasLineCount(1);
        assertThat(run("add")).isEqualTo(2);
        assertThat(run("add", "--retry", "x")).isEqualTo(2);
    }

    @Test
    void theLedgerIsWhereTheEnvironmentSays() throws IOException {
        Session session =
                session(Map.of("HEARSAY_LEDGER", folder.resolve("other").toString()));
        assertThat(run(session, "doctor")).isZero();
        assertThat(out()).contains("ledger " + folder.resolve("other") + ": 0 documents");
        assertThat(run(session(Map.of()), "doctor")).isZero();
        assertThat(out()).contains("ledger " + folder.resolve("home/data/ledger"));
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                contents.put(each.toString(), Sha256.of(Files.readAllBytes(each)));
            }
        }
        return contents;
    }

    private void deleteIndex() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ledger/index"))) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
