package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.Hearsay;
import org.hearsay.app.StandIn;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files given to the room, from the browser into the ledger. */
class AddTest {
    private static final String FERRY =
            "The ferry stays in port. Larkin said that the pier is unsafe. More is to be told tomorrow.\n";
    private static final UploadLimits LIMITS = new UploadLimits(20_000, 3, 50_000);

    @TempDir
    private Path folder;

    private final AtomicInteger loaded = new AtomicInteger();
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger breaksAt = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicBoolean hold = new AtomicBoolean();
    private OpenRoom open;
    private Visitor visitor;

    @BeforeEach
    void openRoom() throws Exception {
        Languages languages = new Languages();
        open = OpenRoom.taking(folder, new Intaking(new Intake(), this::hearsay, () -> languages, LIMITS));
        visitor = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        held.countDown();
        open.close();
        assertThat(uploads()).doesNotExist();
    }

    private Hearsay hearsay() {
        if (hold.get()) {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        if (loaded.incrementAndGet() == breaksAt.get() || broken.get()) {
            throw new ReaderUnavailableException("no reader on this machine", new IllegalStateException());
        }
        return new Hearsay(new StandIn());
    }

    @Test
    void aFileBecomesADocument() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads())))
                .isEqualTo("rwx------");
        assertThat(visitor.page("/add")).contains("20 kB a file", "Nothing yet.");
        assertThat(loaded).hasValue(0);
        assertThat(give("ferry.txt", FERRY).body()).contains("\"name\":\"ferry.txt\"", "\"state\":\"waiting\"");
        String page = awaitPage("1 added");
        assertThat(page).contains("<b>done</b>", "ferry.txt", "href=\"/documents/");
        assertThat(loaded).hasPositiveValue();
        assertThat(visitor.page("/")).contains("1 document, 1 statement");
        assertThat(visitor.page("/search?q=pier")).contains("1 statement", "Larkin");
        assertThat(give("again.txt", FERRY).statusCode()).isEqualTo(200);
        awaitPage("there already");
        assertThat(left()).isEmpty();
    }

    @Test
    void aFormWithFilesNeedsNoScript() throws Exception {
        String form = part("form-key", null, visitor.formKey())
                + part("file", "ferry.txt", FERRY)
                + part("file", "../../pier.txt", "Marlow said that the pier is safe. It was looked at in spring.\n")
                + "--cut--\r\n";
        HttpResponse<String> answer = visitor.send(
                "/add", BodyPublishers.ofString(form), "Content-Type", "multipart/form-data; boundary=cut");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        visitor.awaitPage("/api/v1/add", "ferry.txt", "pier.txt");
        awaitOver(2);
        assertThat(visitor.page("/add")).contains(">pier.txt<").doesNotContain("../");
        assertThat(visitor.page("/")).contains("2 documents, 2 statements");
        assertThat(left()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsRefusedInOneLine() throws Exception {
        HttpResponse<String> answer = give("long.txt", "x".repeat(20_001));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("larger than what one file may have here, 20 kB; add it with");
        InputStream unknown = new ByteArrayInputStream("x".repeat(30_000).getBytes(StandardCharsets.UTF_8));
        assertThat(visitor.send(
                                "/api/v1/add/file?name=long.txt",
                                BodyPublishers.ofInputStream(() -> unknown),
                                "Content-Type",
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(413);
        String form = part("form-key", null, visitor.formKey()) + part("file", "long.txt", "x".repeat(60_000))
                + "--cut--\r\n";
        for (String type : List.of("/add", "/search")) {
            HttpResponse<String> refused = visitor.send(
                    type, BodyPublishers.ofString(form), "Content-Type", "multipart/form-data; boundary=cut");
            assertThat(refused.statusCode()).isEqualTo(type.equals("/add") ? 413 : 415);
        }
        String within = part("form-key", null, visitor.formKey()) + part("file", "long.txt", "x".repeat(30_000))
                + "--cut--\r\n";
        HttpResponse<String> refused = visitor.send(
                "/add", BodyPublishers.ofString(within), "Content-Type", "multipart/form-data; boundary=cut");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(left()).isEmpty();
        assertThat(visitor.page("/add")).contains("Nothing yet.");
    }

    @Test
    void tooManyAtOnceComeLater() throws Exception {
        hold.set(true);
        for (int i = 0; i < 3; i++) {
            assertThat(give("ferry" + i + ".txt", FERRY + i).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> answer = give("ferry4.txt", FERRY + 4);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("send it again");
        long waiting = Long.parseLong(visitor.get("/api/v1/add").body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
        visitor.done("/add/cancel", "id", "" + waiting);
        assertThat(give("ferry4.txt", FERRY + 4).statusCode()).isEqualTo(200);
        held.countDown();
        awaitOver(4);
        assertThat(visitor.page("/add")).contains("<b>cancelled</b>");
        assertThat(visitor.page("/")).contains("3 documents");
        visitor.done("/add/forget");
        assertThat(visitor.page("/add")).contains("Nothing yet.");
    }

    @Test
    void whatFailedIsTriedAgain() throws Exception {
        broken.set(true);
        give("ferry.txt", FERRY);
        assertThat(awaitPage("no reader on this machine")).contains("<b>not taken in</b>");
        assertThat(left()).hasSize(1);
        broken.set(false);
        String id = visitor.get("/api/v1/add").body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        assertThat(visitor.done("/add/retry", "id", id)).isEqualTo("/add");
        awaitPage("1 added");
        give("nothing.bin", "\u0000\u0001\u0002\u0000\u0003".repeat(50));
        assertThat(awaitPage("<b>not taken in</b>")).contains("nothing.bin");
        visitor.done("/add/forget");
        assertThat(left()).isEmpty();
        assertThat(visitor.post("/add/retry", "id", id).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasBrokenOffInTheMiddleGoesOnFromThere() throws Exception {
        breaksAt.set(3);
        Map<String, String> articles = new LinkedHashMap<>();
        for (int i = 1; i <= 4; i++) {
            articles.put(i + ".txt", FERRY + "It was told at " + i + " o'clock.\n");
        }
        visitor.send(
                "/api/v1/add/file?name=all.zip",
                BodyPublishers.ofByteArray(zip(articles)),
                "Content-Type",
                "application/octet-stream");
        awaitPage("<b>not taken in</b>");
        assertThat(visitor.page("/")).contains("2 documents, 2 statements");
        String id = visitor.get("/api/v1/add").body().replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        visitor.done("/add/retry", "id", id);
        assertThat(awaitPage("2 added")).contains("2 there already");
        assertThat(visitor.page("/")).contains("4 documents, 4 statements");
    }

    @Test
    void whatWasCancelledAndIsSentAgainIsNotDoubled() throws Exception {
        Map<String, String> articles = new LinkedHashMap<>();
        articles.put("1.txt", FERRY);
        articles.put("2.txt", FERRY + "It was told at two o'clock.\n");
        byte[] archive = zip(articles);
        hold.set(true);
        String path = "/api/v1/add/file?name=all.zip";
        String type = "application/octet-stream";
        String id = visitor.send(path, BodyPublishers.ofByteArray(archive), "Content-Type", type)
                .body()
                .replaceAll("(?s).*?\"id\":(\\d+).*", "$1");
        visitor.awaitPage("/add", "is being read");
        // The page may be closed meanwhile: whoever comes back by the same door finds it going.
        assertThat(visitor.page("/add")).contains("data-going=\"1\"");
        visitor.done("/add/cancel", "id", id);
        hold.set(false);
        held.countDown();
        awaitPage("<b>cancelled</b>");
        awaitLeft(0);
        assertThat(visitor.page("/")).contains("1 document,");
        visitor.done("/add/forget");
        visitor.send(path, BodyPublishers.ofByteArray(archive), "Content-Type", type);
        assertThat(awaitPage("1 added")).contains("1 there already");
        assertThat(visitor.page("/")).contains("2 documents, 2 statements");
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aBrowserThatGoesAwayLeavesNothing() throws Exception {
        URI address = URI.create(open.room().address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = "POST /add/file?name=half.txt HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: "
                    + visitor.cookie() + "\r\nX-Form-Key: " + visitor.formKey()
                    + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 9000\r\n\r\n";
            socket.getOutputStream().write((head + FERRY).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            awaitLeft(1);
        }
        awaitLeft(0);
        assertThat(visitor.page("/add")).contains("Nothing yet.");
        assertThat(give("ferry.txt", FERRY).statusCode()).isEqualTo(200);
        awaitPage("1 added");
    }

    @Test
    void whatAKilledRoomLeftIsTakenAway() throws Exception {
        open.close();
        Files.createDirectories(uploads());
        Files.writeString(uploads().resolve("file-7"), FERRY);
        openRoom();
        assertThat(left()).isEmpty();
    }

    @Test
    void howFarItIsIsToldAsItHappens() throws Exception {
        try (Stream<String> events = visitor.events("/add/events")) {
            give("ferry.txt", FERRY);
            assertThat(events.filter(l -> l.startsWith("data: ") && l.contains("\"state\":\"added\""))
                            .findFirst()
                            .orElseThrow())
                    .contains("\"line\":\"1 added\"", "\"taken\":1");
        }
    }

    @Test
    void othersDoNotSeeIt() throws Exception {
        give("ferry.txt", FERRY);
        awaitPage("1 added");
        assertThat(new Visitor(open.room()).page("/add")).contains("Nothing yet.");
    }

    private HttpResponse<String> give(String name, String words) throws Exception {
        return visitor.send(
                "/api/v1/add/file?name=" + name,
                BodyPublishers.ofString(words),
                "Content-Type",
                "application/octet-stream");
    }

    private static String part(String name, String file, String words) {
        return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/plain") + "\r\n\r\n" + words
                + "\r\n";
    }

    private String awaitPage(String words) throws Exception {
        return visitor.awaitPage("/add", words);
    }

    private void awaitOver(int files) throws Exception {
        String body = visitor.get("/api/v1/add").body();
        while (body.split("\"state\":\"(added|cancelled|failed)\"", -1).length <= files) {
            Thread.sleep(20);
            body = visitor.get("/api/v1/add").body();
        }
    }

    private void awaitLeft(int files) throws Exception {
        while (left().size() != files) {
            Thread.sleep(20);
        }
    }

    private Path uploads() {
        return folder.resolve("running.uploads");
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(uploads())) {
            return files.toList();
        }
    }
}
