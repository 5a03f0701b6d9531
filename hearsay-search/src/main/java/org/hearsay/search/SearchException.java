package org.hearsay.search;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The index cannot be read or written. Its message is one line for people: what, where, and what to do about it. */
public final class SearchException extends Exception {
    private static final long serialVersionUID = 1;

    SearchException(String message, @Nullable IOException cause) {
        super(message, cause);
    }
}
