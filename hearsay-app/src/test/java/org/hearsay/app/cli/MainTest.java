package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.app.StandIn;
import org.hearsay.app.terminal.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aFileIsRead() throws IOException {
        String file = file("a.txt", "Cole said that it rained.");
        assertThat(run("read", file)).isZero();
        assertThat(out()).contains("line 1");
        assertThat(err()).isEmpty();
    }

    @Test
    void standardInputIsRead() {
        assertThat(run(Screen.NONE, "Cole said that it rained.", out, "read", "--format", "json", "-"))
                .isZero();
        assertThat(json().at("/attributions/0/source/text").asString()).isEqualTo("Cole");
        assertThat(err()).isEmpty();
    }

    @Test
    void standardInputIsReadOnlyOnce() {
        assertThat(run(Screen.NONE, "Rain.", out, "read", "-f", "jsonl", "-", "-"))
                .isEqualTo(1);
        assertThat(out().lines()).hasSize(1);
        checkComplaint("standard input", "named twice");
    }

    @Test
    void oneFileIsAnObjectAndSeveralAreAnArray() throws IOException {
        String a = file("a.txt", "One.");
        run("read", "--format", "json", a);
        assertThat(json().isObject()).isTrue();
        out.reset();
        run("read", "--format", "json", a, a);
        assertThat(json().size()).isEqualTo(2);
        out.reset();
        run("read", "--format", "json", folder.toString());
        assertThat(json().isArray()).isTrue();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
        String good = file("good.txt", "Cole said that it rained.");
        String empty = file("empty.txt", "");
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("read", "--format", "json", empty, good, missing, good)).isEqualTo(1);
        assertThat(json().size()).isEqualTo(2);
        assertThat(err().lines()).hasSize(2).allMatch(l -> l.startsWith("hearsay: "));
        assertThat(err()).contains("empty.txt").contains("missing.txt").doesNotContain("Exception", "\tat ");
    }

    @Test
    void anArrayOfNothingReadableIsEmpty() throws IOException {
        String missing = folder.resolve("missing.txt").toString();
        assertThat(run("read", "--format", "json", missing, missing)).isEqualTo(1);
        assertThat(json().size()).isZero();
        out.reset();
        assertThat(run("read", "--format", "json", missing)).isEqualTo(1);
        assertThat(out()).isEmpty();
    }

    @Test
    void aBugOfOursIsOneLineAndTheRestIsRead() throws IOException {
        String bad = file("bad.txt", "This breaks the reader.");
        String good = file("good.txt", "One.");
        assertThat(run("read", "--format", "jsonl", bad, good)).isEqualTo(1);
        assertThat(out().lines()).hasSize(1);
        checkComplaint("bad.txt", "please report", "StandIn.java");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theOrderIsThatOfTheInputs(int threads) throws IOException {
        Random random = new Random(23);
        for (int i = 100; i < 180; i++) {
            file(i + ".txt", "Cole said that it rained. ".repeat(1 + random.nextInt(random.nextInt(200) + 1)));
        }
        assertThat(run("read", "--format", "jsonl", "--threads", "" + threads, folder.toString()))
                .isZero();
        List<String> expected =
                IntStream.range(100, 180).mapToObj(i -> i + ".txt").toList();
        assertThat(out().lines()
                        .map(l -> MAPPER.readTree(l).at("/document/uri").asString())
                        .map(u -> u.substring(u.lastIndexOf('/') + 1)))
                .isEqualTo(expected);
    }

    @Test
    void theOutputIsTheSameWithAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 20; i++) {
            file(i + ".txt", "Cole said that it rained. ".repeat(i + 1));
        }
        for (String format : new String[] {"text", "json", "jsonl", "html"}) {
            run("read", "--format", format, "--threads", "1", folder.toString());
            byte[] one = out.toByteArray();
            out.reset();
            run("read", "--format", format, "--threads", "4", folder.toString());
            assertThat(out.toByteArray()).isEqualTo(one);
            out.reset();
        }
    }

    @Test
    void whatOneIsToldComesBeforeWhatTheFileSays() throws IOException {
        String a = file("a.txt", "One.");
        run(
                "read",
                a,
                "--format",
                "json",
                "--published",
                "2031-03-04",
                "--publisher",
                "Daily Courier",
                "--title",
                "Rain");
        assertThat(json().at("/document/published").asString()).isEqualTo("2031-03-04");
        assertThat(json().at("/document/publisher").asString()).isEqualTo("Daily Courier");
        assertThat(json().at("/document/title").asString()).isEqualTo("Rain");
    }

    @Test
    void theOutputGoesIntoAFile() throws IOException {
        Path page = folder.resolve("page.html");
        assertThat(run("read", file("a.txt", "One."), "--format", "HTML", "-o", page.toString()))
                .isZero();
        assertThat(out()).isEmpty();
        assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLine() throws IOException {
        String a = file("a.txt", "One.");
        assertThat(run("read", a, "-o", folder.resolve("no/such/file").toString()))
                .isEqualTo(1);
        checkComplaint("no such folder");
        err.reset();
        assertThat(run("read", a, "-o", folder.toString())).isEqualTo(1);
        checkComplaint(folder.toString());
        err.reset();
        assertThat(run(Screen.NONE, "", broken("No space left on device"), "read", a))
                .isEqualTo(1);
        checkComplaint("standard output: cannot be written: No space left on device");
    }

    @Test
    void aPipeThatNobodyReadsOnIsNoError() throws IOException {
        String a = file("a.txt", "One.");
        assertThat(run(Screen.NONE, "", broken("Broken pipe"), "read", a, a, a)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        String a = file("a.txt", "One.");
        assertThat(run()).isEqualTo(2);
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("write", a)).isEqualTo(2);
        assertThat(run("read", a, "--format", "xml")).isEqualTo(2);
        assertThat(run("read", a, "--threads", "0")).isEqualTo(2);
        assertThat(run("read", a, "--nonsense")).isEqualTo(2);
        err.reset();
        assertThat(run("read", a, "--published", "4 March")).isEqualTo(2);
        assertThat(err()).contains("'4 March' is no date like 2031-03-14", "Try: hearsay read --help");
        assertThat(out()).isEmpty();
    }

    @Test
    void helpVersionAndCompletionNeedNoReader() {
        ReaderSource none = threads -> {
            throw new AssertionError("nothing is to be read");
        };
        for (String[] args : new String[][] {{"--help"}, {"read", "--help"}, {"--version"}, {"completion"}}) {
            assertThat(Main.run(args, terminal(Screen.NONE, "", out), none, Session.ofProcess()))
                    .isZero();
        }
        assertThat(out())
                .contains("Exit codes: 0 fine", "--own-voice", "text, json, jsonl, html", "hearsay 0.", "reader ");
        assertThat(out()).contains("complete -F _complete_hearsay").doesNotContain("prepare ");
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatCannotBeLoadedIsOneLine() throws IOException {
        String a = file("a.txt", "One.");
        ReaderSource broken = threads -> {
            throw new IllegalStateException("The reader's native libraries could not be loaded: no such thing");
        };
        String[] args = {"read", a, a};
        assertThat(Main.run(args, terminal(Screen.NONE, "", out), broken, Session.ofProcess()))
                .isEqualTo(1);
        checkComplaint("native libraries could not be loaded");
    }

    @Test
    void progressIsShownOnATerminalAndTakenAway() throws IOException {
        String a = file("a.txt", "One.");
        Screen screen = new Screen(80, false);
        assertThat(run(screen, "", out, "read", a, a, a)).isZero();
        assertThat(err()).contains("Reading").endsWith("\r\u001B[K");
        err.reset();
        assertThat(run(screen, "", out, "read", a)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void preparingPrintsNothing() {
        assertThat(run("prepare")).isZero();
        assertThat(out() + err()).isEmpty();
    }

    private void checkComplaint(String... parts) {
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith("hearsay: ").contains(parts).doesNotContain("\tat ");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... args) {
        return run(Screen.NONE, "", out, args);
    }

    private int run(Screen errScreen, String in, OutputStream to, String... args) {
        return Main.run(args, terminal(errScreen, in, to), threads -> new StandIn(), Session.ofProcess());
    }

    private Terminal terminal(Screen errScreen, String in, OutputStream to) {
        return new Terminal(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                errScreen,
                StandardCharsets.UTF_8);
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private JsonNode json() {
        return MAPPER.readTree(out());
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
