package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Opens the file of a cache, and begins it anew if it is another's or damaged. The head says whose it is and of which version. */
final class CacheOpening {
    /** In ms: so long a commit of another process is waited for. */
    private static final int PATIENCE = 60_000;

    /** In kB: what is looked up lies far apart. */
    private static final int CACHE = 64_000;

    static final String SEQUENCE = "sequence";

    private static final String HEAD = "head";
    private static final String IN_MEMORY = ":memory:";

    private CacheOpening() {}

    static Handle toWrite(Path file, String head) throws LedgerException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return prepared(handle(file.toAbsolutePath().toString(), false), head);
        } catch (JdbiException e) {
            // Damaged, most likely: nothing in it is lost that could not be made again.
            return anew(file, head, e);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** An empty one, if it is not there, another's or damaged. */
    static Handle toRead(Path file, String head) {
        if (!Files.isReadable(file)) {
            return inMemory();
        }
        try {
            Handle handle = handle(file.toAbsolutePath().toString(), true);
            if (isOf(handle, head)) {
                return handle;
            }
            handle.close();
        } catch (JdbiException e) {
            // As another's.
        }
        return inMemory();
    }

    /** The number of the last entry that a file has, whoever's it is; 0 if it cannot be read. */
    static long sequence(Path file) {
        try (Handle handle = handle(file.toAbsolutePath().toString(), true)) {
            String told = note(handle, SEQUENCE);
            return told == null ? 0 : Long.parseLong(told);
        } catch (JdbiException | NumberFormatException e) {
            return 0;
        }
    }

    /** What whoever writes it holds. */
    static Path lockFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static boolean isOf(Handle handle, String head) {
        try {
            return head.equals(note(handle, HEAD));
        } catch (JdbiException e) {
            return false;
        }
    }

    static Handle inMemory() {
        return prepared(handle(IN_MEMORY, false), "");
    }

    private static Handle anew(Path file, String head, JdbiException cause) throws LedgerException {
        try {
            Files.deleteIfExists(file);
            return prepared(handle(file.toAbsolutePath().toString(), false), head);
        } catch (IOException | JdbiException e) {
            e.addSuppressed(cause);
            throw failed(file, e);
        }
    }

    private static Handle handle(String where, boolean isFixed) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE);
        config.setCacheSize(-CACHE);
        if (isFixed) {
            config.setReadOnly(true);
        } else {
            // No write-ahead log: what was removed would go on standing in it.
            config.setJournalMode(JournalMode.DELETE);
            config.setSynchronous(SynchronousMode.NORMAL);
            config.setPragma(Pragma.SECURE_DELETE, "true");
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + where);
        return Jdbi.create(source).open();
    }

    private static Handle prepared(Handle handle, String head) {
        try {
            handle.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
            handle.execute("CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB"
                    + " NOT NULL, PRIMARY KEY (kind, name))");
            CacheRows.prepare(handle);
            CacheNames.prepare(handle);
            if (!head.equals(note(handle, HEAD))) {
                handle.useTransaction(h -> {
                    h.execute("DELETE FROM kept");
                    h.execute("DELETE FROM rows");
                    h.execute("DELETE FROM names");
                    h.execute("DELETE FROM meta");
                    note(h, HEAD, head);
                });
            }
            return handle;
        } catch (JdbiException e) {
            handle.close();
            throw e;
        }
    }

    static @Nullable String note(Handle handle, String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findFirst()
                .orElse(null);
    }

    static void note(Handle handle, String name, String value) {
        handle.createUpdate(
                        "INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }

    static LedgerException failed(Path file, Exception cause) {
        return new LedgerException(
                file + ": what is kept beside the index cannot be written there (" + cause.getMessage()
                        + "); make room, or delete the file: it is made again",
                cause);
    }
}
