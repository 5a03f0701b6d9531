package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.actor.Groups;
import org.hearsay.app.Marked;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.Verification;
import org.hearsay.search.Index;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed after the ledger's commit and before the index's: what it wrote is found all the same. */
class IndexingTest {
    @TempDir
    private Path folder;

    @Test
    void aKillBeforeTheFirstCommitOfTheIndexLosesNothing() throws Exception {
        killBetweenCommits(0, 3);
        assertThat(inTheIndex()).isZero();
        check(3, "quay");
    }

    @Test
    void aKillAfterEarlierCommitsLosesAndDoublesNothing() throws Exception {
        killBetweenCommits(0, 3);
        check(3, "quay");
        long before = inTheIndex();
        killBetweenCommits(2, 4);
        assertThat(inTheIndex()).isEqualTo(before);
        check(6, "quay");
        check(1, "number2");
        check(1, "number5");
    }

    /** In steps of three entries: the first document alone, and then many at once. */
    @Test
    void whoIsNamedIsKeptOnTheWay() throws Exception {
        List<String> names = List.of(
                "Moammar Kadhari", "Lena Marsh", "Muammar Qadhari", "Lena Marsch", "Omar Halim", "Moammar Kadhari");
        try (Desk desk = Desk.open(folder.toString(), folder)) {
            for (int i = 0; i < names.size(); i++) {
                append(desk, Marked.reading("[1s:" + names.get(i) + "] [1c:said] [1t:that quay " + i + " is shut]."));
            }
            append(desk, Marked.reading("[1s:Lena Marsh] [1c:said] [1t:that the dam would hold]."));
            try (Index index = desk.index()) {
                Told told = new Told(new ArrayList<>());
                new Indexing(desk, index, 3).catchUp(told);
                assertThat(told.lines()).containsExactly("Indexing 21", "0", "3", "6", "9", "12", "14");
            }
            try (Sheets sheets = desk.caches().sheets()) {
                assertThat(sheets.all()).hasSize(7);
                assertThat(sheets.compared()).isEqualTo(sheets.sequence());
                assertThat(desk.ledger().after(sheets.sequence(), 1)).isEmpty();
            }
            String kept = cast(desk);
            assertThat(kept).contains("Omar Halim 1");
            // One more, which is left to who asks; and all of it anew.
            append(desk, Marked.reading("[1s:Omar Halim] [1c:said] [1t:that the tower leans]."));
            desk.catchUp(Pace.UNTOLD);
            assertThat(cast(desk)).contains("Omar Halim 2");
            String all = cast(desk);
            Files.delete(desk.caches().sheetsFile());
            assertThat(cast(desk)).isEqualTo(all);
            assertThat(cast(desk)).isEqualTo(all);
        }
    }

    /** What who waits is told. */
    private record Told(List<String> lines) implements Pace {
        @Override
        public void begin(Task task, long steps) {
            lines.add(task.words() + " " + steps);
        }

        @Override
        public void stepTo(long done) {
            lines.add(Long.toString(done));
        }
    }

    private static String cast(Desk desk) throws LedgerException {
        Groups groups = desk.cast(Pace.UNTOLD).groups();
        return groups.all().stream()
                        .map(g -> g.name() + " " + g.documents().size())
                        .toList()
                + " "
                + groups.proposals(null, 10).stream()
                        .map(p -> p.one().name() + " or " + p.other().name())
                        .toList();
    }

    private static void append(Desk desk, Reading reading) throws LedgerException {
        byte[] bytes = reading.document().text().getBytes(StandardCharsets.UTF_8);
        desk.ledger()
                .append(
                        Instant.EPOCH,
                        "hearsay",
                        List.of(
                                new Change.Seen(reading.document(), "a.txt", new Original(bytes, "text/plain")),
                                new Change.Read(reading.record())));
    }

    /** On a process of its own, with the signal that no process can catch. */
    private void killBetweenCommits(int first, int count) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BetweenCommits.class.getName(),
                        folder.toString(),
                        Integer.toString(first),
                        Integer.toString(count))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo(BetweenCommits.READY);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private long inTheIndex() throws LedgerException, SearchException {
        try (Desk desk = Desk.open(folder.toString(), folder);
                Index index = desk.index()) {
            return index.sequence();
        }
    }

    private void check(int documents, String query) throws LedgerException, SearchException, QueryException {
        try (Desk desk = Desk.open(folder.toString(), folder);
                Search search = desk.search()) {
            assertThat(search.documents(query, 0, 20).total()).isEqualTo(documents);
            List<String> broken = new ArrayList<>();
            new Verification(desk.ledger(), broken::add).run(() -> {});
            assertThat(broken).isEmpty();
        }
    }
}
