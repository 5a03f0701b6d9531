package org.hearsay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;
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

/**
 * What can be made again from a ledger, and is dear to make: bytes by kind and name, in one SQLite file. How far into the ledger it
 * has come stands in it; what is of another ledger, of another version, or damaged, is begun anew. Many processes may read it; one
 * at a time writes. What is removed leaves no words in the file. For one thread.
 */
public final class CacheFile implements AutoCloseable {
    /** In ms: so long a commit of another process is waited for. */
    private static final int PATIENCE = 60_000;

    private static final String SEQUENCE = "sequence";

    private final @Nullable Path file;
    private final Handle handle;

    private CacheFile(@Nullable Path file, Handle handle) {
        this.file = file;
        this.handle = handle;
    }

    /**
     * Opens a cache, which is made if it is not there.
     *
     * @param ledger the ledger's own id
     * @param version of what is kept, and of whatever made it: with another, all is begun anew
     */
    public static CacheFile open(Path file, String ledger, String version) throws LedgerException {
        String head = ledger + " " + version;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return prepared(new CacheFile(file, handle(file.toAbsolutePath().toString())), head);
        } catch (JdbiException e) {
            // Damaged, most likely: nothing in it is lost that could not be made again.
            return anew(file, head, e);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** One that is gone when it is closed: where nothing may be written. */
    public static CacheFile inMemory() throws LedgerException {
        return prepared(new CacheFile(null, handle(":memory:")), "");
    }

    private static CacheFile anew(Path file, String head, JdbiException cause) throws LedgerException {
        try {
            Files.deleteIfExists(file);
            return prepared(new CacheFile(file, handle(file.toAbsolutePath().toString())), head);
        } catch (IOException | JdbiException e) {
            e.addSuppressed(cause);
            throw failed(file, e);
        }
    }

    private static Handle handle(String where) {
        SQLiteConfig config = new SQLiteConfig();
        // No write-ahead log: what was removed would go on standing in it.
        config.setJournalMode(JournalMode.DELETE);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setBusyTimeout(PATIENCE);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + where);
        return Jdbi.create(source).open();
    }

    private static CacheFile prepared(CacheFile made, String head) {
        try {
            made.handle.execute("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
            made.handle.execute("CREATE TABLE IF NOT EXISTS kept (kind TEXT NOT NULL, name TEXT NOT NULL, bytes BLOB"
                    + " NOT NULL, PRIMARY KEY (kind, name))");
            if (!head.equals(made.note("head"))) {
                made.handle.useTransaction(h -> {
                    made.clear();
                    made.note("head", head);
                });
            }
            return made;
        } catch (JdbiException e) {
            made.handle.close();
            throw e;
        }
    }

    /** The sequence number of the ledger's last entry that is in; 0 for none. */
    public long sequence() {
        String told = note(SEQUENCE);
        return told == null ? 0 : Long.parseLong(told);
    }

    /** A short note by its name; null if there is none. */
    public @Nullable String note(String name) {
        return handle.createQuery("SELECT value FROM meta WHERE name = :name")
                .bind("name", name)
                .mapTo(String.class)
                .findFirst()
                .orElse(null);
    }

    /** Bytes of a kind by their name; null if there are none. */
    public byte @Nullable [] get(String kind, String name) {
        return handle.createQuery("SELECT bytes FROM kept WHERE kind = :kind AND name = :name")
                .bind("kind", kind)
                .bind("name", name)
                .mapTo(byte[].class)
                .findFirst()
                .orElse(null);
    }

    /** All of a kind, in the order of their names. */
    public void forEach(String kind, BiConsumer<String, byte[]> each) {
        handle.createQuery("SELECT name, bytes FROM kept WHERE kind = :kind ORDER BY name")
                .bind("kind", kind)
                .map((row, context) -> {
                    each.accept(row.getString(1), row.getBytes(2));
                    return 1;
                })
                .forEach(done -> {});
    }

    /** How many there are of a kind. */
    public long count(String kind) {
        return handle.createQuery("SELECT count(*) FROM kept WHERE kind = :kind")
                .bind("kind", kind)
                .mapTo(Long.class)
                .one();
    }

    /** Begins to write; null if another process is at it. Close what is returned. */
    public @Nullable Update update() throws LedgerException {
        if (file == null) {
            return new Update(null);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Update(channel);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException e) {
            closed(channel);
            return null;
        } catch (IOException e) {
            closed(channel);
            throw failed(file, e);
        }
    }

    private static void closed(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it.
        }
    }

    private void clear() {
        handle.execute("DELETE FROM kept");
        handle.execute("DELETE FROM meta");
    }

    private void note(String name, String value) {
        handle.createUpdate(
                        "INSERT INTO meta (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = :value")
                .bind("name", name)
                .bind("value", value)
                .execute();
    }

    private static LedgerException failed(Path file, Exception cause) {
        return new LedgerException(
                file + ": what is kept for corroboration cannot be written there (" + cause.getMessage()
                        + "); make room, or delete the file: it is made again",
                cause);
    }

    /** Changes, of which nothing is there before the next commit, and all of it after. */
    public final class Update implements AutoCloseable {
        private final @Nullable FileChannel lock;

        private Update(@Nullable FileChannel lock) {
            this.lock = lock;
            handle.begin();
        }

        /** Keeps bytes in the place of what there was. */
        public void put(String kind, String name, byte[] bytes) {
            handle.createUpdate("INSERT OR REPLACE INTO kept (kind, name, bytes) VALUES (:kind, :name, :bytes)")
                    .bind("kind", kind)
                    .bind("name", name)
                    .bind("bytes", bytes)
                    .execute();
        }

        /** Keeps a short note in the place of what there was. */
        public void note(String name, String value) {
            CacheFile.this.note(name, value);
        }

        /** Takes bytes out for good. */
        public void remove(String kind, String name) {
            handle.createUpdate("DELETE FROM kept WHERE kind = :kind AND name = :name")
                    .bind("kind", kind)
                    .bind("name", name)
                    .execute();
        }

        /** Takes all of a kind out. */
        public void removeAll(String kind) {
            handle.createUpdate("DELETE FROM kept WHERE kind = :kind")
                    .bind("kind", kind)
                    .execute();
        }

        /**
         * Makes the changes last, and goes on with others.
         *
         * @param sequence of the ledger's last entry that is in now
         */
        public void commit(long sequence) throws LedgerException {
            try {
                note(SEQUENCE, Long.toString(sequence));
                handle.commit();
                handle.begin();
            } catch (JdbiException e) {
                throw file == null ? new LedgerException("out of memory", e) : failed(file, e);
            }
        }

        @Override
        public void close() throws LedgerException {
            try {
                handle.rollback();
            } finally {
                closed(lock);
            }
        }
    }

    @Override
    public void close() {
        handle.close();
    }
}
