package org.hearsay.app.team;

/** Somebody who wanted to come in by a provider, and may not. Its message has no more than may be told to them. */
public final class NotKnownException extends Exception {
    private static final long serialVersionUID = 1;
    private final Why why;

    /** What went wrong. */
    public enum Why {
        /** It was not begun by this browser, or too long ago, or was ended before. */
        STALE,
        /** The provider cannot be reached, or answers with what it should not. The message says what. */
        UNREACHABLE,
        /** The provider would not. The message is its word for it. */
        DENIED,
        /** What it says of somebody does not hold. */
        INVALID,
        /** It does not say who they are. The message names the claim. */
        NAMELESS,
        /** It knows them, but they have no account here. The message is their name. */
        UNKNOWN
    }

    NotKnownException(Why why, String message) {
        super(message);
        this.why = why;
    }

    NotKnownException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    /** What went wrong. */
    public Why why() {
        return why;
    }

    /** Its message, which is never null. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
