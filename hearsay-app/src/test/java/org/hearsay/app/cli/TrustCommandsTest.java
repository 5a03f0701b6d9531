package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a ledger is trusted for: that it is sound, can be copied and carried, and forgets what it must. */
class TrustCommandsTest extends OnALedger {
    @Test
    void verifyBackupAndDoctorTellOfASoundLedger() throws IOException {
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        assertThat(run("verify")).isZero();
        assertThat(out()).isEqualTo("1 documents verified; all of it holds\n");
        Path copy = Files.createDirectories(folder.resolve("copy")).resolve("ledger.db");
        assertThat(run("backup", copy.toString())).isZero();
        assertThat(run("backup", copy.toString())).isEqualTo(1);
        assertThat(err()).contains("is there already");
        assertThat(run("doctor")).isZero();
        assertThat(out()).contains("stand-in-1").contains("1 documents, 1 statements");
        assertThat(out())
                .contains("corroboration: nothing is kept yet")
                .contains("index.actors.db: ", " MB, as of entry 3,");
        assertThat(run("reindex")).isZero();
        assertThat(out()).startsWith("Indexed 1 documents");
        Files.writeString(folder.resolve("ledger/index.corroboration.db"), "damaged");
        run("doctor");
        assertThat(out()).contains("index.corroboration.db: 0.0 MB, as of entry 0, not the last");
        assertThat(run("reindex")).isZero();
        assertThat(out()).startsWith("What was kept for corroboration was taken away: the next hearsay claims");
        assertThat(folder.resolve("ledger/index.corroboration.db")).doesNotExist();
    }

    @Test
    void erasedWordsAreGone() throws IOException {
        Path file = file("secret.txt", "Zanzarella said that the quay is shut.");
        run("add", file.toString());
        run("search", "--documents", "quay");
        String document = find("\\[([0-9a-f]{64})]");
        assertThat(run("erase", document)).isEqualTo(1);
        assertThat(err()).contains("add --yes if you mean it");
        assertThat(run("erase", document, "--yes", "--reason", "court order")).isZero();
        run("search", "quay");
        assertThat(out()).isEqualTo("0 statements\n");
        run("journal");
        assertThat(out()).contains("erased " + document + ": court order");
        assertThat(run("add", file.toString())).isEqualTo(1);
        assertThat(err()).contains("was erased from this ledger");
        assertThat(run("verify")).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                        .as(each.toString())
                        .doesNotContain("zanzarella");
            }
        }
    }

    @Test
    void aLedgerIsExportedAndImported() throws IOException {
        file("a.txt", "=Cole said that Zanzarella shut the quay.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        run("judge", id, "rejected");
        Path whole = folder.resolve("whole.jsonl");
        assertThat(run("export", whole.toString())).isZero();
        String copy = folder.resolve("copy").toString();
        assertThat(run("import", whole.toString(), "--ledger", copy)).isZero();
        Path again = folder.resolve("again.jsonl");
        run("export", again.toString(), "--ledger", copy);
        assertThat(again).hasSameBinaryContentAs(whole);
        assertThat(run("export", whole.toString())).isEqualTo(1);
        assertThat(err()).contains("is there already");
        assertThat(run("export", folder.resolve("table.doc").toString())).isEqualTo(2);
    }

    @Test
    void tablesAreGuardedAndSayPseudonyms() throws IOException {
        file("a.txt", "Cole said that ZANZARELLA  Quibble shut the quay.");
        run("add", folder.resolve("in").toString());
        String id = statement("quay");
        run("judge", id, "rejected", "--by", "=1+1");
        run("protect", "Zanzarella Quibble", "--as", "Witness A");
        Path csv = folder.resolve("table.csv");
        assertThat(run("export", csv.toString())).isZero();
        String table = Files.readString(csv);
        assertThat(table.lines()).hasSize(2);
        assertThat(table)
                .contains("statement,document,title", id, "that Witness A shut the quay", "rejected,'=1+1,,10,")
                .doesNotContainIgnoringCase("zanzarella");
        assertThat(run("export", folder.resolve("table.xlsx").toString())).isZero();
        assertThat(run("export", folder.resolve("whole.jsonl").toString())).isEqualTo(1);
        assertThat(err()).contains("protected names");
        assertThat(run("export", "--unprotected", folder.resolve("whole.jsonl").toString()))
                .isZero();
    }

    @Test
    void anErasureNamesTheCopiesThatStillHoldTheWords() throws IOException {
        Path before = folder.resolve("before.jsonl");
        run("export", before.toString());
        file("a.txt", "Cole said that the quay is shut.");
        run("add", folder.resolve("in").toString());
        Path backup = folder.resolve("backup.db");
        Path table = folder.resolve("table.csv");
        run("backup", backup.toString());
        run("export", table.toString());
        Files.delete(table);
        run("journal");
        assertThat(out()).contains("dana copied " + backup + ": backup").contains("dana copied " + table + ": table");
        run("search", "--documents", "quay");
        assertThat(run("erase", find("\\[([0-9a-f]{64})]"), "--yes")).isZero();
        assertThat(out())
                .contains("- " + backup + " (backup, 2031-03-07T10:00:00Z, by dana): is there\n")
                .contains("- " + table + " (table, 2031-03-07T10:00:00Z, by dana): is not there on this machine")
                .doesNotContain(before.toString());
    }

    @Test
    void namesAreProtected() throws IOException {
        assertThat(run("protect", "Dana Cole", "--as", "Witness A")).isZero();
        run("protect");
        assertThat(out()).isEqualTo("Dana Cole is Witness A\n");
        assertThat(run("protect", "Dana Cole", "--lift")).isZero();
        run("protect");
        assertThat(out()).isEmpty();
        assertThat(run("protect", "Dana Cole")).isEqualTo(2);
    }
}
