package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.hearsay.app.desk.Folders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareTest {
    private static final String LEAD =
            "The ferry Halcyon ran onto the sandbank at the mouth of the Venna on Monday night and stayed there, with ninety people on board.";
    private static final String BODY =
            "Divers who went down in the morning found a tear of two metres below the waterline, stuffed it with mattresses, and came up for breakfast.";

    private final Console console = new Console(threads -> {
        throw new AssertionError("a comparison needs no reader");
    });

    @TempDir
    private Path folder;

    private String courier = "";
    private String herald = "";

    @BeforeEach
    void write() throws IOException {
        courier = page("courier.html", "Selim Courier", "2031-03-04", LEAD, BODY);
        herald = page(
                "herald.html",
                "Venna Herald",
                "2031-03-05",
                "Nobody slept much on the Halcyon <b>\uD83D\uDE00</b>.",
                BODY.replace("two metres", "three metres"));
    }

    @Test
    void passagesStandOneUnderTheOther() {
        assertThat(run("compare", courier, herald)).isZero();
        assertThat(out().replaceAll("\\s+", " "))
                .contains("first Selim Courier · 2031-03-04 · Ferry on sandbank")
                .contains("copy: the first was first")
                .contains("the first came out on 2031-03-04, the second on 2031-03-05")
                .contains("1 Divers who went down in the morning found a tear of [two] metres below")
                .contains("2 Divers who went down in the morning found a tear of [three] metres below");
        assertThat(err()).isEmpty();
    }

    @Test
    void placesInJsonCountCodePoints() {
        assertThat(run("compare", courier, herald, "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out());
        assertThat(json.at("/verdict").asString()).isEqualTo("copy");
        assertThat(json.at("/earlier").asString()).isEqualTo("first");
        assertThat(json.at("/first/share").asDouble()).isBetween(0.3, 0.7);
        assertThat(json.at("/passages/0/kind").asString()).isEqualTo("text");
        JsonNode place = json.at("/passages/0/second");
        int begin = place.at("/spans/0/0").asInt();
        int end = place.at("/spans/0/1").asInt();
        assertThat(place.at("/text").asString()).startsWith("Divers who").contains(" … ");
        assertThat(end - begin).isEqualTo(place.at("/text").asString().indexOf(" … "));
    }

    @Test
    void thePageHoldsBothTextsAndNothingThatRuns() throws IOException {
        assertThat(run("compare", courier, herald, "--format", "html")).isZero();
        assertThat(out())
                .contains("<h1>Copy: the first was first</h1>", "href=\"#b1\"", "id=\"b1\"", "default-src 'none'")
                .contains("<span class=\"own\"> three </span>")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void whatIsNoFileAndNotInTheLedgerIsNamed() {
        assertThat(run("compare", courier, "nowhere.html")).isEqualTo(1);
        assertThat(err()).contains("nowhere.html: is no file, and no document of this ledger");
        assertThat(out()).isEmpty();
    }

    private String page(String name, String publisher, String day, String... paragraphs) throws IOException {
        String html = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry on sandbank</title>"
                + "<meta property=\"article:published_time\" content=\"" + day
                + "\"><meta property=\"og:site_name\" content=\"" + publisher + "\"></head><body><article><h1>Ferry on"
                + " sandbank</h1><p>" + String.join("</p><p>", paragraphs) + "</p></article></body></html>";
        return Files.writeString(folder.resolve(name), html).toString();
    }

    private int run(String... args) {
        Map<String, String> environment =
                Map.of("HEARSAY_LEDGER", folder.resolve("ledger").toString());
        Session session =
                new Session("ines", Folders.of("Linux", folder, environment), environment, InstantSource.system());
        return console.run(session, "", args);
    }

    private String out() {
        return console.out();
    }

    private String err() {
        return console.err();
    }
}
