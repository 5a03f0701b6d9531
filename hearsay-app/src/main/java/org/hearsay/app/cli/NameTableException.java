package org.hearsay.app.cli;

/** A table of names that cannot be read, or not from some row on; its message says why, in one line. */
final class NameTableException extends Exception {
    NameTableException(String message) {
        super(message);
    }
}
