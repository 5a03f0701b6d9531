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

    /** The ledger in a folder, which is made if it is not there. Its texts and all else lie in one file, {@code ledger.db}. */
    public static Ledger inFolder(Path folder) throws LedgerException {
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
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve(FILE).toAbsolutePath());
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        return open(folder.toString(), Dialect.SQLITE, pool);
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
        return open(url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//"), Dialect.POSTGRESQL, pool);
    }

    /**
     * Copies a ledger into one file, which must not be there yet; others may go on writing. The file is a ledger's {@code ledger.db}.
     *
     * @throws LedgerException if it cannot be done, or the ledger is in PostgreSQL, which has tools of its own
     */
    public static void backup(Ledger ledger, Path file) throws LedgerException {
        if (ledger instanceof SqlLedger sql) {
            sql.backup(file);
        } else {
            throw new LedgerException("a ledger in memory cannot be backed up", null);
        }
    }

    /** After an erasure: takes out what is left of the words in free pages and in the write-ahead log. */
    public static void scrub(Ledger ledger) throws LedgerException {
        if (ledger instanceof SqlLedger sql) {
            sql.scrub();
        }
    }

    private static Ledger open(String name, Dialect dialect, HikariConfig pool) throws LedgerException {
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
            throw SqlLedger.failed(name, dialect, e);
        }
        try {
            return new SqlLedger(name, dialect, source);
        } catch (LedgerException | RuntimeException e) {
            source.close();
            throw e;
        }
    }
}
