package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Folders;
import org.hearsay.app.terminal.Screen;
import org.hearsay.corroboration.Similarity;
import org.hearsay.reading.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a search prints: the words in their place, by meaning too, and the counts. */
class SearchCommandTest {
    private static final String ESCAPE = "\u001B";

    private final Console console = new Console(new Sources());

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        add("a.txt", "Daily Courier", "2031-03-07", "😀 Cole said that the (old) quays are shut. Nobody came.");
        add("b.txt", "Narvo Gazette", "2032-01-02", "Halim said that the dam would hold. The town was quiet.");
    }

    @Test
    void wordsThatWereLookedForAreSetOffOnATerminal() {
        run(new Screen(80, true), "search", "quay old");
        assertThat(out())
                .contains("(" + ESCAPE + "[1;4mold" + ESCAPE + "[0m)")
                .contains(ESCAPE + "[1;4mquays" + ESCAPE + "[0m");
        run(new Screen(80, true), "search", "said-by:cole");
        assertThat(out()).contains(ESCAPE + "[1;36m" + ESCAPE + "[1;4mCole" + ESCAPE + "[0m");
        run(Screen.NONE, "search", "quay old");
        assertThat(out()).contains("Cole said that the (old) quays are shut").doesNotContain(ESCAPE);
    }

    @Test
    void farIntoALongStatementTheyAreShownAllTheSame() throws IOException {
        add(
                "c.txt",
                "Narvo Gazette",
                "2032-01-02",
                "Ines said that " + "it went on and ".repeat(200) + "the lake froze");
        run(Screen.NONE, "search", "lake");
        assertThat(out()).contains("Ines said that it went").contains("...").contains("the lake froze");
        assertThat(out().length()).isLessThan(1_000);
    }

    @Test
    void documentsAreShownWithSomeWordsAround() {
        run(Screen.NONE, "search", "--documents", "quiet");
        assertThat(out().replaceAll("[0-9a-f]{64}", "*").replaceAll("\\s+", " "))
                .isEqualTo("2032-01-02 Narvo Gazette " + folder.resolve("b.txt")
                        + " [*] Halim said that the dam would hold. The town was quiet. 1 documents ");
    }

    @Test
    void jsonTellsWhereTheyStandInCodePoints() {
        run(Screen.NONE, "search", "--format", "json", "quay");
        JsonNode found = JsonMapper.shared().readTree(out());
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.at("/statements/0/found").toString()).isEqualTo("[{\"text\":\"quays\",\"span\":[27,32]}]");
        assertThat(found.at("/statements/0/attribution/source/text").asString()).isEqualTo("Cole");
        assertThat(found.at("/facets/publisher").toString()).isEqualTo("[{\"value\":\"Daily Courier\",\"count\":1}]");
        run(Screen.NONE, "search", "--format", "json", "--documents", "quiet");
        assertThat(JsonMapper.shared().readTree(out()).at("/documents/0/found").toString())
                .isEqualTo("[{\"text\":\"quiet\",\"span\":[49,54]}]");
        run(Screen.NONE, "search", "--jsonl", "quay");
        assertThat(JsonMapper.shared().readTree(out()).at("/found").toString())
                .isEqualTo("[{\"text\":\"quays\",\"span\":[27,32]}]");
    }

    @Test
    void countsFollowTheQuery() {
        run(Screen.NONE, "search", "--facets", "after:2031");
        assertThat(out())
                .startsWith("2 statements\n")
                .contains("- publisher: Daily Courier (1), Narvo Gazette (1)\n")
                .contains("- year: 2031 (1), 2032 (1)\n")
                .contains("- quotation: indirect (2)\n")
                .contains("- act: speech (2)\n");
        run(Screen.NONE, "search", "--facets", "-publisher:\"Daily Courier\"");
        assertThat(out()).startsWith("1 statements\n").contains("- publisher: Narvo Gazette (1)\n");
        assertThat(run(Screen.NONE, "search", "--fasets", "quay")).isEqualTo(2);
        assertThat(err()).contains("there is no option --fasets");
    }

    @Test
    void statementsAreFoundByMeaning() {
        assertThat(run(Screen.NONE, "search", "--meaning", "harbour")).isZero();
        assertThat(out()).contains("quays are shut").contains("1 statements");
        assertThat(err()).isEmpty();
        assertThat(run(Screen.NONE, "search", "--meaning", "harbour", "said-by:halim"))
                .isZero();
        assertThat(out()).contains("0 statements");
        assertThat(run(Screen.NONE, "search", "--meaning", "harbour said-by:cole"))
                .isEqualTo(2);
        assertThat(err()).contains("fields stand beside --meaning, not in it");
        assertThat(run(Screen.NONE, "search")).isEqualTo(2);
        assertThat(run(Screen.NONE, "search", "--meaning", "harbour", "--documents"))
                .isEqualTo(2);
    }

    private void add(String name, String publisher, String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertThat(run(Screen.NONE, "add", "--publisher", publisher, "--published", day, file.toString()))
                .isZero();
    }

    private int run(Screen screen, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(1, "--ledger");
        all.add(2, folder.resolve("ledger").toString());
        Folders folders = new Folders(folder.resolve("home/data"), folder.resolve("home/cache"));
        Session session = new Session("dana", folders, Map.of(), () -> Instant.parse("2031-03-07T10:00:00Z"));
        return console.run(session, screen, "", all.toArray(String[]::new));
    }

    private String out() {
        return console.out();
    }

    private String err() {
        return console.err();
    }

    /** Without weights: what is about a harbour or a quay points one way, all else another. */
    private static final class Sources implements ReaderSource {
        @Override
        public Reader open(int threads) {
            return new StandIn();
        }

        @Override
        public Similarity openSimilarity() {
            return new Similarity() {
                @Override
                public String version() {
                    return "stand-in-1";
                }

                @Override
                public int dimensions() {
                    return 2;
                }

                @Override
                public float[] vector(String text) {
                    boolean port = text.contains("harbour") || text.contains("quay");
                    return port ? new float[] {1, 0} : new float[] {0, 1};
                }
            };
        }
    }
}
