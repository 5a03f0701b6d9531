package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows of four whole numbers in a cache, by kind, in their order; and numbers for names. Made for many small questions: what stands
 * near a place, what an item is linked to. Changes are made within an {@link CacheFile.Update}. For one thread.
 */
public final class CacheRows implements AutoCloseable {
    private static final String OF = "SELECT b, c, d FROM rows WHERE kind = ? AND a = ?";

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /** A row. Within a kind they stand in the order of {@code a}, then {@code b}, {@code c} and {@code d}. */
    public record Row(long a, long b, long c, long d) {}

    CacheRows(Handle handle) {
        connection = handle.getConnection();
    }

    static void prepare(Handle handle) {
        handle.execute("CREATE TABLE IF NOT EXISTS rows (kind INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,"
                + " c INTEGER NOT NULL, d INTEGER NOT NULL, PRIMARY KEY (kind, a, b, c, d)) WITHOUT ROWID");
        handle.execute("CREATE TABLE IF NOT EXISTS names (number INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL,"
                + " name TEXT NOT NULL, UNIQUE (kind, name))");
    }

    /** Puts a row in; nothing happens if it is there. */
    public void put(int kind, Row row) {
        change(
                "INSERT OR IGNORE INTO rows (kind, a, b, c, d) VALUES (?, ?, ?, ?, ?)",
                kind,
                row.a,
                row.b,
                row.c,
                row.d);
    }

    /** Takes a row out, if it is there. */
    public void remove(int kind, Row row) {
        change(
                "DELETE FROM rows WHERE kind = ? AND a = ? AND b = ? AND c = ? AND d = ?",
                kind,
                row.a,
                row.b,
                row.c,
                row.d);
    }

    /** Takes out all rows of a kind that begin so. */
    public void removeAll(int kind, long a) {
        change("DELETE FROM rows WHERE kind = ? AND a = ?", kind, a);
    }

    /** Takes out all rows of a kind. */
    public void removeAll(int kind) {
        change("DELETE FROM rows WHERE kind = ?", kind);
    }

    /** The rows of a kind that begin so, at most so many. */
    public List<Row> of(int kind, long a, int limit) {
        return rows(OF + " ORDER BY b, c, d LIMIT ?", a, kind, a, limit);
    }

    /** All rows of a kind that begin so. */
    public List<Row> of(int kind, long a) {
        return rows(OF + " ORDER BY b, c, d", a, kind, a);
    }

    /** The first row of a kind that begins so; null if there is none. */
    public @Nullable Row first(int kind, long a) {
        List<Row> rows = of(kind, a, 1);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** The rows after one that begin like it, the nearest first, at most so many. */
    public List<Row> after(int kind, Row row, int limit) {
        return rows(
                OF + " AND (b, c, d) > (?, ?, ?) ORDER BY b, c, d LIMIT ?",
                row.a,
                kind,
                row.a,
                row.b,
                row.c,
                row.d,
                limit);
    }

    /** The rows before one that begin like it, the nearest first, at most so many. */
    public List<Row> before(int kind, Row row, int limit) {
        return rows(
                OF + " AND (b, c, d) < (?, ?, ?) ORDER BY b DESC, c DESC, d DESC LIMIT ?",
                row.a,
                kind,
                row.a,
                row.b,
                row.c,
                row.d,
                limit);
    }

    /** The rows of a kind, however they begin, in their order, at most so many. */
    public List<Row> all(int kind, int limit) {
        List<Row> all = new ArrayList<>();
        query(
                "SELECT a, b, c, d FROM rows WHERE kind = ? ORDER BY a, b, c, d LIMIT ?",
                row -> all.add(new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))),
                kind,
                limit);
        return all;
    }

    /** How many rows there are of a kind. */
    public long count(int kind) {
        return number("SELECT count(*) FROM rows WHERE kind = ?", kind);
    }

    /** How many rows of a kind begin with a lesser number. */
    public long countBefore(int kind, long a) {
        return number("SELECT count(*) FROM rows WHERE kind = ? AND a < ?", kind, a);
    }

    /** How many names there are of a kind. */
    public long countNames(int kind) {
        return number("SELECT count(*) FROM names WHERE kind = ?", kind);
    }

    private long number(String sql, long... numbers) {
        long[] found = new long[1];
        query(sql, row -> found[0] = row.getLong(1), numbers);
        return found[0];
    }

    /** The number of a name; 0 if it has none. Numbers are above 0, and fit an {@code int}. */
    public int number(int kind, String name) {
        try {
            PreparedStatement statement = statement("SELECT number FROM names WHERE kind = ? AND name = ?");
            statement.setInt(1, kind);
            statement.setString(2, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The number of a name, which is given one if it has none. */
    public int numbered(int kind, String name) {
        int known = number(kind, name);
        if (known > 0) {
            return known;
        }
        try {
            PreparedStatement statement = statement("INSERT INTO names (kind, name) VALUES (?, ?)");
            statement.setInt(1, kind);
            statement.setString(2, name);
            statement.executeUpdate();
            return number(kind, name);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The name of a number; null if it is nobody's. */
    public @Nullable String name(int number) {
        try {
            PreparedStatement statement = statement("SELECT name FROM names WHERE number = ?");
            statement.setInt(1, number);
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes a name out. */
    public void removeName(int number) {
        change("DELETE FROM names WHERE number = ?", number);
    }

    /** Names of a kind that begin so, in their order, at most so many. */
    public List<String> begun(int kind, String begin, int limit) {
        try {
            PreparedStatement statement =
                    statement("SELECT name FROM names WHERE kind = ? AND name >= ? AND name < ? ORDER BY name LIMIT ?");
            statement.setInt(1, kind);
            statement.setString(2, begin);
            statement.setString(3, begin + Character.MAX_VALUE);
            statement.setInt(4, limit);
            List<String> names = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
            return names;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Row> rows(String sql, long a, long... numbers) {
        List<Row> rows = new ArrayList<>();
        query(sql, row -> rows.add(new Row(a, row.getLong(1), row.getLong(2), row.getLong(3))), numbers);
        return rows;
    }

    /** Told each row that was found. */
    private interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private void query(String sql, Each each, long... numbers) {
        try {
            PreparedStatement statement = statement(sql);
            bind(statement, numbers);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    each.row(found);
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void change(String sql, long... numbers) {
        try {
            PreparedStatement statement = statement(sql);
            bind(statement, numbers);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void bind(PreparedStatement statement, long... numbers) throws SQLException {
        for (int i = 0; i < numbers.length; i++) {
            statement.setLong(i + 1, numbers[i]);
        }
    }

    /** Prepared once: that costs more than most answers do. */
    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = statements.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            statements.put(sql, known);
        }
        return known;
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException(
                "what is kept for corroboration cannot be read or written (" + cause.getMessage()
                        + "); make room, or delete the file index.corroboration.db: it is made again",
                cause);
    }

    @Override
    public void close() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                // The connection closes what is left.
            }
        }
        statements.clear();
    }
}
