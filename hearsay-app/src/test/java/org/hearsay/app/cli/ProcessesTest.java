package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in processes of its own: two on one ledger, and one on a disk that is too small or may only be read. */
class ProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void twoAddToOneLedgerAtOnce() throws Exception {
        Path both = texts("both", 0, 20, 200);
        Path one = texts("one", 20, 40, 200);
        Path other = texts("other", 40, 60, 200);
        String ledger = folder.resolve("ledger").toString();
        Process first = start(List.of(), "add", both.toString(), one.toString(), "--ledger", ledger);
        Process second = start(List.of(), "add", both.toString(), other.toString(), "--ledger", ledger);
        said(first);
        said(second);
        assertThat(said(start(List.of(), "verify", "--ledger", ledger)))
                .contains("60 documents verified; all of it holds");
        assertThat(said(start(List.of(), "search", "quay", "--limit", "1", "--ledger", ledger)))
                .contains("60 statements, 1 shown");
    }

    /** Where a disk may be mounted: the profile small-disk. */
    @Test
    @Tag("mount")
    void aDiskThatFillsUp() throws Exception {
        Path texts = texts("in", 0, 40, 30_000);
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        String said = said(start(
                mounted(ledger, "1m"),
                "add " + texts + " --ledger " + ledger,
                "verify --ledger " + ledger,
                "more " + ledger,
                "add " + texts + " --ledger " + ledger,
                "verify --ledger " + ledger,
                "search quay --limit 1 --ledger " + ledger));
        assertThat(said)
                .contains("cannot grow: the disk is full; make room, then do the same again")
                .contains("documents were added before; the same command goes on from there")
                .contains("40 documents verified; all of it holds")
                .contains("40 statements, 1 shown")
                .doesNotContain("do not hold", "this is a bug");
    }

    /** The ledger has room, its index has none. */
    @Test
    @Tag("mount")
    void anIndexWhoseDiskFillsUp() throws Exception {
        Path texts = texts("in", 0, 20, 10_000);
        Path ledger = folder.resolve("ledger");
        Path index = Files.createDirectories(ledger.resolve("index"));
        String said = said(start(
                mounted(index, "64k"),
                "add " + texts + " --ledger " + ledger,
                "verify --ledger " + ledger,
                "more " + index,
                "search quay --limit 1 --ledger " + ledger));
        assertThat(said)
                .contains("the index cannot grow: the disk is full")
                .contains("20 documents verified; all of it holds")
                .contains("20 statements, 1 shown")
                .doesNotContain("this is a bug");
    }

    /** A medium that the system itself keeps from being written. */
    @Test
    @Tag("mount")
    void aMediumThatMayOnlyBeRead() throws Exception {
        Path texts = texts("in", 0, 3, 200);
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        String said = said(start(
                mounted(ledger, "20m"),
                "add " + texts + " --ledger " + ledger,
                "actors --ledger " + ledger,
                "rate Courier 2 --ledger " + ledger,
                "fix " + ledger,
                "search quay --limit 1 --ledger " + ledger,
                "who Cole --ledger " + ledger,
                "verify --ledger " + ledger,
                "rate Courier 3 --ledger " + ledger));
        assertThat(said)
                .contains("3 statements, 1 shown")
                .contains("index could not be brought up to date: what came last is not found")
                .contains("Said: 3")
                .contains("3 documents verified; all of it holds")
                .contains("may only be read here");
    }

    /** Runs several commands in one process, on a small disk of its own; "more" makes it larger, "fix" keeps it from writing. */
    static final class Steps {
        private Steps() {}

        public static void main(String[] steps) throws Exception {
            for (String step : steps) {
                String[] words = step.split(" ");
                switch (words[0]) {
                    case "more" -> mount("remount,size=200m", words[1]);
                    case "fix" -> mount("remount,ro", words[1]);
                    default -> OneProcess.run(words);
                }
            }
        }

        private static void mount(String how, String where) throws IOException, InterruptedException {
            int code = new ProcessBuilder("mount", "-o", how, where)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IOException("mount: " + code);
            }
        }
    }

    private static List<String> mounted(Path where, String size) {
        return List.of(
                "unshare",
                "-m",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + size + " tmpfs " + where + " && exec \"$@\"",
                "sh");
    }

    private Process start(List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                before.isEmpty() ? OneProcess.class.getName() : Steps.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Files with a statement each, and figures that no two share to fill the room. */
    private Path texts(String name, int from, int to, int length) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(name));
        for (int i = from; i < to; i++) {
            StringBuilder text = new StringBuilder("Cole said that quay number" + i + " is shut. ");
            Random random = new Random(i);
            while (text.length() < length) {
                text.append("The harbour office counted ")
                        .append(random.nextInt())
                        .append(" crates on the quay, and ")
                        .append(random.nextLong())
                        .append(" more were on their way to the town. ");
            }
            Files.writeString(texts.resolve(i + ".txt"), text);
        }
        try (Stream<Path> made = Files.list(texts)) {
            assertThat(made).hasSize(to - from);
        }
        return texts;
    }
}
