package org.hearsay.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.ledger.LedgerException;

/** A new file that is there whole or not at all: whoever is stopped on the way leaves a "NAME.part", which the next one writes over. */
final class WholeFile {
    private static final String PART = ".part";

    private WholeFile() {}

    /** What comes into it. */
    interface Content {
        void to(OutputStream out) throws IOException, LedgerException;
    }

    /** @throws FileAlreadyExistsException if there is one of that name: it is never written over */
    static void write(Path file, Content content) throws IOException, LedgerException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.to(out);
            }
            Files.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
