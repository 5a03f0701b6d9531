package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements that leave the ledger as a page, and what is asked before. */
class ShowTest {
    private static final Instant NOW = Instant.parse("2031-03-08T10:00:00Z");
    private static final String SAFE = """
            It was a quiet night. [1s:Petra Vail] [1c:said] [1t:that the mate stole the cash box of Petra Vail & Sons].

            [2s:Omar Reed] [2c:said] [2t:that the safe was open].
            """;

    @TempDir
    private Path folder;

    private Reading reading;
    private OpenRoom open;
    private Visitor visitor;

    @BeforeEach
    void openRoom() throws Exception {
        reading = Samples.quay(SAFE, "https://courier.example/safe?a=1&b=<2>");
        open = OpenRoom.in(folder, reading);
        visitor = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    private String id(int number) {
        return reading.attributions().get(number - 1).id();
    }

    private String digest(String path) throws Exception {
        return json("/api/v1" + path).get("digest").asString();
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(visitor.page(path));
    }

    private void write(Change change) throws Exception {
        open.desk().ledger().append(NOW, "ines", List.of(change));
    }

    @Test
    void aPageStandsAlone() throws Exception {
        String document = reading.document().id();
        assertThat(visitor.page("/documents/" + document)).contains("/show?document=" + document);
        String asked = visitor.page("/show?statement=" + id(2));
        assertThat(asked).contains("1 statement").doesNotContain("checkbox");
        HttpResponse<String> answer =
                visitor.post("/show", "statement", id(2), "digest", digest("/show?statement=" + id(2)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"hearsay-[-0-9]+\\.html\"");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(page.select("link, img, iframe, script:not([type='application/ld+json'])"))
                .isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo("Omar Reed said that the safe was open");
        assertThat(page.select("blockquote .cue").text()).isEqualTo("said");
        assertThat(page.select(".chain bdi").eachText()).containsExactly("Harbour Post", "Omar Reed");
        assertThat(page.select("section a").attr("href")).isEqualTo("https://courier.example/safe?a=1&b=<2>");
        assertThat(page.select(".hashes code").eachText())
                .containsExactly(
                        open.desk().ledger().document(document).originalSha256(),
                        reading.document().textId());
        JsonNode selector = JsonMapper.shared()
                .readTree(page.select("script").first().data())
                .at("/items/0/target/0/selector/0");
        assertThat(selector.get("exact").asString()).isEqualTo("that the safe was open");
        assertThat(selector.get("prefix").asString() + selector.get("exact").asString())
                .isSubstringOf(reading.document().text());
        assertThat(visitor.page("/journal")).contains("taken in the reading room");
    }

    @Test
    void accusationsThatNobodyJudgedAreAskedOf() throws Exception {
        assertThat(visitor.page("/search?q=said-by:vail")).contains("/show?q=said-by%3Avail");
        String asked = visitor.page("/show?q=said-by:vail");
        assertThat(asked).contains("Words for crimes", "checkbox", "/review?at=" + id(1));
        String digest = digest("/show?q=said-by:vail");
        HttpResponse<String> early = visitor.post("/show", "q", "said-by:vail", "digest", digest);
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("Nothing has left the ledger yet");
        assertThat(visitor.post("/api/v1/show", "q", "said-by:vail", "digest", digest)
                        .body())
                .contains("\"status\":409");
        assertThat(visitor.post("/show", "q", "said-by:vail", "digest", digest, "confirm", "1")
                        .statusCode())
                .isEqualTo(200);
        write(new Change.Judged(new Judgement.OnAttribution(id(1), Verdict.ACCEPTED, null, "")));
        assertThat(visitor.post("/show", "q", "said-by:vail", "digest", digest, "confirm", "1")
                        .body())
                .contains("another list");
        assertThat(visitor.page("/show?q=said-by:vail")).doesNotContain("Words for crimes");
        write(new Change.Judged(new Judgement.OnAttribution(id(1), Verdict.REJECTED, null, "")));
        assertThat(visitor.page("/show?q=said-by:vail")).contains("No statements", "1 statement was left out");
    }

    @Test
    void protectedNamesStayBehind() throws Exception {
        write(new Change.Protected("Petra Vail", "Witness A"));
        String path = "/show?document=" + reading.document().id();
        assertThat(visitor.page(path)).contains("Protected names", "Witness A");
        String page = visitor.post("/show", "document", reading.document().id(), "digest", digest(path), "confirm", "1")
                .body();
        assertThat(page).contains("Witness A & Sons".replace("&", "&amp;")).doesNotContainIgnoringCase("Vail");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertThat(visitor.get("/show").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/show?document=none").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/show?statement=none").statusCode()).isEqualTo(404);
    }
}
