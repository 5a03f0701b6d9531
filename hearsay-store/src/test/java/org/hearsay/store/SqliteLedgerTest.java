package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLedgerTest extends LedgerContract {
    @TempDir
    private Path folder;

    private final List<Ledger> opened = new ArrayList<>();

    private Path at;

    @Override
    Ledger fresh() throws LedgerException {
        at = folder.resolve("ledger" + (opened.isEmpty() ? "" : opened.size()));
        return again();
    }

    @Override
    Ledger again() throws LedgerException {
        Ledger ledger = Ledgers.inFolder(at);
        opened.add(ledger);
        return ledger;
    }

    @AfterEach
    void closeAll() throws LedgerException {
        for (Ledger ledger : opened) {
            ledger.close();
        }
    }

    @Test
    void erasedWordsAreInNoFile() throws Exception {
        String words = "Zanzarella Quibblethorpe was the witness";
        Change.Seen seen = new Change.Seen(
                Samples.document(words, "u"),
                "zanzarella-file.txt",
                new Original(words.getBytes(StandardCharsets.UTF_8), "text/plain"));
        Ledger ledger = again();
        ledger.append(Samples.NOW, "dana", List.of(seen, new Change.Imported("zanzarella-file.txt", "odd")));
        assertThat(inAnyFile("zanzarella-file")).isTrue();
        ledger.append(
                Samples.NOW, "dana", List.of(new Change.Erased(seen.document().id(), "")));
        ((SqlLedger) ledger).database().scrub();
        // Texts are packed: their bytes as packed are looked for.
        byte[] packed = Packing.pack(words.getBytes(StandardCharsets.UTF_8));
        assertThat(inAnyFile("zanzarella-file")).isFalse();
        assertThat(inAnyFile(new String(packed, 4, 20, StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    private boolean inAnyFile(String bytes) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("ledger"))) {
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aBackupIsALedger() throws Exception {
        Ledger ledger = again();
        Change.Seen seen = Samples.seen("The quay is shut.", "u", "a.html");
        ledger.append(Samples.NOW, "dana", List.of(seen));
        Files.createDirectories(folder.resolve("copy"));
        Ledgers.backup(ledger, folder.resolve("copy/ledger.db"));
        try (Ledger copy = Ledgers.inFolder(folder.resolve("copy"))) {
            assertThat(copy.document(seen.document().id()))
                    .isEqualTo(ledger.document(seen.document().id()));
        }
        assertThatThrownBy(() -> Ledgers.backup(ledger, folder.resolve("copy/ledger.db")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void aLedgerOfANewerVersionIsRefused() throws Exception {
        again();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger/ledger.db"))) {
            connection
                    .createStatement()
                    .execute(
                            "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, "
                                    + "installed_by, execution_time, success) VALUES (9, '99', 'later', 'SQL', 'x', 'x', 0, 1)");
        }
        assertThatThrownBy(this::again)
                .isInstanceOf(LedgerException.class)
                .hasMessage(
                        folder.resolve("ledger") + ": was written by a newer version of hearsay (format 99, this one"
                                + " knows 3); update hearsay");
    }

    @Test
    void aFileThatIsNoLedgerIsLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve("ledger2"));
        byte[] other =
                "This is a shopping list, and no database at all. ".repeat(100).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("ledger2/ledger.db"), other);
        assertThatThrownBy(() -> Ledgers.inFolder(folder.resolve("ledger2")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("is damaged");
        assertThat(Files.readAllBytes(folder.resolve("ledger2/ledger.db"))).isEqualTo(other);
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Ledgers.inFolder(folder.resolve("file/ledger")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be made");
    }
}
