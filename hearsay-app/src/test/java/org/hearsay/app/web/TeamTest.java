package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A room for a team: who comes in, what they may do, and what is noted of it. */
class TeamTest {
    private static final String WORD = "nine blue herons";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2031-03-08T10:00:00Z");
    private Accounts accounts;
    private TeamRoom opened;
    private Room room;
    private final HttpClient ines =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void openRoom() throws Exception {
        accounts = TeamRoom.accounts(folder);
        accounts.put("ines", Role.REVIEWER, WORD);
        accounts.put("rosa", Role.READER, WORD);
        accounts.put("omar", Role.ADMIN, WORD);
        opened = TeamRoom.in(folder, () -> now, null);
        room = opened.room();
    }

    @AfterEach
    void closeRoom() throws Exception {
        opened.close();
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(room.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(HttpClient client, String path, String... fields) throws Exception {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return client.send(
                HttpRequest.newBuilder(URI.create(room.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String signIn(HttpClient client, String name) throws Exception {
        assertThat(post(client, "/login", "name", name, "password", WORD).statusCode())
                .isEqualTo(303);
        Matcher key = Pattern.compile("name=\"form-key\" content=\"([^\"]+)\"")
                .matcher(get(client, "/").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void whoHasNoAccountStaysOutside() throws Exception {
        HttpClient stranger = HttpClient.newHttpClient();
        assertThat(get(stranger, "/").headers().firstValue("Location").orElse(""))
                .endsWith("/login");
        assertThat(get(stranger, "/login").body()).contains("Sign in").doesNotContain("0 documents");
        assertThat(get(stranger, "/api/v1/documents").statusCode()).isEqualTo(401);
        assertThat(get(stranger, "/enter?word=x")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login");
        assertThat(post(stranger, "/entrance").statusCode()).isEqualTo(401);
        assertThat(folder.resolve("running")).doesNotExist();
        assertThat(post(stranger, "/login", "name", "ines", "password", "wrong").statusCode())
                .isEqualTo(401);
        assertThat(post(stranger, "/login", "name", "nobody", "password", WORD).statusCode())
                .isEqualTo(401);
        assertThat(opened.noted())
                .hasSize(2)
                .allMatch(l -> l.contains("\"what\":\"refused\""))
                .noneMatch(l -> l.contains("wrong"));
    }

    @Test
    void whoSignsInJudgesByTheirName() throws Exception {
        String key = signIn(ines, "ines");
        assertThat(get(ines, "/review").body()).contains("Reviewer: <bdi>ines</bdi>");
        assertThat(post(ines, "/reviewer", "form-key", key, "name", "omar").statusCode())
                .isEqualTo(409);
        assertThat(post(ines, "/searches", "form-key", key, "q", "quay").statusCode())
                .isEqualTo(303);
        assertThat(post(ines, "/searches", "q", "quay").statusCode()).isEqualTo(403);
        assertThat(post(ines, "/quit", "form-key", key).statusCode()).isEqualTo(403);
        assertThat(opened.noted())
                .anyMatch(l -> l.equals(
                        "{\"at\":\"2031-03-08T10:00:00Z\",\"by\":\"ines\",\"what\":\"POST\",\"where\":\"/searches\"}"));
        assertThat(post(ines, "/logout", "form-key", key).statusCode()).isEqualTo(303);
        assertThat(get(ines, "/").statusCode()).isEqualTo(302);
    }

    @Test
    void aReaderOnlyReads() throws Exception {
        String key = signIn(ines, "rosa");
        assertThat(get(ines, "/journal").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = post(ines, "/api/v1/searches", "form-key", key, "q", "quay");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("A reader may not do this; it takes a reviewer.");
    }

    @Test
    void anAdminCloses() throws Exception {
        String key = signIn(ines, "omar");
        assertThat(post(ines, "/quit", "form-key", key).body()).contains("is closed");
        room.awaitQuit();
    }

    @Test
    void whoIsRemovedIsOutAtOnceAndNobodyStaysForGood() throws Exception {
        signIn(ines, "ines");
        accounts.remove("ines");
        assertThat(get(ines, "/").statusCode()).isEqualTo(302);
        signIn(ines, "rosa");
        now = now.plusSeconds(12 * 3600 + 1);
        assertThat(get(ines, "/").statusCode()).isEqualTo(302);
    }

    @Test
    void whoGuessesWaits() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post(ines, "/login", "name", "ines", "password", "guess " + i)
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> wait = post(ines, "/login", "name", "ines", "password", WORD);
        assertThat(wait.statusCode()).isEqualTo(429);
        assertThat(wait.headers().firstValue("Retry-After")).contains("2");
        now = now.plusSeconds(2);
        signIn(ines, "ines");
    }

    @Test
    void onlyItsOwnAddressIsAnswered() throws Exception {
        HttpRequest forwarded = HttpRequest.newBuilder(URI.create("http://localhost:" + room.port() + "/login"))
                .header("X-Forwarded-Host", "127.0.0.1:" + room.port())
                .build();
        assertThat(ines.send(forwarded, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(421);
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(room.address() + "/login"))
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(ines.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void accountsAreKeptHashed() throws Exception {
        assertThat(Files.readString(accounts.file())).contains("$argon2id$").doesNotContain(WORD);
        assertThat(Files.getPosixFilePermissions(accounts.file())).hasSize(2);
        assertThat(accounts.opened("ines", WORD)).isNotNull();
        assertThat(accounts.opened("ines", "")).isNull();
        assertThat(accounts.all())
                .extracting(a -> a.role().word() + " " + a.name())
                .containsExactly("reviewer ines", "reader rosa", "admin omar");
    }

    @Test
    void whoAsksTooOftenWaits() throws Exception {
        opened.close();
        opened = TeamRoom.in(folder, () -> now, new RateLimits(6, 4), null);
        room = opened.room();
        signIn(ines, "ines");
        HttpClient stranger = HttpClient.newHttpClient();
        HttpResponse<String> often = untilRefused(stranger, "/login");
        assertThat(often.statusCode()).isEqualTo(429);
        assertThat(often.headers().firstValue("Retry-After")).contains("60");
        assertThat(often.body()).contains("<h1>Too much at once</h1>").contains("More than 4 times in a minute");
        assertThat(get(ines, "/journal").statusCode())
                .as("who came in has a count of their own")
                .isEqualTo(200);
        HttpResponse<String> problem = untilRefused(ines, "/api/v1/documents");
        assertThat(problem.statusCode()).isEqualTo(429);
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json; charset=utf-8");
        assertThat(problem.headers().firstValue("Retry-After")).contains("60");
        assertThat(problem.body()).contains("\"status\":429").contains("More than 6 times in a minute");
        String style = often.body().replaceFirst("(?s).*href=\"(/assets/[^\"]+)\".*", "$1");
        assertThat(get(stranger, style).statusCode()).as("styles do not count").isEqualTo(200);
    }

    /** However long each takes: a new minute may begin between. */
    private HttpResponse<String> untilRefused(HttpClient client, String path) throws Exception {
        HttpResponse<String> answer = get(client, path);
        while (answer.statusCode() == 200) {
            answer = get(client, path);
        }
        return answer;
    }
}
