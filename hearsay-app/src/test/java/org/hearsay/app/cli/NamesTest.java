package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.terminal.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NamesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void twoNamesAreCompared() {
        assertThat(run("names", "compare", "Bill Verhoff", "William Verhoff")).isZero();
        assertThat(out().lines().findFirst().orElse("")).matches("0\\.\\d{3} {2}same");
        assertThat(out()).contains("  bill is a form of william");
        out.reset();
        assertThat(run("names", "compare", "Verhoff AG", "Tarbrek AG", "--schema", "Company"))
                .isZero();
        assertThat(out()).contains("different", "tarbrek is not verhoff");
        out.reset();
        assertThat(run("names", "compare", "", "x")).isZero();
        assertThat(out()).startsWith("0.000  unknown");
        assertThat(err()).isEmpty();
    }

    @Test
    void aComparisonAsJson() {
        assertThat(run("names", "compare", "Karim Dermani", "كريم الدرماني", "--format", "json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.at("/name2").asString()).isEqualTo("كريم الدرماني");
        assertThat(json.at("/verdict").asString()).isEqualTo("same");
        assertThat(json.at("/score").asDouble()).isBetween(0.5, 1.0);
        assertThat(json.at("/reasons/0/kind").asString()).isEqualTo("script");
    }

    @Test
    void namesCannotMoveTheCursor() {
        run("names", "compare", "Dana \u001B[2J\u202ECole", "Lena\u0007 Marsh");
        assertThat(out()).doesNotContain("\u001B", "\u202E", "\u0007");
    }

    @Test
    void rowsComeOutWithWhatWasAdded() throws IOException {
        String file = file("""
                id,name1,name2,schema
                1,"MARSH, Lena",Lena Marsh,Person
                2,Salim bin Tariq,Tariq bin Salim,Person
                3,Verhoff AG,"Verhoff
                Aktiengesellschaft",Company
                4,"Say ""x""\",,
                """);
        assertThat(run("names", "score", file)).isZero();
        List<String> lines = out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("id,name1,name2,schema,score,same,reasons");
        assertThat(lines.get(1)).matches("1,\"MARSH, Lena\",Lena Marsh,Person,0\\.\\d{6},true,.*another order.*");
        assertThat(lines.get(2)).contains(",false,parent and child");
        assertThat(lines.get(4)).startsWith("Aktiengesellschaft\",Company,0.").contains(",true,");
        assertThat(lines.get(5)).startsWith("4,\"Say \"\"x\"\"\",,,0.000000,false,");
        assertThat(err()).isEmpty();
    }

    @Test
    void aMarkAtTheBeginOtherColumnOrderAndShortRowsAreRead() {
        assertThat(run(in("\uFEFFname2,name1\r\nLena Marsh,L. Marsh\r\nDana\r\n"), out, "names", "score", "-"))
                .isZero();
        assertThat(out().lines().toList())
                .hasSize(3)
                .satisfies(l -> assertThat(l.get(1)).contains(",true,l stands for lena"))
                .satisfies(l -> assertThat(l.get(2)).startsWith("Dana,,0.000000,false,"));
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        checkComplaint(
                1, "no such file", "names", "score", folder.resolve("none.csv").toString());
        checkComplaint(1, "this is a folder", "names", "score", folder.toString());
        checkComplaint(1, "nothing in it", "names", "score", file(""));
        checkComplaint(1, "no column name2", "names", "score", file("name1,other\na,b\n"));
        checkComplaint(1, "column score already", "names", "score", file("name1,name2,score\na,b,1\n"));
        checkComplaint(1, "no CSV that can be read", "names", "score", file("name1,name2\na,b,c,d\n"));
        checkComplaint(
                1, "no CSV that can be read", "names", "score", file("name1,name2\na,\"" + "b".repeat(20_000_000)));
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("names")).isEqualTo(2);
        assertThat(err()).contains("give compare or score", "Try: hearsay names --help");
        assertThat(run("names", "compare", "a")).isEqualTo(2);
        assertThat(err()).contains("Try: hearsay names compare --help");
        assertThat(run("names", "compare", "a", "b", "c")).isEqualTo(2);
        assertThat(run("names", "compare", "a", "b", "--format", "xml")).isEqualTo(2);
        assertThat(run("names", "score")).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenIsOneLineAndAClosedPipeIsNone() throws IOException {
        String file = file("name1,name2\na,b\n");
        assertThat(run(in(""), broken("No space left on device"), "names", "score", file))
                .isEqualTo(1);
        assertThat(err()).contains("standard output: cannot be written: No space left on device");
        err.reset();
        assertThat(run(in(""), broken("Broken pipe"), "names", "score", file)).isZero();
        assertThat(run(in(""), broken("Broken pipe"), "names", "compare", "a", "b"))
                .isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aLongTableTakesNoMoreMemory() {
        byte[] row = "Lena Marsh,Lena Marsch\n".getBytes(StandardCharsets.UTF_8);
        long rows = 300_000;
        InputStream endless = new InputStream() {
            private long at = -12;

            @Override
            public int read() {
                long i = at++;
                return i < 0
                        ? "name1,name2\n".charAt((int) i + 12)
                        : i >= rows * row.length ? -1 : row[(int) (i % row.length)];
            }
        };
        long[] written = new long[1];
        OutputStream counted = new OutputStream() {
            @Override
            public void write(int b) {
                written[0] += b == '\n' ? 1 : 0;
            }
        };
        assertThat(run(endless, counted, "names", "score", "-")).isZero();
        assertThat(written[0]).isEqualTo(rows + 1);
    }

    private void checkComplaint(int code, String part, String... args) {
        err.reset();
        assertThat(run(args)).isEqualTo(code);
        assertThat(err().lines()).as(part).hasSize(1);
        assertThat(err()).startsWith("hearsay: ").contains(part).doesNotContain("Exception", "\tat ");
    }

    private String file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "pairs", ".csv"), text)
                .toString();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... args) {
        return run(in(""), out, args);
    }

    private int run(InputStream in, OutputStream to, String... args) {
        Terminal terminal = new Terminal(
                in,
                to,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Screen.NONE,
                Screen.NONE,
                StandardCharsets.UTF_8);
        ReaderSource none = threads -> {
            throw new AssertionError("names need no reader");
        };
        return Main.run(args, terminal, none, Session.ofProcess());
    }

    private static OutputStream broken(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
