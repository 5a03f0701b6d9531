package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that are kept, their feeds, and narrowings turned round. */
class SavedTest {
    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor visitor;

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(
                folder,
                Samples.port(),
                Samples.quay(
                        "[1s:Omar Reed] [1c:said] [1t:that the mole & the quay are shut].",
                        "https://courier.example/mole"));
        visitor = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    private HttpResponse<String> stranger(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(open.room().address() + path));
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private String feedOf(String page) {
        return Jsoup.parse(page).select("a[type='application/atom+xml']").attr("href");
    }

    @Test
    void whatIsKeptIsAFeed() throws Exception {
        assertThat(visitor.page("/search?q=quay")).contains("Keep this search");
        assertThat(visitor.done("/searches", "q", "quay", "name", "The <quay>")).isEqualTo("/searches");
        String page = visitor.page("/searches");
        assertThat(page).contains("The &lt;quay&gt;", "/search?q=quay", "ines");
        HttpResponse<String> answer = stranger(feedOf(page));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        Document feed = Jsoup.parse(answer.body(), "", Parser.xmlParser());
        assertThat(feed.select("feed > title").text()).isEqualTo("The <quay>");
        assertThat(feed.select("entry > title").first().text()).isEqualTo("Omar Reed: Quay shut");
        assertThat(feed.select("entry > summary").first().text())
                .isEqualTo("Omar Reed said that the mole & the quay are shut");
        assertThat(visitor.page("/api/v1/search?q=quay"))
                .startsWith("{\"total\":" + feed.select("entry").size() + ",");
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("entry > link").first().attr("href"))
                .startsWith(open.room().address() + "/documents/");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(stranger(feedOf(page), "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(open.desk().searchesFile())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatIsLetGoOfIsNoFeedAnyMore() throws Exception {
        visitor.done("/searches", "q", "quay");
        String feed = feedOf(visitor.page("/searches"));
        assertThat(stranger("/searches").statusCode()).isEqualTo(401);
        assertThat(stranger("/feeds/guessed.atom").statusCode()).isEqualTo(404);
        visitor.done("/searches/forget", "word", feed.replaceAll(".*/|\\.atom$", ""));
        assertThat(stranger(feed).statusCode()).isEqualTo(404);
        assertThat(visitor.page("/searches")).contains("None yet");
    }

    @Test
    void whatCannotBeUnderstoodIsNotKept() throws Exception {
        assertThat(visitor.post("/searches", "q", "(((").statusCode()).isEqualTo(400);
        Files.writeString(open.desk().searchesFile(), "[{");
        HttpResponse<String> damaged = visitor.get("/searches");
        assertThat(damaged.statusCode()).isEqualTo(503);
        assertThat(damaged.body()).contains("is damaged; put it right");
    }

    @Test
    void aNarrowingIsTurnedRound() throws Exception {
        String narrowed = visitor.page(Addresses.of("/search", "q", "(quay) publisher:\"Harbour Post\""));
        assertThat(narrowed)
                .contains(Addresses.of("/search", "q", "(quay) -publisher:\"Harbour Post\""))
                .contains("href=\"/search?q=quay\"");
        assertThat(visitor.page(Addresses.of("/search", "q", "(quay) -publisher:\"Harbour Post\"")))
                .contains(Addresses.of("/search", "q", "(quay) publisher:\"Harbour Post\""))
                .doesNotContain("Omar Reed");
        assertThat(visitor.page("/search?q=quay")).doesNotContain("The other way round");
    }
}
