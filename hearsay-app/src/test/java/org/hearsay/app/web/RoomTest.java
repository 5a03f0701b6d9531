package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.Articles;
import org.hearsay.app.Marked;
import org.hearsay.app.WordVectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, who is not, and what programs are told. */
class RoomTest {
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form-key\" content=\"([^\"]+)\"");

    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient stranger = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private OpenRoom open;

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(folder, Marked.reading(Articles.PORT), Marked.reading(Articles.HOSTILE));
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void theEntranceOpensTheRoomOnce() throws Exception {
        String entrance = open.room().entrance();
        assertThat(get(visitor, entrance).statusCode()).isEqualTo(302);
        assertThat(get(visitor, "/").body()).contains("2 documents");
        assertThat(get(stranger, entrance).statusCode()).isEqualTo(401);
        assertThat(get(stranger, "/").statusCode()).isEqualTo(401);
        assertThat(get(stranger, "/").body()).contains("hearsay serve").doesNotContain("Port Selim");
        assertThat(get(stranger, "/enter?word=guessed").statusCode()).isEqualTo(401);
    }

    @Test
    void whoCameInMayUseTheEntranceAgain() throws Exception {
        String entrance = open.room().entrance();
        get(visitor, entrance);
        assertThat(get(visitor, entrance).statusCode()).isEqualTo(302);
    }

    @Test
    void aNameThatWasMadeToPointHereIsRefused() throws Exception {
        get(visitor, open.room().entrance());
        assertThat(raw("GET / HTTP/1.1", "Host: evil.example:" + port())).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.0")).startsWith("HTTP/1.1 421");
    }

    @Test
    void anotherPageCannotAskInAVisitorsName() throws Exception {
        get(visitor, open.room().entrance());
        HttpRequest.Builder quit = HttpRequest.newBuilder(URI.create(open.room().address() + "/quit"))
                .POST(HttpRequest.BodyPublishers.ofString("form-key=" + formKey()))
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertThat(send(visitor, quit.copy().header("Origin", "http://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(visitor, quit.copy().header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        HttpRequest.Builder keyless = HttpRequest.newBuilder(
                        URI.create(open.room().address() + "/quit"))
                .POST(HttpRequest.BodyPublishers.noBody());
        assertThat(send(visitor, keyless).statusCode()).isEqualTo(403);
        assertThat(get(visitor, "/").statusCode()).isEqualTo(200);
    }

    @Test
    void whoQuitsClosesIt() throws Exception {
        get(visitor, open.room().entrance());
        HttpRequest.Builder quit = HttpRequest.newBuilder(URI.create(open.room().address() + "/quit"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .header("X-Form-Key", formKey());
        assertThat(send(visitor, quit).body()).contains("The reading room is closed");
        open.room().awaitQuit();
    }

    @Test
    void aSecondStartFindsTheFirst() throws Exception {
        String entrance = Room.entranceOf(OpenRoom.settings(folder));
        assertThat(entrance).startsWith(open.room().address() + "/enter?word=");
        assertThat(get(stranger, entrance).statusCode()).isEqualTo(302);
        assertThat(Files.getPosixFilePermissions(folder.resolve("running"))).hasSize(2);
        open.room().close();
        assertThat(folder.resolve("running")).doesNotExist();
        assertThat(Room.entranceOf(OpenRoom.settings(folder))).isNull();
    }

    @Test
    void aNoteOfARoomThatIsGoneIsNoRoom() throws Exception {
        Path left = folder.resolve("left");
        Files.writeString(left, "http://127.0.0.1:1\nword\n");
        assertThat(Room.entranceOf(new RoomSettings(0, left, "ines", WordVectors::new)))
                .isNull();
        Files.writeString(left, "https://evil.example\nword\n");
        assertThat(Room.entranceOf(new RoomSettings(0, left, "ines", WordVectors::new)))
                .isNull();
    }

    @Test
    void everyAnswerForbidsWhatIsNotTheRooms() throws Exception {
        get(visitor, open.room().entrance());
        for (String path : new String[] {"/", "/search?q=quay", "/nowhere", "/api/v1/documents", "/documents/none"}) {
            HttpResponse<String> answer = get(visitor, path);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .contains(path.equals("/api/v1/documents") ? "private, no-cache" : "no-store");
            assertThat(answer.body())
                    .doesNotContain("<script>")
                    .doesNotContain(" style=")
                    .doesNotContain(" onclick=");
        }
    }

    @Test
    void programsGetTheSameAsJson() throws Exception {
        get(visitor, open.room().entrance());
        assertThat(get(visitor, "/api/v1/search?q=content:%22quay%22").body()).startsWith("{\"total\":");
        assertThat(get(visitor, "/api/v1/documents").body()).contains("\"title\":\"Port Selim to reopen\"");
        HttpResponse<String> nothing = get(visitor, "/api/v1/documents/none");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(nothing.body()).contains("\"status\":404").contains("No document none");
        assertThat(get(visitor, "/api/v1/search?q=quay&from=x").body()).contains("from is a number");
        assertThat(get(visitor, "/api/v1/search?q=(((").statusCode()).isEqualTo(400);
    }

    private String formKey() throws IOException, InterruptedException {
        Matcher key = FORM_KEY.matcher(get(visitor, "/").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private HttpResponse<String> get(HttpClient client, String address) throws IOException, InterruptedException {
        String whole = address.startsWith("/") ? open.room().address() + address : address;
        return send(client, HttpRequest.newBuilder(URI.create(whole)));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private int port() {
        return URI.create(open.room().address()).getPort();
    }

    private String raw(String... lines) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
