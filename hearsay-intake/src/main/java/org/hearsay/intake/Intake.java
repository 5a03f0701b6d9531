package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Document;

/** Makes documents of files, folders and bytes: plain text and HTML. Keeps no state; safe to share between threads. */
public final class Intake {
    /** In bytes. Its text, in memory three times while it is decoded, must leave room for the rest of the program. */
    private static final int LARGEST = 256 << 20;

    /** The first that knows an original reads it; the last knows all. */
    private final List<Format> formats;

    public Intake() {
        CreditLines credits = new CreditLines(Agencies.standard());
        formats = List.of(new Html(credits), new PlainText(credits));
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableException if it is gone, may not be read, or is not text
     */
    public Document read(Path file) throws UnreadableException {
        return take(file).document();
    }

    /** Reads one file, and gives its bytes along. */
    public Taken take(Path file) throws UnreadableException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new UnreadableException(
                    name,
                    Files.isReadable(file)
                            ? "is a folder, not a file; name the files in it"
                            : "is a folder that may not be listed; check its permissions");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return take(in.readNBytes(LARGEST + 1), name);
        } catch (NoSuchFileException e) {
            throw new UnreadableException(name, "is not there; check the name, and whether it was moved or deleted", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableException(name, "may not be read; check its permissions", e);
        } catch (IOException e) {
            throw new UnreadableException(name, "cannot be read (" + e.getMessage() + "); check the disk it is on", e);
        }
    }

    /**
     * Reads bytes that were got elsewhere. They must not change meanwhile.
     *
     * @param name what people know them by; the document's address if they state none
     * @throws UnreadableException if they are not text
     */
    public Document read(byte[] bytes, String name) throws UnreadableException {
        return take(bytes, name).document();
    }

    /** Reads bytes likewise, and says what they were taken for. */
    public Taken take(byte[] bytes, String name) throws UnreadableException {
        String reason = bytes.length > LARGEST
                ? "is larger than " + (LARGEST >> 20) + " MB; split it into smaller files"
                : Unread.reason(bytes);
        if (reason != null) {
            throw new UnreadableException(name, reason);
        }
        Original original = new Original(bytes, name);
        for (Format format : formats) {
            if (format.reads(original)) {
                return new Taken(format.read(original), bytes, format.mediaType());
            }
        }
        throw new IllegalStateException("plain text reads all that is left");
    }

    /**
     * The files that a name stands for: a file itself, whatever it is called; of a folder and the folders in it all that
     * look like text by name, in order of their names, hidden ones left out. A folder that may not be listed is given
     * itself, so that reading it says so. Lists a folder only when it is reached.
     *
     * @throws UnreadableException if there is no such file, or none in the folder
     */
    public Stream<Path> files(Path fileOrFolder) throws UnreadableException {
        if (!Files.isDirectory(fileOrFolder)) {
            if (!Files.exists(fileOrFolder)) {
                throw new UnreadableException(
                        fileOrFolder.toString(), "is not there; check the name, and whether it was moved or deleted");
            }
            return Stream.of(fileOrFolder);
        }
        return Folder.files(fileOrFolder);
    }
}
