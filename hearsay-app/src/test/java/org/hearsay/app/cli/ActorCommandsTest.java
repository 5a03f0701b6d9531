package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who there is across documents: what a person merges and splits is what is found. The reader finds "X said that". */
class ActorCommandsTest {
    private final Console console = new Console(threads -> new StandIn());

    @TempDir
    private Path folder;

    @BeforeEach
    void add() throws IOException {
        file("a.txt", "Qadharin said that the quay is shut.");
        file("b.txt", "Kadharin said that the dam would hold.");
        file("c.txt", "Qadharin said that nothing was clear.");
        file("d.txt", "Zanzarella said that the tower leans.");
        // In this order: who came first is told first.
        run("add", folder.resolve("in").toString(), "--threads", "1");
    }

    @Test
    void whoThereIsIsListedWithWhatToDecide() {
        assertThat(run("actors")).isZero();
        assertThat(out())
                .contains("Qadharin [*] person: 2 documents, 2 statements")
                .contains("Zanzarella [*]")
                .contains("One or two? Qadharin [*] (2 documents) and Kadharin [*] (1): ")
                .endsWith("3 actors; to decide: 1\n");
        run("actors", "qadharin");
        assertThat(out()).contains("- no date ", "in/c.txt: Qadharin [*], 1 statements", "1 actors; to decide: 1");
        run("actors", "--format", "json");
        assertThat(out())
                .contains(
                        "\"total\": 3", "\"name\": \"Zanzarella\"", "\"proposals\": [", "\"firstName\": \"Qadharin\"");
        run("actors", "--to-decide");
        assertThat(out()).startsWith("One or two?");
    }

    @Test
    void whatIsMergedIsFoundAsOneUntilItIsTakenBack() throws IOException {
        run("who", "Zanzarella");
        assertThat(out()).contains("Said: 1");
        assertThat(run("merge", "Zanzarella", "kadharin", "--reason", "so she signs"))
                .isZero();
        assertThat(out()).contains("Zanzarella [*] and Kadharin [*] are one. To take it back: hearsay undo ");
        String undo = find("undo (\\d+)");
        run("who", "Zanzarella");
        assertThat(out()).contains("Said: 2", "the tower leans", "the dam would hold");
        run("search", "said-by:zanzarella");
        assertThat(out()).contains("2 statements");
        run("search", "said-by:Zanzarella dam");
        assertThat(out()).contains("1 statements");
        run("actors", "zanzarella");
        assertThat(out()).contains("dana says so: so she signs");

        file("e.txt", "Kadharin said that the well is dry.");
        run("add", folder.resolve("in").toString());
        run("who", "Zanzarella");
        assertThat(out()).contains("Said: 3");
        run("undo", undo);
        run("who", "Zanzarella");
        assertThat(out()).contains("Said: 1");
    }

    @Test
    void whoeverIsSplitOffIsFoundNoMore() {
        run("who", "Qadharin");
        assertThat(out()).contains("Said: 3");
        assertThat(run("split", "Qadharin", "Kadharin", "--reason", "an uncle")).isZero();
        run("who", "Qadharin");
        assertThat(out())
                .contains("Not in this: Kadharin [*], said dana (an uncle)", "Said: 2")
                .doesNotContain("the dam");
        run("search", "said-by:qadharin");
        assertThat(out()).contains("2 statements");
        run("who", "Kadharin");
        assertThat(out()).contains("Said: 1", "the dam");
        run("actors");
        assertThat(out()).contains("- not Kadharin [*], said dana (an uncle)").endsWith("to decide: 0\n");
    }

    @Test
    void twoOfOneNameAreToldApartByTheirIds() {
        run("search", "--documents", "quay");
        String first = find("\\[([0-9a-f]{64})]").substring(0, 12) + "/a1";
        run("search", "--documents", "clear");
        String second = find("\\[([0-9a-f]{64})]").substring(0, 12) + "/a1";
        assertThat(run("split", first, second)).isZero();
        run("who", first);
        assertThat(out()).contains("Said: 1", "the quay is shut");
        run("who", second);
        assertThat(out()).contains("Said: 1", "nothing was clear");
        assertThat(run("merge", "Qadharin", "Zanzarella")).isEqualTo(1);
        assertThat(err()).contains("Qadharin: may be any of 2: Qadharin [*], Qadharin [*]; give the id in [ ]");
        assertThat(run("merge", second, "Kadharin")).isZero();
        run("who", "Kadharin");
        assertThat(out()).contains("Said: 2", "nothing was clear", "the dam").doesNotContain("the quay");
        assertThat(run("merge", first, second)).isZero();
        run("who", second);
        assertThat(out()).contains("Said: 3");
    }

    @Test
    void whoIsMeantMustBeClear() {
        assertThat(run("merge", "Nobody", "Kadharin")).isEqualTo(1);
        assertThat(err()).contains("Nobody: is nobody in this ledger").hasLineCount(1);
        assertThat(run("merge", "Kadharin", "Kadharin")).isEqualTo(1);
        assertThat(err()).contains("is meant by both").hasLineCount(1);
        assertThat(run("merge", "Kadharin")).isEqualTo(2);
    }

    @Test
    void whatMayBeOneIsReviewedByKeys() {
        assertThat(typing("n", "review", "--actors")).isZero();
        assertThat(out())
                .contains("One or two? Qadharin", "the quay is shut", "the dam would hold", ActorReview.KEYS)
                .endsWith("Nothing more to decide. 0 one, 1 not one\n");
        assertThat(typing("y", "review", "--actors")).isZero();
        assertThat(out()).isEqualTo("Nothing more to decide. 0 one, 0 not one\n");
        run("undo", "--judged-by", "dana", "--yes");
        typing("xyuq", "review", "--actors");
        assertThat(out()).contains("Nothing more to decide.", "1 one, 0 not one");
        run("who", "Kadharin");
        assertThat(out()).contains("Said: 3");
        assertThat(typing("", "review", "--actors", "dam")).isEqualTo(2);
    }

    @Test
    void mergesGoAlongWithTheJournalAndTheLedger() {
        run("merge", "Zanzarella", "Kadharin");
        Path journal = folder.resolve("journal.jsonl");
        Path whole = folder.resolve("whole.jsonl");
        run("journal", "--export", journal.toString());
        run("export", whole.toString());
        String copy = folder.resolve("copy").toString();
        run("add", folder.resolve("in").toString(), "--ledger", copy);
        run("journal", "--replay", journal.toString(), "--ledger", copy);
        run("who", "Zanzarella", "--ledger", copy);
        assertThat(out()).contains("Said: 2");
        String other = folder.resolve("other").toString();
        run("import", whole.toString(), "--ledger", other);
        run("who", "Zanzarella", "--ledger", other);
        assertThat(out()).contains("Said: 2");
    }

    @Test
    void anErasedNameIsKeptNowhere() throws IOException {
        run("actors");
        assertThat(inAnyFile()).isTrue();
        run("search", "--documents", "tower");
        assertThat(run("erase", find("\\[([0-9a-f]{64})]"), "--yes")).isZero();
        assertThat(inAnyFile()).isFalse();
        run("actors");
        assertThat(out()).doesNotContain("Zanzarella");
    }

    @Test
    void aRosterThatWasCutOffIsMadeAnew() throws IOException {
        run("actors");
        String before = out();
        Path file = folder.resolve("ledger/index.actors.db");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        run("actors");
        assertThat(out()).isEqualTo(before);
        Files.delete(file);
        run("actors");
        assertThat(out()).isEqualTo(before);
    }

    private boolean inAnyFile() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("ledger"))) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1);
                if (content.toLowerCase(Locale.ROOT).contains("zanzarella")) {
                    return true;
                }
            }
        }
        return false;
    }

    private String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(console.out());
        assertThat(matcher.find()).as(out()).isTrue();
        return matcher.group(1);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
    }

    private int run(String... args) {
        return typing("", args);
    }

    private int typing(String typed, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!all.contains("--ledger")) {
            all.addAll(List.of("--ledger", folder.resolve("ledger").toString()));
        }
        Folders folders = new Folders(folder.resolve("home/data"), folder.resolve("home/cache"));
        Session session = new Session("dana", folders, Map.of(), () -> Instant.parse("2031-03-07T10:00:00Z"));
        return console.run(session, typed, all.toArray(String[]::new));
    }

    /** With * for ids. */
    private String out() {
        return shown(console.out());
    }

    private String err() {
        return shown(console.err());
    }

    private static String shown(String printed) {
        return printed.replaceAll("\\[[0-9a-f]{10}/a[0-9]+]", "[*]");
    }
}
