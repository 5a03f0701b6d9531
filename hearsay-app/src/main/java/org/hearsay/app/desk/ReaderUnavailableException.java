package org.hearsay.app.desk;

/** There is no reader on this machine: nothing at all can be read. */
public final class ReaderUnavailableException extends RuntimeException {
    /** @param message for people */
    public ReaderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
