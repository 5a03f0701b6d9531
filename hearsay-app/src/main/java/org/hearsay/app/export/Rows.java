package org.hearsay.app.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row by row. For one thread. */
public interface Rows extends Closeable {
    /** The next row; the first is the head. */
    void add(List<String> cells) throws IOException;
}
