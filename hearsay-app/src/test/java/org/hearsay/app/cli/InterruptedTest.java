package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with its real reader, told to end while native code is at work. */
class InterruptedTest {
    @TempDir
    private Path folder;

    @Test
    void itEndsQuietlyAtAnyMoment() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(texts.resolve(i + ".txt"), ("Cole said that quay " + i + " is shut. ").repeat(40));
        }
        String ledger = folder.resolve("ledger").toString();
        for (int moment = 1; moment <= 6; moment++) {
            Process process = start("add", texts.toString(), "--ledger", ledger);
            Thread.sleep(600L * moment);
            process.destroy();
            // 128 and the number of the signal.
            assertThat(process.waitFor()).as(said()).isEqualTo(143);
            assertThat(said()).doesNotContain("fatal error", "SIGSEGV");
        }
        start("verify", "--ledger", ledger).waitFor();
        assertThat(said()).contains("all of it holds");
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private Process start(String... arguments) throws IOException {
        return Launch.in(folder, Main.class, arguments);
    }
}
