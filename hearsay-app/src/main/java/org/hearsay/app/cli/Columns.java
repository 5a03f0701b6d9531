package org.hearsay.app.cli;

import java.io.IOException;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/** How wide the terminals behind the process's streams are. */
final class Columns {
    private Columns() {}

    /**
     * The width of what shows a stream; 0 if that is no terminal.
     *
     * @param told name of the property by which a launcher tells it: it can do so without the native library that Java needs
     */
    static int of(String told, SystemStream stream) {
        Integer columns = Integer.getInteger(told);
        return columns == null ? asked(stream) : columns;
    }

    private static int asked(SystemStream stream) {
        try {
            TerminalProvider provider = TerminalProvider.load("jni");
            return provider.isSystemStream(stream) ? Math.max(1, provider.systemStreamWidth(stream)) : 0;
        } catch (IOException | RuntimeException | LinkageError e) {
            // No library for this machine: what is printed is fit for a file, and so for a terminal too.
            return 0;
        }
    }
}
