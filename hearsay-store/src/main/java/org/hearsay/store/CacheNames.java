package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for names in a cache, by kind: no number is given out twice, so whoever remembers one never takes it for another name's.
 * Changes are made within an {@link CacheFile.Update}. For one thread.
 */
public final class CacheNames {
    private final CacheStatements statements;

    CacheNames(CacheStatements statements) {
        this.statements = statements;
    }

    static void prepare(Handle handle) {
        handle.execute(
                "CREATE TABLE IF NOT EXISTS names (number INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL,"
                        + " name TEXT NOT NULL, UNIQUE (kind, name))");
    }

    /** The number of a name; 0 if it has none. Numbers are above 0, and fit an {@code int}. */
    public int number(int kind, String name) {
        int[] number = new int[1];
        statements.with("SELECT number FROM names WHERE kind = ? AND name = ?", statement -> {
            statement.setInt(1, kind);
            statement.setString(2, name);
            return CacheStatements.each(statement, row -> number[0] = row.getInt(1));
        });
        return number[0];
    }

    /** The number of a name, which is given one if it has none. */
    public int numbered(int kind, String name) {
        int known = number(kind, name);
        if (known > 0) {
            return known;
        }
        statements.with("INSERT INTO names (kind, name) VALUES (?, ?)", statement -> {
            statement.setInt(1, kind);
            statement.setString(2, name);
            return statement.executeUpdate();
        });
        return number(kind, name);
    }

    /** The name of a number; null if it is nobody's. */
    public @Nullable String name(int number) {
        List<String> names = new ArrayList<>();
        statements.ask(
                "SELECT name FROM names WHERE number = ?", new long[] {number}, row -> names.add(row.getString(1)));
        return names.isEmpty() ? null : names.getFirst();
    }

    /** Takes a name out. */
    public void remove(int number) {
        statements.change("DELETE FROM names WHERE number = ?", number);
    }

    /** Names of a kind that begin so, in their order, at most so many. */
    public List<String> begun(int kind, String begin, int limit) {
        List<String> names = new ArrayList<>();
        statements.with(
                "SELECT name FROM names WHERE kind = ? AND name >= ? AND name < ? ORDER BY name LIMIT ?", statement -> {
                    statement.setInt(1, kind);
                    statement.setString(2, begin);
                    statement.setString(3, begin + Character.MAX_VALUE);
                    statement.setInt(4, limit);
                    return CacheStatements.each(statement, row -> names.add(row.getString(1)));
                });
        return names;
    }

    /** How many there are of a kind. */
    public long count(int kind) {
        long[] count = new long[1];
        statements.ask(
                "SELECT count(*) FROM names WHERE kind = ?", new long[] {kind}, row -> count[0] = row.getLong(1));
        return count[0];
    }
}
