package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.app.WebArchive;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.Ledgers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive that is added by a process that is killed in the middle of it, until one comes to its end. */
class KilledArchiveTest {
    private static final int PAGES = 150;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingComesTwice() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int i = 0; i < PAGES; i++) {
            pages.put(
                    "https://news.example/" + i,
                    ("Cole said that quay " + i + " is shut. It was told again by those who came later. ").repeat(20));
        }
        Path archive = Files.write(folder.resolve("news.warc.gz"), WebArchive.of(pages));
        Path ledger = folder.resolve("ledger");
        long before = 0;
        for (int kills = 0; kills < 2; kills++) {
            Process process = start("add", archive.toString(), "--ledger", ledger.toString());
            // In the middle of what is new to it.
            while (process.isAlive() && documents(ledger) < before + 20) {
                Thread.sleep(5);
            }
            process.destroyForcibly().waitFor();
            before = documents(ledger);
            assertThat(before).isBetween(20L * (kills + 1), (long) PAGES);
        }
        assertThat(said(start("add", archive.toString(), "--ledger", ledger.toString())))
                .contains(PAGES - before + " added, " + before + " there already")
                .doesNotContain("not taken in");
        assertThat(said(start("verify", "--ledger", ledger.toString())))
                .contains(PAGES + " documents verified; all of it holds");
        assertThat(said(start("search", "quay", "--limit", "1", "--ledger", ledger.toString())))
                .contains(20 * PAGES + " statements, 1 shown");
        try (Ledger whole = Ledgers.toRead(ledger)) {
            for (Kept kept : whole.documentsAfter(0, PAGES + 1)) {
                assertThat(kept.names()).as(kept.id()).hasSize(1);
            }
        }
    }

    private static long documents(Path ledger) throws LedgerException {
        if (!Files.exists(ledger.resolve("ledger.db"))) {
            return 0;
        }
        try (Ledger kept = Ledgers.toRead(ledger)) {
            return kept.counts().documents();
        } catch (LedgerException e) {
            return 0; // It is being made just now.
        }
    }

    private String said(Process process) throws Exception {
        assertThat(process.waitFor()).isZero();
        return Files.readString(folder.resolve("said"), StandardCharsets.UTF_8);
    }

    private Process start(String... arguments) throws IOException {
        return Launch.in(folder, OneProcess.class, arguments);
    }
}
