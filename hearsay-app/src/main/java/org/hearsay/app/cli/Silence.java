package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Keeps libraries from writing to standard error what no user can do anything about. Java makes one of it when the first library
 * logs, and not before.
 */
public final class Silence {
    /** Java's name for the class that sets logging up. */
    static final String PROPERTY = "java.util.logging.config.class";

    public Silence() throws IOException {
        LogManager.getLogManager()
                .readConfiguration(new ByteArrayInputStream(".level=OFF".getBytes(StandardCharsets.US_ASCII)));
    }
}
