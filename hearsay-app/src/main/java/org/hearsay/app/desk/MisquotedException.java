package org.hearsay.app.desk;

/** A person gave words that do not stand where they are said to; the message tells which, in a line for people. */
public final class MisquotedException extends Exception {
    private static final long serialVersionUID = 1;

    MisquotedException(String message) {
        super(message);
    }
}
