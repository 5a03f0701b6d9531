package org.hearsay.app.desk;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this machine keeps a program's data and what can be made anew: as its system has it (the XDG base directories on Linux).
 *
 * @param data for what must not be lost
 * @param cache for what can be made again
 */
public record Folders(Path data, Path cache) {
    /**
     * Those of the person who runs the program.
     *
     * @param system as Java names it: "Linux", "Mac OS X", "Windows 11"
     * @param home the person's own folder
     * @param environment the process's
     */
    public static Folders of(String system, Path home, Map<String, String> environment) {
        String kind = system.toLowerCase(Locale.ROOT);
        if (kind.startsWith("windows")) {
            Path local = told(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new Folders(local.resolve("Hearsay"), local.resolve("Hearsay/Cache"));
        }
        if (kind.startsWith("mac")) {
            return new Folders(
                    home.resolve("Library/Application Support/Hearsay"), home.resolve("Library/Caches/Hearsay"));
        }
        return new Folders(
                told(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                        .resolve("hearsay"),
                told(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve("hearsay"));
    }

    /** A relative path there is to be left alone, say the XDG base directories. */
    private static Path told(@Nullable String path, Path otherwise) {
        return path == null || path.isBlank() || !Path.of(path).isAbsolute() ? otherwise : Path.of(path);
    }
}
