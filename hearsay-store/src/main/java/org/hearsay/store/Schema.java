package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hearsay.ledger.LedgerException;

/** Makes the tables, and brings those of older versions up to date. */
final class Schema {
    /** The number of the last migration. */
    private static final int VERSION = 3;

    /** The oldest that can be read as it is. */
    private static final int LEAST = 1;

    /** So often it is tried again: once for each migration that another process may be at. */
    private static final int AGAIN = 3;

    private Schema() {}

    /**
     * @param writable whether anything may be made or changed; what the last migrations brought is not needed for reading
     * @throws LedgerException if a newer version has written it
     */
    static void prepare(DataSource source, Dialect dialect, String name, boolean writable) throws LedgerException {
        // Asked directly: Flyway takes longer to load than all that most commands do.
        int there = version(source);
        if (there > VERSION) {
            throw new LedgerException(
                    name + ": was written by a newer version of hearsay (format " + there + ", this one knows "
                            + VERSION + "); update hearsay",
                    null);
        }
        if (!writable) {
            if (there < LEAST) {
                throw new LedgerException(name + ": holds no ledger, and may not be written", null);
            }
            return;
        }
        if (there < VERSION) {
            migrate(source, dialect);
        }
    }

    /** Another process may make the same tables at the same moment: SQLite lets the one or the other fail, and then it is done. */
    private static void migrate(DataSource source, Dialect dialect) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:org/hearsay/store/migrations")
                .placeholders(dialect.types())
                .load();
        for (int again = AGAIN; ; again--) {
            try {
                flyway.migrate();
                return;
            } catch (FlywayException e) {
                if (version(source) >= VERSION) {
                    return;
                }
                if (again == 0) {
                    throw e;
                }
            }
        }
    }

    /** The number of the last migration that was made; 0 for none. */
    static int version(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE version IS NOT NULL")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            // No such table: it is new. Anything else, Flyway will meet as well.
            return 0;
        }
    }
}
