package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it writes loses nothing that was acknowledged, and leaves nothing half done. */
class KilledTest {
    @TempDir
    private Path folder;

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        Random random = new Random(5);
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            acknowledged.addAll(untilKilled(round, 20 + random.nextInt(150)));
            try (Ledger ledger = Ledgers.inFolder(folder)) {
                List<String> wrong = new ArrayList<>();
                assertThat(new Verification(ledger, wrong::add).run(() -> {}))
                        .as(wrong.toString())
                        .isZero();
                List<Kept> kept = ledger.documentsAfter(0, 10_000);
                assertThat(kept).extracting(Kept::id).containsAll(acknowledged);
                for (Kept document : kept) {
                    assertThat(ledger.reading(document.id())).isNotNull();
                }
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(20);
    }

    /** Starts a program that writes for ever, and kills it after so many ms of writing. */
    private List<String> untilKilled(int round, long after) throws Exception {
        Path said = folder.resolve("said-" + round);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) == 0) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(after);
        writer.destroyForcibly().waitFor();
        // The last line may have been cut off.
        return Files.readAllLines(said).stream().filter(l -> l.length() == 64).toList();
    }

    /** Writes documents and their readings, and says so after each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            try (Ledger ledger = Ledgers.inFolder(Path.of(arguments[0]))) {
                for (int i = 0; ; i++) {
                    String name = arguments[1] + "-" + i;
                    Change.Seen seen =
                            Samples.seen("Text " + name + " of some length, so that pages fill.", name, name);
                    ledger.append(
                            Samples.NOW, "w", List.of(seen, new Change.Read(Samples.reading(seen.document(), "r1"))));
                    System.out.println(seen.document().id());
                    System.out.flush();
                }
            }
        }
    }
}
