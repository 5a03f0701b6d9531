package org.hearsay.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.hearsay.app.desk.Folders;

/**
 * Who runs the program, when, and where it keeps things.
 *
 * @param person as the system names them: judgements bear it unless they say otherwise
 * @param environment the process's
 */
record Session(String person, Folders folders, Map<String, String> environment, InstantSource clock) {
    static Session ofProcess() {
        Map<String, String> environment = System.getenv();
        Folders folders = Folders.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), environment);
        return new Session(System.getProperty("user.name", "somebody"), folders, environment, InstantSource.system());
    }
}
