package org.hearsay.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hearsay.ledger.LedgerException;

/** Makes the tables, and brings those of older versions up to date. */
final class Schema {
    /** The number of the last migration. */
    private static final int VERSION = 1;

    private Schema() {}

    /** @throws LedgerException if a newer version has written it */
    static void prepare(DataSource source, Dialect dialect, String name) throws LedgerException {
        // Asked directly: Flyway takes longer to load than all that most commands do.
        int there = version(source);
        if (there > VERSION) {
            throw new LedgerException(
                    name + ": was written by a newer version of hearsay (format " + there + ", this one knows "
                            + VERSION + "); update hearsay",
                    null);
        }
        if (there < VERSION) {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/hearsay/store/migrations")
                    .placeholders(dialect.types())
                    .load()
                    .migrate();
        }
    }

    private static int version(DataSource source) {
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
