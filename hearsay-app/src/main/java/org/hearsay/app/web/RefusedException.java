package org.hearsay.app.web;

/** A request that is not answered as was asked, with an HTTP status and a line that says why and what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final boolean passing;

    RefusedException(int status, String line) {
        this(status, line, false);
    }

    private RefusedException(int status, String line, boolean passing) {
        super(line);
        this.status = status;
        this.passing = passing;
    }

    /** What was asked for is being made: it is to be asked for again in a moment. */
    static RefusedException notYet(String line) {
        return new RefusedException(503, line, true);
    }

    static RefusedException notFound(String line) {
        return new RefusedException(404, line);
    }

    /** Whether it is to be asked for again in a moment. */
    boolean isPassing() {
        return passing;
    }

    int status() {
        return status;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
