package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Marked;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents are listed and looked for; what was looked for is set off. */
class DocumentsTest {
    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor ines;

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(folder, Samples.port(), Samples.quay());
        ines = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void documentsAreFoundByWhatNobodyIsQuotedWith() throws Exception {
        // The words stand in the document's own voice.
        assertThat(ines.page("/search?q=%22three+weeks%22"))
                .contains("No statements", "href=\"/documents?q=%22three+weeks%22\"");
        String quay = Samples.quay().document().id();
        assertThat(ines.page("/documents?q=%22three+weeks%22"))
                .contains("1 document</h2>", "Quay shut")
                .contains("<a href=\"/documents/" + quay + "?at=0-11\" dir=\"auto\">")
                .contains("<span class=\"found\">Three weeks</span>"
                        + "<span class=\"around\"> ago the east quay was shut.")
                .doesNotContain("Port Selim to reopen");
        assertThat(ines.page("/documents?q=publisher%3A%22Daily+Courier%22"))
                .contains("Port Selim to reopen")
                .doesNotContain("Quay shut", "class=\"passage\"");
        assertThat(ines.page("/documents?q=nosuchword")).contains("No documents</h2>");
        assertThat(ines.get("/documents?q=%22weeks").statusCode()).isEqualTo(400);
    }

    @Test
    void countsFollowWhatIsFound() throws Exception {
        assertThat(ines.page("/documents?q=said"))
                .contains("2 documents</h2>", "Narrow it down")
                .contains("href=\"/documents?q=%28said%29+publisher%3A%22Harbour+Post%22\"")
                .contains("href=\"/documents?q=%28said%29+-publisher%3A%22Harbour+Post%22\"");
    }

    @Test
    void whatCannotBeUnderstoodIsPutRightWhereItWasTyped() throws Exception {
        assertThat(ines.get("/search?q=said-by%3A%22Vail").body())
                .contains("a quotation mark is missing in the query")
                .contains("action=\"/search\"")
                .contains("name=\"q\" value=\"said-by:&#34;Vail\"");
        assertThat(ines.get("/timeline?q=quay&after=then").body())
                .contains("action=\"/timeline\"", "value=\"quay\"", "name=\"after\" value=\"then\"");
        assertThat(ines.get("/documents/nosuch").body()).doesNotContain("type=\"search\"");
    }

    @Test
    void programsFindThemToo() throws Exception {
        JsonNode found = JsonMapper.shared().readTree(ines.page("/api/v1/documents?q=%22three+weeks%22"));
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(found.at("/documents/0/id").asString())
                .isEqualTo(Samples.quay().document().id());
        assertThat(Described.by(ines).complaints("/documents", found)).isEmpty();
    }

    @Test
    void aTitleOfAHundredKilobytesFillsNoList() throws Exception {
        String title = "Quay shut <b>again</b> ".repeat(4_800);
        Reading filling = Marked.reading(
                "[1s:Ivo Marn] [1c:said] [1t:that the derrick fell].",
                new Publication("https://post.example/long", title, "Harbour Post", LocalDate.of(2031, 3, 6), "en"),
                Samples.named("long"));
        OpenRoom.keep(open.desk(), filling);
        for (String list : List.of("/", "/search?q=derrick", "/documents?q=derrick", "/review?q=derrick")) {
            assertThat(ines.page(list))
                    .as(list)
                    .hasSizeLessThan(20_000)
                    .contains("Quay shut &lt;b&gt;again&lt;/b&gt; Quay", "\u2026");
        }
        assertThat(ines.page("/documents/" + filling.document().id())).hasSizeGreaterThan(100_000);
        assertThat(ines.page("/api/v1/documents?q=derrick")).contains(title);
    }

    @Test
    void whatWasLookedForIsSetOffInStatements() throws Exception {
        assertThat(ines.page("/search?q=warned"))
                .contains(
                        "<span class=\"content\">that \"nobody had </span><span class=\"content found\">warned</span>");
    }
}
