package org.hearsay.store;

import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** In what the two databases differ. */
enum Dialect {
    SQLITE("BLOB", "INTEGER") {
        // The transaction itself has taken the one write lock there is.
        @Override
        void lock(Handle handle) {}

        @Override
        @Nullable
        String reason(SQLException e) {
            // SQLite's primary result codes: the low byte.
            return switch (e.getErrorCode() & 0xff) {
                case 5, 6 -> "has been written by another program for a minute; try again when that is done";
                case 8 -> "may not be written; check the permissions of the folder";
                case 10 -> "cannot be read or written; check the disk it is on";
                case 11, 26 -> "is damaged; go back to a backup, or ask for help before anything else is done to it";
                case 13 -> "cannot grow: the disk is full; make room, then do the same again";
                case 14 -> "cannot be opened; check that its folder is there and may be written";
                default -> null;
            };
        }
    },
    POSTGRESQL("BYTEA", "BIGINT") {
        @Override
        void lock(Handle handle) {
            handle.createQuery("SELECT pg_advisory_xact_lock(:key)")
                    .bind("key", APPENDING)
                    .mapToMap()
                    .list();
        }

        @Override
        @Nullable
        String reason(SQLException e) {
            String state = e.getSQLState() == null ? "" : e.getSQLState();
            if (state.startsWith("28")) {
                return "refused the user or the password";
            }
            if (state.startsWith("08") || state.startsWith("57P")) {
                return "does not answer; check that the server runs and the address is right";
            }
            return switch (state) {
                case "3D000" -> "is not there; create the database first";
                case "42501" -> "may not be written by this user";
                case "53100" -> "cannot grow: the server's disk is full";
                default -> null;
            };
        }
    };

    /** Any number does that nobody else uses: "hearsay" in ASCII. */
    private static final long APPENDING = 0x68656172736179L;

    private final String bytes;
    private final String number;

    Dialect(String bytes, String number) {
        this.bytes = bytes;
        this.number = number;
    }

    Map<String, String> types() {
        return Map.of("bytes", bytes, "number", number);
    }

    /** Keeps all others from appending until the transaction ends: so entries are numbered in the order they become visible. */
    abstract void lock(Handle handle);

    /** What went wrong, for people, after the ledger's name; null if it is nothing that happens to people. */
    abstract @Nullable String reason(SQLException e);
}
