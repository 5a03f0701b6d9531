package org.hearsay.search;

/** A query that cannot be understood. Its message is one line for people: what is wrong, and what to write instead. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    QueryException(String message) {
        super(message);
    }
}
