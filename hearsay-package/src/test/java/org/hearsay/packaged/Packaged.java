package org.hearsay.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as it was packaged, started where no Java can be found: the path holds nothing, and no variable tells of one. */
final class Packaged {
    private static final int PATIENCE_IN_SECONDS = 120;

    private final Path image;
    private final Path home;

    /**
     * @param image folder with bin and lib
     * @param home of whoever starts it; empty
     */
    Packaged(Path image, Path home) {
        this.image = image;
        this.home = home;
    }

    /** The image this build made. */
    static Path built() {
        return Path.of(System.getProperty("image"));
    }

    /** Runs a launcher to its end; what it printed, on both streams. */
    String run(String launcher, String... args) throws IOException, InterruptedException {
        Path printed = Files.createTempFile(home, "printed", ".txt");
        Process process = start(launcher, Map.of(), printed, args);
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        String words = Files.readString(printed, StandardCharsets.UTF_8);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new AssertionError(
                    launcher + " " + List.of(args) + ": " + (ended ? process.exitValue() : "no end") + "\n" + words);
        }
        return words;
    }

    Process start(String launcher, Map<String, String> more, Path printed, String... args) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(image.resolve("bin").resolve(launcher).toString()));
        command.addAll(List.of(args));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().clear();
        process.environment().putAll(Map.of("HOME", home.toString(), "PATH", home.toString(), "LC_ALL", "C.UTF-8"));
        process.environment().putAll(more);
        return process.redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }
}
