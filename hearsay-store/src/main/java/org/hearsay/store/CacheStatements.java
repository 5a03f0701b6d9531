package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Statements of a cache that are asked many times, each prepared once: that costs more than most answers do. For one thread. */
final class CacheStatements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    CacheStatements(Handle handle) {
        connection = handle.getConnection();
    }

    /** Told each row that was found. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** Something that is done with a statement. */
    interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    void ask(String sql, long[] numbers, Each each) {
        with(sql, statement -> {
            bind(statement, numbers);
            return each(statement, each);
        });
    }

    static int each(PreparedStatement statement, Each each) throws SQLException {
        int found = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                each.row(rows);
                found++;
            }
        }
        return found;
    }

    void change(String sql, long... numbers) {
        with(sql, statement -> {
            bind(statement, numbers);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, long... numbers) throws SQLException {
        for (int i = 0; i < numbers.length; i++) {
            statement.setLong(i + 1, numbers[i]);
        }
    }

    <T> T with(String sql, Work<T> work) {
        try {
            PreparedStatement known = prepared.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql);
                prepared.put(sql, known);
            }
            return work.on(known);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "what is kept for corroboration cannot be read or written (" + e.getMessage()
                            + "); make room, or delete the file index.corroboration.db: it is made again",
                    e);
        }
    }

    @Override
    public void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // The connection closes what is left.
            }
        }
        prepared.clear();
    }
}
