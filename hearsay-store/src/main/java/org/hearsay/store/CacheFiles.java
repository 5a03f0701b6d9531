package org.hearsay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** The files of caches from outside: how large they are and how far they have come, and whether they go. */
public final class CacheFiles {
    private CacheFiles() {}

    /**
     * What there is.
     *
     * @param bytes on the disk
     * @param sequence of the ledger's last entry that is in; 0 for none, and for one that cannot be read
     */
    public record State(long bytes, long sequence) {}

    /** Null if there is no such file. Nothing is changed. */
    public static @Nullable State state(Path file) throws LedgerException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return new State(Files.size(file), CacheOpening.sequence(file));
        } catch (IOException e) {
            throw CacheOpening.failed(file, e);
        }
    }

    /**
     * Takes a file away, to be made anew.
     *
     * @return false if another process writes it just now: then it stays
     */
    public static boolean remove(Path file) throws LedgerException {
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel channel =
                FileChannel.open(CacheOpening.lockFile(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return false;
            }
            Files.deleteIfExists(file);
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            throw CacheOpening.failed(file, e);
        }
    }
}
