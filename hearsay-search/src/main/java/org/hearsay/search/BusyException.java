package org.hearsay.search;

import java.nio.file.Path;

/** Another process brings the index up to date at this moment. It may be searched meanwhile. */
public final class BusyException extends Exception {
    private static final long serialVersionUID = 1;

    BusyException(Path folder) {
        super(folder + ": another hearsay brings the index up to date at this moment");
    }
}
