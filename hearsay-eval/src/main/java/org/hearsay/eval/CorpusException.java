package org.hearsay.eval;

/** A corpus file is not as its README says, or not there. The message names the file and what to do. */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusException(String message) {
        super(message);
    }
}
