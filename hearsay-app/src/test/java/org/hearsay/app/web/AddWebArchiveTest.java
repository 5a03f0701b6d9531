package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hearsay.Hearsay;
import org.hearsay.app.StandIn;
import org.hearsay.app.WebArchive;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.hearsay.ledger.Kept;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive given to the room whose reading is broken off in the middle: it goes on, nothing is lost, and nothing comes twice. */
class AddWebArchiveTest {
    private static final int PAGES = 6;

    @TempDir
    private Path folder;

    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicInteger breaksAt = new AtomicInteger();
    private final AtomicInteger holdsAt = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final byte[] archive = archive();
    private OpenRoom open;
    private Visitor visitor;

    @BeforeEach
    void openRoom() throws Exception {
        Languages languages = new Languages();
        Intaking intaking = new Intaking(new Intake(), this::hearsay, () -> languages, UploadLimits.USUAL);
        open = OpenRoom.taking(folder, intaking);
        visitor = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        held.countDown();
        open.close();
    }

    private Hearsay hearsay() {
        int now = loaded.incrementAndGet();
        if (now == breaksAt.get()) {
            throw new ReaderUnavailableException("no reader on this machine", new IllegalStateException());
        }
        if (now == holdsAt.get()) {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Hearsay(new StandIn());
    }

    private static byte[] archive() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (int i = 1; i <= PAGES; i++) {
            pages.put(
                    "https://news.example/" + i,
                    "The ferry stays in port. Larkin said that pier " + i
                            + " is unsafe. More is to be told tomorrow by those who looked at it.");
        }
        return WebArchive.of(pages);
    }

    private String give(byte[] bytes) throws Exception {
        return visitor.send(
                        "/api/v1/add/file?name=news.warc.gz",
                        BodyPublishers.ofByteArray(bytes),
                        "Content-Type",
                        "application/octet-stream")
                .body()
                .replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
    }

    /** Each page once, under its own address, and found. */
    private void checkWhole() throws Exception {
        assertThat(visitor.page("/")).contains(PAGES + " documents, " + PAGES + " statements");
        List<Kept> kept = open.desk().ledger().documentsAfter(0, 2 * PAGES);
        assertThat(kept)
                .extracting(k -> k.document().publication().uri())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PAGES)
                        .mapToObj(i -> "https://news.example/" + i)
                        .toList());
        assertThat(visitor.page("/search?q=unsafe")).contains(PAGES + " statements");
    }

    @Test
    void itGoesOnFromWhereItWasBrokenOff() throws Exception {
        breaksAt.set(4);
        String id = give(archive);
        visitor.awaitPage("/add", "<b>not taken in</b>");
        assertThat(visitor.page("/")).contains("3 documents, 3 statements");
        visitor.done("/add/retry", "id", id);
        assertThat(visitor.awaitPage("/add", "3 added")).contains("3 there already");
        checkWhole();
    }

    @Test
    void whatWasCancelledAndIsSentAgainIsNotDoubled() throws Exception {
        holdsAt.set(3);
        String id = give(archive);
        visitor.awaitPage("/add", "is being read, 2 documents so far");
        visitor.done("/add/cancel", "id", id);
        held.countDown();
        visitor.awaitPage("/add", "<b>cancelled</b>");
        visitor.done("/add/forget");
        give(archive);
        visitor.awaitPage("/add", "there already", "added");
        checkWhole();
    }

    @Test
    void oneThatWasCutOffIsReadAsFarAsItGoesAndTheWholeOneAddsTheRest() throws Exception {
        give(Arrays.copyOf(archive, archive.length / 2));
        assertThat(visitor.awaitPage("/add", "<b>done</b>")).contains("cut off", "what stands before that was read");
        assertThat(visitor.page("/")).doesNotContain("No documents").doesNotContain(PAGES + " documents");
        give(archive);
        visitor.awaitPage("/add", "there already");
        checkWhole();
    }

    @Test
    void aRoomThatWasClosedMeanwhileLeavesWhatItRead() throws Exception {
        holdsAt.set(4);
        give(archive);
        visitor.awaitPage("/add", "is being read, 3 documents so far");
        Thread closing = Thread.ofPlatform().start(() -> {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        held.countDown();
        closing.join();
        openRoom();
        assertThat(visitor.page("/")).containsPattern("[3-5] documents, [3-5] statements");
        give(archive);
        visitor.awaitPage("/add", "there already", "added");
        checkWhole();
    }
}
