package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.hearsay.Reading;
import org.hearsay.actor.Bearer;
import org.hearsay.app.Marked;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search that stays open while the ledger grows. */
class SearchingTest {
    private static final Instant NOW = Instant.parse("2031-03-07T10:00:00Z");
    private static final String QUILL = "said-by:\"Mara Quill\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        try (Desk desk = writing()) {
            add(desk, "[1s:Mara Quill] [1c:said] [1t:that the quay is shut].");
            desk.catchUp(Pace.UNTOLD);
        }
    }

    @Test
    void whatIsAddedOrJudgedIsFoundAtOnce() throws Exception {
        try (Desk desk = writing();
                Searching searching = new Searching(desk, () -> desk.cast(Pace.UNTOLD))) {
            check(searching, 1);
            add(desk, "[1s:Omar Tal] [1c:said] [1t:that the dam would hold].");
            check(searching, 1);
            long merge = merge(desk);
            check(searching, 2);
            desk.ledger().append(NOW, "ines", List.of(new Change.Withdrawn(merge, "")));
            check(searching, 1);
            assertThat(searching.remark()).isEmpty();
        }
    }

    @Test
    void whereTheIndexMayNotBeWrittenItSaysWhatIsMissing() throws Exception {
        try (Desk desk = writing();
                Desk fixed = Desk.toRead(folder);
                Searching searching = new Searching(fixed, () -> fixed.cast(Pace.UNTOLD))) {
            check(searching, 1);
            assertThat(searching.remark()).isEmpty();
            add(desk, "[1s:Mara Quill] [1c:said] [1t:that the dam would hold].");
            add(desk, "[1s:Omar Tal] [1c:said] [1t:that the tower leans].");
            check(searching, 1);
            check(searching, 1);
            desk.catchUp(Pace.UNTOLD);
            check(searching, 2);
            assertThat(searching.remark()).isEmpty();
            merge(desk);
            check(searching, 3);
            assertThat(searching.remark())
                    .contains("may not be written, and so the index could not be brought up to date");
        }
    }

    @Test
    void whoWouldWaitForAnIndexToBeMadeAnewIsToldHowFarItIs() throws Exception {
        try (Desk desk = writing()) {
            for (int i = 0; i < 30; i++) {
                add(desk, "[1s:Mara Quill] [1c:said] [1t:that quay " + i + " is shut].");
            }
            desk.catchUp(Pace.UNTOLD);
            ofOlderFormat(desk.indexFolder());
            try (Searching searching = new Searching(desk, () -> desk.cast(Pace.UNTOLD), 0)) {
                List<Underway.Far> told = new ArrayList<>();
                long found = 0;
                while (found == 0) {
                    try {
                        found = searching.ask(
                                search -> search.attributions(QUILL, 0, 10).total());
                    } catch (RefusedException e) {
                        told.add(e.far());
                    }
                }
                assertThat(found).isEqualTo(31);
                assertThat(told)
                        .isNotEmpty()
                        .allSatisfy(far -> assertThat(far.kind()).isEqualTo(Underway.Kind.INDEX));
                assertThat(searching.underway().far()).isNull();
            }
        }
    }

    @Test
    void anIndexThatIsBeingMadeAnewKeepsNoRoomOpen() throws Exception {
        try (Desk desk = writing()) {
            for (int i = 0; i < 300; i++) {
                add(desk, "[1s:Mara Quill] [1c:said] [1t:that quay " + i + " is shut].");
            }
            ofOlderFormat(desk.indexFolder());
            Searching searching = new Searching(desk, () -> desk.cast(Pace.UNTOLD));
            searching.begin();
            searching.close();
            assertThatThrownBy(() -> check(searching, 301)).isInstanceOf(RefusedException.class);
            try (Searching again = new Searching(desk, () -> desk.cast(Pace.UNTOLD))) {
                check(again, 301);
            }
        }
    }

    /** As an earlier version of the program left it. */
    private static void ofOlderFormat(Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> said = new HashMap<>();
            writer.getLiveCommitData().forEach(e -> said.put(e.getKey(), e.getValue()));
            assertThat(said.put("format", "0")).isNotNull();
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
        }
    }

    private static void check(Searching searching, int statements) throws Exception {
        long found = searching.ask(search -> search.attributions(QUILL, 0, 10).total());
        assertThat(found).isEqualTo(statements);
    }

    private static long merge(Desk desk) throws LedgerException {
        List<Bearer> quill = desk.cast(Pace.UNTOLD).meant("Mara Quill");
        List<Bearer> tal = desk.cast(Pace.UNTOLD).meant("Omar Tal");
        Judgement merge = new Judgement.OnActors(place(quill), place(tal), true, "so she signs");
        return desk.ledger()
                .append(NOW, "ines", List.of(new Change.Judged(merge)))
                .getFirst()
                .sequence();
    }

    private static Judgement.Place place(List<Bearer> meant) {
        return new Judgement.Place(meant.getFirst().document(), meant.getFirst().place());
    }

    private Desk writing() throws LedgerException {
        return Desk.open(folder.toString(), folder);
    }

    private static void add(Desk desk, String marked) throws LedgerException {
        Reading reading = Marked.reading(marked);
        Original original = new Original(reading.document().text().getBytes(StandardCharsets.UTF_8), "text/plain");
        desk.ledger()
                .append(
                        NOW,
                        "hearsay",
                        List.of(
                                new Change.Seen(reading.document(), "a.txt", original),
                                new Change.Read(reading.record())));
    }
}
