package org.hearsay.app.cli;

/** There is no reader on this machine: nothing at all can be read. */
final class ReaderUnavailableException extends RuntimeException {
    ReaderUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
