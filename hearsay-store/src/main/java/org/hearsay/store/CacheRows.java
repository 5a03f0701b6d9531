package org.hearsay.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows of four whole numbers in a cache, by kind, in their order. Made for many small questions: what stands
 * near a place, what an item is linked to. Changes are made within an {@link CacheFile.Update}. For one thread.
 */
public final class CacheRows {
    private static final String OF = "SELECT b, c, d FROM rows WHERE kind = ? AND a = ?";

    private final CacheStatements statements;

    /** A row. Within a kind they stand in the order of {@code a}, then {@code b}, {@code c} and {@code d}. */
    public record Row(long a, long b, long c, long d) {}

    CacheRows(CacheStatements statements) {
        this.statements = statements;
    }

    static void prepare(Handle handle) {
        handle.execute("CREATE TABLE IF NOT EXISTS rows (kind INTEGER NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL,"
                + " c INTEGER NOT NULL, d INTEGER NOT NULL, PRIMARY KEY (kind, a, b, c, d)) WITHOUT ROWID");
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
        statements.ask(
                "SELECT a, b, c, d FROM rows WHERE kind = ? ORDER BY a, b, c, d LIMIT ?",
                new long[] {kind, limit},
                row -> all.add(new Row(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4))));
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

    private long number(String sql, long... numbers) {
        long[] found = new long[1];
        statements.ask(sql, numbers, row -> found[0] = row.getLong(1));
        return found[0];
    }

    private List<Row> rows(String sql, long a, long... numbers) {
        List<Row> rows = new ArrayList<>();
        statements.ask(sql, numbers, row -> rows.add(new Row(a, row.getLong(1), row.getLong(2), row.getLong(3))));
        return rows;
    }

    private void change(String sql, long... numbers) {
        statements.change(sql, numbers);
    }
}
