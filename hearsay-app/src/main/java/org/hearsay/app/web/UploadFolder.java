package org.hearsay.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Where files lie between the browser and the ledger: a folder that only its owner may look into, empty before the room opens and
 * after it is closed. A file that does not come whole is not kept. Safe to share between threads.
 */
final class UploadFolder {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    UploadFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes it, or empties what a room left there that was killed. */
    void open() throws IOException {
        empty();
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (Files.getFileStore(folder.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    Path path() {
        return folder;
    }

    /** A file that came whole. */
    record Received(long bytes, String sha256) {}

    /**
     * Writes what comes.
     *
     * @throws TooLargeException if it is more than {@code most} bytes; nothing is kept
     * @throws IOException if it does not come whole, or cannot be written; nothing is kept
     */
    Received receive(long id, InputStream in, long most) throws IOException, TooLargeException {
        Path file = file(id);
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw new TooLargeException();
                }
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            whole = true;
            return new Received(bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    Path file(long id) {
        return folder.resolve("file-" + id);
    }

    void delete(long id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away with all that is in it. */
    void empty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** More came than is taken. */
    static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1;
    }
}
