package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.attribution.Source;
import org.hearsay.intake.Intake;
import org.hearsay.intake.UnreadableException;
import org.hearsay.reader.OnnxReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sample, read by the reader as it ships, says what stands in the .expected file beside it: a line for each attribution,
 * inner ones indented, "-" for whoever is not named. What begins with "missed:" should be found and is not yet; what begins with
 * "wrong:" is found and should not be. Whoever makes the reader better takes the words away.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path SAMPLES = Path.of("..", "samples");

    private OnnxReader reader;

    @BeforeAll
    void open() {
        reader = OnnxReader.open(2);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wire-report.txt",
                "editorial.txt",
                "press-release.html",
                "interview.txt",
                "translated-statement.txt",
                "live-blog.txt",
                "chains.txt"
            })
    void saysWhatIsExpected(String sample) throws IOException, UnreadableException {
        Path expected = SAMPLES.resolve(sample.substring(0, sample.lastIndexOf('.')) + ".expected");
        List<String> lines = Files.readAllLines(expected).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("missed: "))
                .map(line -> line.startsWith("wrong: ") ? line.substring("wrong: ".length()) : line)
                .toList();
        assertThat(String.join("\n", read(sample))).isEqualTo(String.join("\n", lines));
    }

    private List<String> read(String sample) throws UnreadableException {
        Reading reading = new Hearsay(reader).read(new Intake().read(SAMPLES.resolve(sample)));
        String text = reading.document().text();
        List<String> lines = new ArrayList<>();
        reading.document().credits().forEach(c -> lines.add("credit: " + c.name()));
        reading.attributions().forEach(a -> lines.add(render(a, text)));
        for (Mark mark : reading.marks()) {
            lines.add(mark.kind().name().toLowerCase(Locale.ROOT) + ": "
                    + mark.span().in(text));
        }
        return lines;
    }

    private static String render(Attribution a, String text) {
        Source source = a.source();
        String line = (source == null ? "-" : source.spans().in(text))
                + " > " + (a.cue() == null ? "-" : a.cue().in(text))
                + " > " + a.content().in(text);
        return "  ".repeat(a.depth() - 1) + line.replaceAll("\\s+", " ");
    }
}
