package org.hearsay.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.ledger.DamagedException;
import org.hearsay.ledger.LedgerException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The SQL database behind a ledger: how it is read, written, copied, and what is said when that fails. For any threads. */
final class Database {
    private final String name;
    private final Dialect dialect;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final boolean writable;

    /** Threads of one process wait here, rather than in the database. */
    private final Lock writing = new ReentrantLock();

    /**
     * @param name what people know it by
     * @param source closed in the end
     * @param writable whether it lies where it can be written
     */
    Database(String name, Dialect dialect, HikariDataSource source, boolean writable) {
        this.name = name;
        this.dialect = dialect;
        this.source = source;
        this.writable = writable;
        this.jdbi = Jdbi.create(source);
    }

    /** Makes the tables that are not there yet. */
    void prepare() throws LedgerException {
        try {
            Schema.prepare(source, dialect, name, writable);
        } catch (FlywayException e) {
            throw failed(name, dialect, e);
        }
    }

    boolean writable() {
        return writable;
    }

    void close() {
        source.close();
    }

    /** A copy of the whole ledger in one file, while writing goes on. */
    void backup(Path file) throws LedgerException {
        if (dialect != Dialect.SQLITE) {
            throw new LedgerException(name + ": is backed up by its server; use pg_dump", null);
        }
        if (Files.exists(file)) {
            throw new LedgerException(file + ": is there already; name another file", null);
        }
        read(handle -> handle.createUpdate("VACUUM INTO :file")
                .bind("file", file.toAbsolutePath().toString())
                .execute());
    }

    boolean isFile() {
        return dialect == Dialect.SQLITE;
    }

    String kind() throws LedgerException {
        return read(handle -> {
            try {
                DatabaseMetaData about = handle.getConnection().getMetaData();
                return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion() + ", format "
                        + Schema.version(source);
            } catch (SQLException e) {
                return dialect.toString();
            }
        });
    }

    /** What erasing leaves in the files of the database beside its tables is taken out too. */
    void scrub() throws LedgerException {
        if (dialect == Dialect.SQLITE) {
            read(handle -> {
                handle.execute("VACUUM");
                handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
                return 0;
            });
        }
    }

    /** One statement of reading, or several that need not see one state. */
    <T extends @Nullable Object> T read(HandleCallback<T, RuntimeException> work) throws LedgerException {
        try {
            return jdbi.withHandle(work);
        } catch (DamagedValueException e) {
            throw new DamagedException(
                    name + ": something in it is damaged (hearsay verify tells what); go back to a backup", e);
        } catch (JdbiException e) {
            throw failed(name, dialect, e);
        }
    }

    /** A transaction, and no other writes meanwhile. */
    <T> T within(HandleCallback<T, RuntimeException> work) throws LedgerException {
        if (!writable) {
            throw new LedgerException(
                    name + ": may only be read here; copy the folder to where you may write, or ask for permission",
                    null);
        }
        writing.lock();
        try {
            return jdbi.inTransaction(handle -> {
                dialect.lock(handle);
                return work.withHandle(handle);
            });
        } catch (JdbiException e) {
            throw failed(name, dialect, e);
        } finally {
            writing.unlock();
        }
    }

    /** What went wrong, told to people. */
    static LedgerException failed(String name, Dialect dialect, RuntimeException e) {
        List<String> messages = new ArrayList<>();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String reason = cause instanceof SQLException sql ? dialect.reason(sql) : null;
            if (reason != null) {
                return new LedgerException(name + ": " + reason, e);
            }
            messages.add(String.valueOf(cause.getMessage()));
        }
        String last = messages.getLast().lines().findFirst().orElse("unknown");
        return new LedgerException(name + ": the ledger cannot be used (" + last + ")", e);
    }
}
