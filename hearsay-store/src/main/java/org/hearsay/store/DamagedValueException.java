package org.hearsay.store;

/** Carries it out of where nothing may be thrown that bytes are not what was packed or written. */
final class DamagedValueException extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedValueException(Throwable cause) {
        super(cause);
    }
}
