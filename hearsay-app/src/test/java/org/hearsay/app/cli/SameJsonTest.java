package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearsay.app.terminal.Screen;
import org.hearsay.reader.OnnxReader;
import org.junit.jupiter.api.Test;

/** The whole program with its real reader: a document gives the same JSON, whatever is around it. */
class SameJsonTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final String SAMPLE = sample("editorial.txt");

    @Test
    void aloneAmongFiftyAndOnOneThreadOrTwo() {
        String alone = read("--threads", "1", SAMPLE);
        assertThat(read("--threads", "2", SAMPLE)).isEqualTo(alone);
        List<String> fifty = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(i -> sample(List.of("interview.txt", "live-blog.txt", "wire-report.txt", "press-release.html")
                        .get(i % 4)))
                .toList());
        fifty.set(31, SAMPLE);
        for (String threads : List.of("1", "2")) {
            List<String> args = new ArrayList<>(List.of("--threads", threads));
            args.addAll(fifty);
            assertThat(read(args.toArray(String[]::new)).lines().toList().get(31) + "\n")
                    .isEqualTo(alone);
        }
    }

    @Test
    void inEveryLanguageOfTheMachine() {
        String all = read(SAMPLES.toString());
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "lt-LT", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(read(SAMPLES.toString())).isEqualTo(all);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String sample(String name) {
        return SAMPLES.resolve(name).toString();
    }

    private static String read(String... args) {
        List<String> all = new ArrayList<>(List.of("read", "--format", "jsonl", "--own-voice", "--with-text"));
        all.addAll(List.of(args));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                Screen.NONE,
                StandardCharsets.UTF_8);
        assertThat(Main.run(all.toArray(String[]::new), terminal, OnnxReader::open, Session.ofProcess()))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }
}
