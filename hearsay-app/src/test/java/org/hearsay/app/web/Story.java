package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.reader.OnnxReader;

/** The invented story of samples/dam, read by the reader as it ships: copies, a press release, denials, figures that grow. */
final class Story {
    private static final Path SAMPLES = Path.of("..", "samples", "dam");

    private Story() {}

    static Reading[] read() throws IOException, UnreadableException {
        List<Path> files;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            files = all.sorted().toList();
        }
        List<Reading> readings = new ArrayList<>();
        try (OnnxReader reader = OnnxReader.open(2)) {
            Hearsay hearsay = new Hearsay(reader);
            Intake intake = new Intake();
            for (Path file : files) {
                readings.add(hearsay.read(intake.read(file)));
            }
        }
        return readings.toArray(Reading[]::new);
    }

    /** The one of a paper, by a word of its title. */
    static Reading of(Reading[] readings, String publisher, String word) {
        return Stream.of(readings)
                .filter(r -> publisher.equals(r.document().publication().publisher()))
                .filter(r -> String.valueOf(r.document().publication().title()).contains(word))
                .findFirst()
                .orElseThrow();
    }
}
