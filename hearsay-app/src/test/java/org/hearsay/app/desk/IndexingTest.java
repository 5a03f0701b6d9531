package org.hearsay.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.LedgerException;
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
                Search search = desk.search(remark -> {})) {
            assertThat(search.documents(query, 0, 20).total()).isEqualTo(documents);
            List<String> broken = new ArrayList<>();
            new Verification(desk.ledger(), broken::add).run(() -> {});
            assertThat(broken).isEmpty();
        }
    }
}
