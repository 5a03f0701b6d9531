package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the output goes: standard output or a file. Each reading is passed on at once, so that pipes see it. */
final class Sink implements AutoCloseable {
    private final String name;
    private final OutputStream out;
    private final boolean isFile;

    private Sink(String name, OutputStream out, boolean isFile) {
        this.name = name;
        this.out = out;
        this.isFile = isFile;
    }

    static Sink of(@Nullable Path file, OutputStream standardOutput) throws IOException {
        return file == null ? standard(standardOutput) : new Sink(file.toString(), Files.newOutputStream(file), true);
    }

    static Sink standard(OutputStream standardOutput) {
        return new Sink("standard output", standardOutput, false);
    }

    void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** One line for people on why writing failed; null if nobody reads on, as with {@code | head}: then there is nothing to say. */
    @Nullable
    String complaint(IOException e) {
        String reason = String.valueOf(e.getMessage());
        // The only sign of it that Java gives. Every system's message for it has that word, translated or not.
        boolean closed = !isFile && reason.toLowerCase(Locale.ROOT).contains("pipe");
        return closed ? null : name + ": cannot be written: " + reason;
    }

    /** Why a file cannot be opened for writing, in one line. */
    static String complaint(Path file, IOException e) {
        String reason = switch (e) {
            case NoSuchFileException missing -> "there is no such folder";
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage());
        };
        return file + ": cannot be written: " + reason;
    }

    @Override
    public void close() throws IOException {
        if (isFile) {
            out.close();
        }
    }
}
