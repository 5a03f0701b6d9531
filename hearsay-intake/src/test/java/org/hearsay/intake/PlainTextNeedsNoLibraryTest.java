package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Start-up is most of a short run: text in UTF-8 is read without loading jsoup, ICU or Jackson. A program that does not have
 * them at all shows it.
 */
class PlainTextNeedsNoLibraryTest {
    @TempDir
    Path folder;

    /** The program: prints what it read. */
    public static void main(String[] arguments) throws UnreadableException {
        Document document = new Intake().read(Path.of(arguments[0]));
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(document.credits().getFirst().name() + ": " + document.text());
    }

    @Test
    void plainTextIsReadWithoutThem() throws Exception {
        check(
                "text.txt",
                "PORT SELIM (AP) — Café 🐟 closed.",
                "The Associated Press: PORT SELIM (AP) — Café 🐟 closed.");
    }

    @Test
    void aPageIsNot() throws Exception {
        check("page.html", "<p>Closed.</p>", "NoClassDefFoundError");
    }

    private void check(String name, String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        String classPath = Stream.of(Intake.class, Document.class, PlainTextNeedsNoLibraryTest.class)
                .map(PlainTextNeedsNoLibraryTest::home)
                .collect(Collectors.joining(File.pathSeparator));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        PlainTextNeedsNoLibraryTest.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.waitFor();
        assertThat(Files.readString(output)).contains(expected);
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
