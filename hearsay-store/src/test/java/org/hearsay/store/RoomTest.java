package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Verification;
import org.hearsay.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a disk that is full, or that may only be read. SQLite itself says when there is no room. */
class RoomTest {
    private static final int DOCUMENTS = 60;

    @TempDir
    private Path folder;

    @Test
    void aFullDiskLosesNothingAndMoreRoomGoesOn() throws Exception {
        int kept = 0;
        try (Ledger ledger = Ledgers.inFolder(folder, 120)) {
            for (; kept < DOCUMENTS; kept++) {
                if (!fits(ledger, kept)) {
                    break;
                }
            }
            assertThat(kept).isBetween(1, DOCUMENTS - 1);
            assertThat(ledger.counts()).isEqualTo(new Counts(kept, 0, kept, 2L * kept, 0, 0));
            assertThat(wrong(ledger)).isEmpty();
        }
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            for (int i = 0; i < DOCUMENTS; i++) {
                assertThat(fits(ledger, i)).isTrue();
            }
            assertThat(ledger.counts()).isEqualTo(new Counts(DOCUMENTS, 0, DOCUMENTS, 2L * DOCUMENTS, 0, 0));
            assertThat(wrong(ledger)).isEmpty();
        }
    }

    /** Whether there was room; if not, that was said in a line. */
    private boolean fits(Ledger ledger, int number) {
        Random random = new Random(number);
        StringBuilder text = new StringBuilder("Text number " + number + ": ");
        random.ints(20_000, 'a', 'z').forEach(text::appendCodePoint);
        Change.Seen seen = Samples.seen(text.toString(), "u" + number, "f" + number);
        try {
            ledger.append(Samples.NOW, "w", List.of(seen, new Change.Read(Samples.reading(seen.document(), "r1"))));
            return true;
        } catch (LedgerException e) {
            assertThat(e).hasMessage(folder + ": cannot grow: the disk is full; make room, then do the same again");
            return false;
        }
    }

    @Test
    void whatMayOnlyBeReadIsRead() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut, and the union says that it will stay so.", "u", "a.html");
        try (Ledger ledger = Ledgers.inFolder(folder)) {
            ledger.append(Samples.NOW, "w", List.of(seen, new Change.Read(Samples.reading(seen.document(), "r1"))));
        }
        Map<String, String> before = files();
        assertThat(before).containsOnlyKeys("ledger.db");
        try (Ledger ledger = Ledgers.toRead(folder)) {
            assertThat(ledger.writable()).isFalse();
            assertThat(ledger.document(seen.document().id()).document()).isEqualTo(seen.document());
            assertThat(wrong(ledger)).isEmpty();
            assertThatThrownBy(() -> ledger.append(Samples.NOW, "w", List.of(new Change.Imported("a", null))))
                    .isInstanceOf(LedgerException.class)
                    .hasMessage(folder
                            + ": may only be read here; copy the folder to where you may write, or ask for permission");
            assertThat(files()).isEqualTo(before);
        }
        assertThat(files()).isEqualTo(before);
    }

    /** As after a kill, or while another program writes: the log's files are there, and what is in them is read. */
    @Test
    void whatIsStillInTheLogIsReadAlong() throws Exception {
        Change.Seen seen = Samples.seen("The quay is shut.", "u", "a.html");
        try (Ledger writer = Ledgers.inFolder(folder)) {
            writer.append(Samples.NOW, "w", List.of(seen));
            try (Ledger ledger = Ledgers.toRead(folder)) {
                assertThat(ledger.document(seen.document().id())).isNotNull();
            }
        }
    }

    @Test
    void whereNoLedgerIsNoneIsMade() throws Exception {
        assertThatThrownBy(() -> Ledgers.toRead(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessage(folder + ": there is no ledger, and none is made to be only read");
        assertThat(files()).isEmpty();
    }

    private static List<String> wrong(Ledger ledger) throws LedgerException {
        List<String> wrong = new ArrayList<>();
        new Verification(ledger, wrong::add).run(() -> {});
        return wrong;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
