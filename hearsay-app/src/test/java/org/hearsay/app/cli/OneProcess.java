package org.hearsay.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Folders;
import org.hearsay.app.terminal.Screen;

/** The program as a process of its own, with a reader that needs no weights. */
final class OneProcess {
    /** A system property: where the index of a database is kept. */
    static final String CACHE = "hearsay.test.cache";

    private OneProcess() {}

    /** Takes the program's arguments. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Terminal terminal = new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Screen.NONE,
                Screen.NONE,
                StandardCharsets.UTF_8);
        Folders folders = new Folders(Path.of("no-data"), Path.of(System.getProperty(CACHE, "no-cache")));
        Session session = new Session("dana", folders, Map.of(), InstantSource.system());
        return Main.run(arguments, terminal, threads -> new StandIn(), session);
    }
}
