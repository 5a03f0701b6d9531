package org.hearsay.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of a corpus, read where they lie. */
public final class Corpus {
    private Corpus() {}

    /**
     * The files under a folder whose names end in {@code suffix}, sorted by path.
     *
     * @throws CorpusException if there are none
     */
    public static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found =
                    all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
            if (found.isEmpty()) {
                throw new CorpusException(folder + " has no *" + suffix + " files: give the folder that has them");
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a UTF-8 file, line ends as they are. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without {@code suffix}. */
    public static String stem(Path file, String suffix) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - suffix.length());
    }
}
