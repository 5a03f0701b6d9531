package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of its reader's weights. The weights' is read from beside them: they need not be loaded. */
final class Versions implements IVersionProvider {
    private static final String PROGRAM = "/org/hearsay/app/cli/program.properties";
    private static final String READER = "/org/hearsay/weights/reader.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"hearsay " + version(PROGRAM), "reader " + version(READER)};
    }

    /** The program's. */
    static String number() throws IOException {
        return version(PROGRAM);
    }

    private static String version(String resource) throws IOException {
        try (InputStream stream = Versions.class.getResourceAsStream(resource)) {
            Properties properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "unknown");
        }
    }
}
