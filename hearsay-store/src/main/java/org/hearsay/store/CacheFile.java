package org.hearsay.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * What can be made again from a ledger, and is dear to make: bytes by kind and name, and rows of numbers, in one SQLite file. How far into
 * the ledger it has come stands in it; what is of another ledger, of another version, or damaged, is begun anew. Many processes may read it; one
 * at a time writes. What is removed leaves no words in the file. For one thread.
 */
public final class CacheFile implements AutoCloseable {
    private final @Nullable Path file;
    private final boolean isFixed;
    private final Handle handle;
    private final CacheStatements statements;
    private final CacheRows rows;
    private final CacheNames names;

    private CacheFile(@Nullable Path file, boolean isFixed, Handle handle) {
        this.file = file;
        this.isFixed = isFixed;
        this.handle = handle;
        this.statements = new CacheStatements(handle);
        this.rows = new CacheRows(statements);
        this.names = new CacheNames(statements);
    }

    /**
     * Opens a cache, which is made if it is not there.
     *
     * @param ledger the ledger's own id
     * @param version of what is kept, and of whatever made it: with another, all is begun anew
     */
    public static CacheFile open(Path file, String ledger, String version) throws LedgerException {
        return new CacheFile(file, false, CacheOpening.toWrite(file, ledger + " " + version));
    }

    /** What of it is there, of which nothing is changed; nothing, if it is not there or another's. Parameters are as above. */
    public static CacheFile toRead(Path file, String ledger, String version) throws LedgerException {
        return new CacheFile(file, true, CacheOpening.toRead(file, ledger + " " + version));
    }

    /** One that is gone when it is closed: where nothing may be written. */
    public static CacheFile inMemory() throws LedgerException {
        return new CacheFile(null, false, CacheOpening.inMemory());
    }

    /** The sequence number of the ledger's last entry that is in; 0 for none. */
    public long sequence() {
        String told = note(CacheOpening.SEQUENCE);
        return told == null ? 0 : Long.parseLong(told);
    }

    /** A short note by its name; null if there is none. */
    public @Nullable String note(String name) {
        return CacheOpening.note(handle, name);
    }

    /** Bytes of a kind by their name; null if there are none. */
    public byte @Nullable [] get(String kind, String name) {
        List<byte[]> found = new ArrayList<>(1);
        statements.with("SELECT bytes FROM kept WHERE kind = ? AND name = ?", statement -> {
            statement.setString(1, kind);
            statement.setString(2, name);
            return CacheStatements.each(statement, row -> found.add(row.getBytes(1)));
        });
        return found.isEmpty() ? null : found.getFirst();
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

    /** Rows of numbers, which are changed within an {@link Update}. */
    public CacheRows rows() {
        return rows;
    }

    /** Numbers for names, which are changed within an {@link Update}. */
    public CacheNames names() {
        return names;
    }

    /** Begins to write; null if another process is at it, or nothing may be changed. Close what is returned. */
    public @Nullable Update update() throws LedgerException {
        if (isFixed) {
            return null;
        }
        if (file == null) {
            return new Update(null);
        }
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(CacheOpening.lockFile(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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
            throw CacheOpening.failed(file, e);
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

    /** Changes, of which nothing is there before the next commit, and all of it after. */
    public final class Update implements AutoCloseable {
        private final @Nullable FileChannel lock;

        private Update(@Nullable FileChannel lock) {
            this.lock = lock;
            handle.begin();
        }

        /** Keeps bytes in the place of what there was. */
        public void put(String kind, String name, byte[] bytes) {
            statements.with("INSERT OR REPLACE INTO kept (kind, name, bytes) VALUES (?, ?, ?)", statement -> {
                statement.setString(1, kind);
                statement.setString(2, name);
                statement.setBytes(3, bytes);
                return statement.executeUpdate();
            });
        }

        /** Keeps a short note in the place of what there was. */
        public void note(String name, String value) {
            CacheOpening.note(handle, name, value);
        }

        /** The same of several, by their names. */
        public void putAll(String kind, Map<String, byte[]> bytes) throws LedgerException {
            if (bytes.isEmpty()) {
                return;
            }
            PreparedBatch batch = handle.prepareBatch(
                    "INSERT OR REPLACE INTO kept (kind, name, bytes) VALUES (:kind, :name, :bytes)");
            bytes.forEach((name, value) -> batch.bind("kind", kind)
                    .bind("name", name)
                    .bind("bytes", value)
                    .add());
            lasting(batch::execute);
        }

        /** The same of several, by their names. */
        public void removeAll(String kind, Collection<String> names) throws LedgerException {
            lasting(() -> names.forEach(n -> remove(kind, n)));
        }

        /** Takes bytes out for good. */
        public void remove(String kind, String name) {
            statements.with("DELETE FROM kept WHERE kind = ? AND name = ?", statement -> {
                statement.setString(1, kind);
                statement.setString(2, name);
                return statement.executeUpdate();
            });
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
            lasting(() -> {
                note(CacheOpening.SEQUENCE, Long.toString(sequence));
                handle.commit();
                handle.begin();
            });
        }

        private void lasting(Runnable change) throws LedgerException {
            try {
                change.run();
            } catch (JdbiException e) {
                throw failed(e);
            } catch (IllegalStateException e) {
                if (e.getCause() instanceof SQLException cause) {
                    throw failed(cause);
                }
                throw e;
            }
        }

        private LedgerException failed(Exception cause) {
            return file == null ? new LedgerException("out of memory", cause) : CacheOpening.failed(file, cause);
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
        statements.close();
        handle.close();
    }
}
