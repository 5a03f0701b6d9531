package org.hearsay.app.cli;

import java.net.URI;
import java.nio.file.Path;

/** Something that was asked to be read. */
sealed interface Input {
    /** How messages name it. */
    String name();

    /** A file, as given or as found in a folder. */
    record File(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A page on the web. */
    record Web(URI address) implements Input {
        @Override
        public String name() {
            return address.toString();
        }
    }

    /** Whatever comes in on standard input. */
    record StandardInput() implements Input {
        @Override
        public String name() {
            return "standard input";
        }
    }

    /**
     * An argument that leads to no file.
     *
     * @param name the argument
     * @param message one line for people that says why
     */
    record Missing(String name, String message) implements Input {}
}
