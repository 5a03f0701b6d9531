package org.hearsay.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens ledgers. */
public final class Ledgers {
    /** In ms: so long a writer waits for another. */
    private static final int PATIENCE = 60_000;

    private static final String FILE = "ledger.db";

    private Ledgers() {}

    /**
     * The ledger in a folder, which is made if it is not there. Its texts and all else lie in one file, {@code ledger.db}. Where
     * that may not be written, the ledger can be read ({@link Ledger#writable()} tells).
     */
    public static Ledger inFolder(Path folder) throws LedgerException {
        Path file = folder.resolve(FILE);
        boolean isFixed = Files.exists(file) && !(Files.isWritable(folder) && Files.isWritable(file));
        return isFixed ? toRead(folder) : inFolder(folder, Integer.MAX_VALUE);
    }

    /** @param pages of 4,096 bytes; so large the file may become, as if the disk were full then */
    static Ledger inFolder(Path folder, int pages) throws LedgerException {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LedgerException(
                    folder + ": the folder of the ledger cannot be made (" + e.getMessage() + "); name another", e);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        // Every commit reaches the disk: not even a power cut loses what was acknowledged.
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        // A transaction that begins by reading and then writes could otherwise find that another has written in
        // between.
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        if (pages < Integer.MAX_VALUE) {
            config.setPragma(Pragma.MAX_PAGE_COUNT, Integer.toString(pages));
        }
        return open(folder.toString(), Dialect.SQLITE, pool("jdbc:sqlite:" + file.toAbsolutePath(), config), true);
    }

    /** The ledger in a folder, without changing anything there. */
    public static Ledger toRead(Path folder) throws LedgerException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            throw new LedgerException(folder + ": there is no ledger, and none is made to be only read", null);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(PATIENCE);
        // Without the files of the write-ahead log, which must not be made, SQLite reads a file only if it is told that
        // nobody changes it. Where they are there already, others may be writing, or were killed: they are read along.
        boolean isAlone = !Files.exists(folder.resolve(FILE + "-wal"));
        String address =
                "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replaceFirst("^file:/+", "file:/")
                        + (isAlone ? "?mode=ro&immutable=1" : "?mode=ro");
        HikariConfig pool = pool(address, config);
        pool.setReadOnly(true);
        return open(folder.toString(), Dialect.SQLITE, pool, false);
    }

    private static HikariConfig pool(String address, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(address);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        return pool;
    }

    /**
     * The ledger in a PostgreSQL database, whose tables are made if they are not there.
     *
     * @param url "jdbc:postgresql://host/database?user=..."; never shown in messages beyond its host and database
     */
    public static Ledger atUrl(String url) throws LedgerException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(new Properties());
        return open(url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"), Dialect.POSTGRESQL, pool, true);
    }

    /**
     * Copies a ledger into one file, which must not be there yet; others may go on writing. The file is a ledger's {@code ledger.db}.
     *
     * @throws LedgerException if it cannot be done, or the ledger is in PostgreSQL, which has tools of its own
     */
    public static void backup(Ledger ledger, Path file) throws LedgerException {
        if (ledger instanceof SqlLedger sql) {
            sql.database().backup(file);
        } else {
            throw new LedgerException("a ledger in memory cannot be backed up", null);
        }
    }

    /** What keeps a ledger, for people: "SQLite 3.50.1, format 2". */
    public static String kind(Ledger ledger) throws LedgerException {
        return ledger instanceof SqlLedger sql ? sql.database().kind() : "memory";
    }

    /** Whether {@link #backup} can copy it. */
    public static boolean hasBackup(Ledger ledger) {
        return ledger instanceof SqlLedger sql && sql.database().isFile();
    }

    /** After an erasure: takes out what is left of the words in free pages and in the write-ahead log. */
    public static void scrub(Ledger ledger) throws LedgerException {
        if (ledger instanceof SqlLedger sql) {
            sql.database().scrub();
        }
    }

    private static Ledger open(String name, Dialect dialect, HikariConfig pool, boolean writable)
            throws LedgerException {
        pool.setMaximumPoolSize(4);
        pool.setMinimumIdle(0);
        pool.setPoolName("ledger");
        // Waits at most this long for a connection: a server that is not there is told soon.
        pool.setConnectionTimeout(10_000);
        pool.setInitializationFailTimeout(5_000);
        HikariDataSource source;
        try {
            source = new HikariDataSource(pool);
        } catch (PoolInitializationException e) {
            throw Database.failed(name, dialect, e);
        }
        try {
            return new SqlLedger(new Database(name, dialect, source, writable));
        } catch (LedgerException | RuntimeException e) {
            source.close();
            throw e;
        }
    }
}
