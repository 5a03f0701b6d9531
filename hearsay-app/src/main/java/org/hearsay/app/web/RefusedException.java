package org.hearsay.app.web;

/** A request that is not answered as was asked, with an HTTP status and a line that says why and what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;

    RefusedException(int status, String line) {
        super(line);
        this.status = status;
    }

    static RefusedException notFound(String line) {
        return new RefusedException(404, line);
    }

    int status() {
        return status;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
