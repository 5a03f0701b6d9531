package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.ledger.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void isThereOnlyOnceItIsWhole() throws Exception {
        Path file = folder.resolve("table.csv");
        Path part = folder.resolve("table.csv.part");
        // What one who was killed has left.
        Files.writeString(part, "a longer line that was never finished");
        WholeFile.write(file, out -> {
            out.write('a');
            out.flush();
            assertThat(part).hasContent("a");
            assertThat(file).doesNotExist();
        });
        assertThat(file).hasContent("a");
        assertThat(part).doesNotExist();
    }

    @Test
    void isNotThereIfItCouldNotBeWrittenToTheEnd() {
        Path file = folder.resolve("table.csv");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('a');
                    throw new LedgerException("the disk is full", null);
                }))
                .hasMessage("the disk is full");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), "before");
        assertThatThrownBy(() -> WholeFile.write(file, out -> out.write('a')))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("before");
    }
}
