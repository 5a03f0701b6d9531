package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.reader.SentenceVectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documents of one story say together, on pages: claims, origins, actors, events, who cites whom, and when. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private static final String INSPECTED = "the gates had been inspected in March";

    private Reading[] story;
    private OpenRoom open;
    private Visitor ines;

    @BeforeAll
    void openRoom(@TempDir Path folder) throws Exception {
        story = Story.read();
        open = OpenRoom.in(folder, SentenceVectors::open, story);
        ines = new Visitor(open.room());
    }

    @AfterAll
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void claimsAreListedWithTheirOrigins() throws Exception {
        assertThat(ines.page("/claims"))
                .contains(INSPECTED)
                .containsPattern("<b>5 articles, \\d origins?")
                .contains("claims of several documents");
        assertThat(ines.page("/claims?q=inspected")).contains(INSPECTED).doesNotContain("We do not know yet why");
        assertThat(ines.page("/api/v1/claims?q=inspected"))
                .contains("\"claims\"")
                .contains("\"accounts\"")
                .contains("\"origins\"");
        assertThat(ines.page("/claims?q=nosuchword")).contains("No claims");
    }

    @Test
    void noClaimLooksAsIfItWereStatedOrQuotedWhereItIsNot() throws Exception {
        assertThat(ines.page("/claims"))
                .contains("\">Denied or doubted: there was an explosion at the dam<", "\">[Mira Dost] had heard an");
        assertThat(ines.page("/claims?q=resign")).contains("\">Demanded: the director of Veldane Power");
        String denied = ines.page(claim("Denied or doubted: there was an explosion"));
        assertThat(denied).contains("dir=\"auto\">Denied or doubted: there was an explosion at the dam</h1>");
        assertThat(ines.page("/timeline")).contains("\">Denied or doubted: there was an explosion at the dam<");
        assertThat(json("/claims?q=resign").at("/claims/0/sense").asString()).isEqualTo("demanded");
    }

    @Test
    void aClaimShowsItsAccountsBesideEachOther() throws Exception {
        String page = ines.page(claim("At least nine people were killed"));
        assertThat(page)
                .contains("accounts side by side")
                .containsPattern("<b><bdi>Northern Wire</bdi></b> <span class=\"faint\">2031-04-11")
                .containsPattern(
                        "<bdi>Ostrel Gazette</bdi></span><span class=\"link\"><bdi>Northern Wire</bdi></span><span class=\"link\">"
                                + "<bdi>the Ministry of Works")
                .contains("<span class=\"differs\">that</span>")
                .contains("<span class=\"same\">")
                .contains("<svg class=\"drawn origins\"")
                .contains("<bdi>killed</bdi>: ")
                .contains("fourteen died");
        assertThat(page).contains("has it from", "an origin</span>");
        assertThat(page).containsPattern("<tr id=\"step-1\">").contains("ascribes it to");
        // What is not known is said to be unknown.
        assertThat(page).contains("<span class=\"faint\">unknown</span>");
        assertThat(ines.get("/claims/nosuch").statusCode()).isEqualTo(404);
        assertThat(ines.page("/api/v1" + claim("At least nine"))).contains("\"edges\"", "\"evidence\"", "\"ends\"");
    }

    @Test
    void programsAreToldWhatTheyGet() throws Exception {
        Described described = Described.by(ines);
        for (String[] each : new String[][] {
            {"/claims", "/claims", "/claims/0/id"},
            {"/claims?q=inspected", "/claims", "/claims/0/id"},
            {"/actors", "/actors", "/actors/0/id"},
            {"/events", "/events", "/events/0/id"},
            {"/conflicts", "/conflicts", "/events/0/id"}
        }) {
            JsonNode answer = json(each[0]);
            assertThat(answer.at(each[2]).isMissingNode()).as(each[0]).isFalse();
            assertThat(described.complaints(each[1], answer)).as(each[0]).isEmpty();
        }
        String actor =
                json("/actors").at("/actors/0/id").asString().replace('#', '/').replace(':', '/');
        JsonNode claim = json("/claims/" + json("/claims").at("/claims/0/id").asString());
        JsonNode event = json("/events/" + json("/events").at("/events/0/id").asString());
        assertThat(described.complaints("/claims/{id}", claim)).isEmpty();
        assertThat(described.complaints("/events/{id}", event)).isEmpty();
        assertThat(described.complaints("/actors/{document}/{actor}", json("/actors/" + actor)))
                .isEmpty();
        for (JsonNode each : json("/actors").get("actors")) {
            JsonNode odds = json("/actors/" + each.get("id").asString() + "/odds");
            assertThat(described.complaints("/actors/{document}/{actor}/odds", odds))
                    .isEmpty();
        }
        assertThat(claim.get("next").isNull()).isTrue();
        assertThat(claim.get("total").asInt())
                .isEqualTo(claim.at("/claim/accounts").size());
        assertThat(claim.at("/edges/0/evidence/0/text").isMissingNode()).isFalse();
        assertThat(described.complaints("/claims/{id}", json("/claims"))).isNotEmpty();
    }

    private JsonNode json(String path) throws Exception {
        return JsonMapper.shared().readTree(ines.page("/api/v1" + path));
    }

    @Test
    void aClaimCanBeShownToOthers() throws Exception {
        String address = claim(INSPECTED);
        Matcher link = Pattern.compile("href=\"(/show\\?claim=\\w+)\"").matcher(ines.page(address));
        assertThat(link.find()).isTrue();
        String before = ines.page(link.group(1));
        assertThat(before).contains("One claim: ", INSPECTED).contains("5 statements");
        String digest = before.replaceFirst("(?s).*name=\"digest\" value=\"(\\w+)\".*", "$1");
        String id = address.substring("/claims/".length());
        String page = ines.post("/show", "claim", id, "digest", digest, "confirm", "1")
                .body();
        assertThat(page)
                .contains("<h1>Who says what</h1>", "One claim: <bdi>" + INSPECTED, "SHA-256 of the original")
                .contains("application/ld+json");
        assertThat(ines.get("/show?claim=nosuch").statusCode()).isEqualTo(404);
    }

    @Test
    void thatItIsTheSameClaimCanBeSaidAndTakenBack() throws Exception {
        String address = claim(INSPECTED);
        Matcher pair = Pattern.compile(
                        "name=\"one\" value=\"(\\w+)\"><input type=\"hidden\" name=\"other\" value=\"(\\w+)\"")
                .matcher(ines.page(address));
        assertThat(pair.find()).isTrue();
        String[] asked = {"one", pair.group(1), "other", pair.group(2), "verdict", "different", "seen", "0"};
        assertThat(ines.done("/judge-claims", asked)).startsWith("/claims/");
        assertThat(ines.page("/claims/" + pair.group(1))).doesNotContain("id=\"" + pair.group(2) + "\"");
        assertThat(ines.page("/journal")).contains("not the same claim");
        // Who saw it before it was judged is told.
        assertThat(ines.post("/judge-claims", asked).statusCode()).isEqualTo(409);
        String entry = lastEntry();
        ines.done("/undo", "first", entry);
        assertThat(ines.page("/claims/" + pair.group(1))).contains("id=\"" + pair.group(2) + "\"");
        assertThat(ines.post("/judge-claims", "one", pair.group(1), "other", "nosuch", "verdict", "same")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ines.post("/judge-claims", "one", pair.group(1), "other", pair.group(2), "verdict", "maybe")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void actorsAreListedAndTheirPagesKeepThreeListsApart() throws Exception {
        assertThat(ines.page("/actors")).contains("Irena Solt", "actors</h2>");
        assertThat(ines.page("/actors?q=solt")).contains("1 actor</h2>");
        assertThat(ines.page(actor("Irena Solt")))
                .containsPattern("id=\"said\">Said, \\d+ times")
                .contains("id=\"thought\">")
                .contains("id=\"about\">")
                .contains("the spokeswoman of the Ministry of Works")
                .contains("Nothing of it is stated as a fact")
                .contains("Who quotes them");
        assertThat(ines.page(actor("Goran Pell") + "/odds"))
                .contains("Who contradicts them", "Nobody warned the company", "The union of dam workers");
        assertThat(days(ines.page(actor("Irena Solt")).replaceFirst("(?s)id=\"thought\".*", "")))
                .hasSizeGreaterThan(2)
                .isSorted();
        assertThat(ines.page("/api/v1" + actor("Irena Solt"))).contains("\"said\":{\"total\":", "\"called\":[");
        assertThat(ines.get("/actors/0000000000/a1").statusCode()).isEqualTo(404);
    }

    @Test
    void actorsAreMergedAfterAPreviewAndToldApartAgain() throws Exception {
        String tomas = id(actor("Tomas Rehn"));
        assertThat(ines.page("/actors?decide=1")).contains("Thomas Rehn", "They are one");
        String preview = "/actors/decide?one=" + tomas + "&other=Thomas+Rehn&same=1";
        String page = ines.page(preview);
        assertThat(page).contains("As it would be", "Are they one?");
        Matcher other = Pattern.compile("name=\"other\" value=\"([^\"]+)\"").matcher(page);
        assertThat(other.find()).isTrue();
        ines.done("/actors/decide", "one", tomas, "other", other.group(1), "same", "1", "reason", "spelled so");
        assertThat(ines.page("/actors/" + tomas))
                .contains("ines says so: spelled so")
                .contains("Tell this name apart");
        String entry = lastEntry();
        ines.done("/undo", "first", entry);
        assertThat(ines.page("/actors/" + tomas)).doesNotContain("ines says so");
        assertThat(ines.page("/actors/decide?one=" + tomas + "&other=Rehn")).contains("may be any of");
        assertThat(ines.page("/actors/decide?one=" + tomas + "&other=Nobody")).contains("Nobody in this ledger");
        assertThat(ines.get("/actors/decide?one=" + tomas + "&other=" + tomas).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEventShowsFiguresAndWhatIsNotAgreedOn() throws Exception {
        assertThat(ines.page("/events")).containsPattern("<b>\\d+ documents</b>");
        assertThat(Jsoup.parse(ines.page("/conflicts")).text())
                .contains("conflict: figure (killed)")
                .contains("twelve people had died");
        String event = "/events/" + wire().document().id();
        assertThat(ines.page(event))
                .contains("<bdi>killed</bdi>: ", "fourteen died", "Why they are together")
                .contains("<bdi>at least 9</bdi>");
        assertThat(ines.page("/api/v1" + event)).contains("\"figures\"", "\"differences\"");
        assertThat(ines.page("/api/v1/conflicts")).contains("\"differences\"");
        assertThat(ines.get("/events/nosuch").statusCode()).isEqualTo(404);
    }

    @Test
    void aDocumentTellsWhatOfItStandsElsewhereAndWhoIsMeant() throws Exception {
        String document = "/documents/" + wire().document().id();
        Reading copy = Story.of(story, "Ostrel Gazette", "gives way");
        String compare =
                "/compare/" + wire().document().id() + "/" + copy.document().id();
        assertThat(ines.page(document))
                .containsPattern(">she</(a|span)><span class=\"meant\" data-who=\"Irena Solt\"></span>");
        assertThat(ines.page(document + "?meant=1"))
                .containsPattern("<a class=\"meant\" data-who=\"Irena Solt\" href=\"/actors/");
        assertThat(ines.page(document + "?copies=1"))
                .contains("class=\"elsewhere\"")
                .contains("also in Ostrel Gazette")
                .contains(compare + "#a1");
        assertThat(ines.page(document + "/context"))
                .contains("What of it stands elsewhere")
                .contains(compare)
                .contains("of the event");
        assertThat(ines.page(compare)).contains("class=\"both\"").contains("Source: Northern Wire");
        assertThat(ines.page("/api/v1" + compare)).contains("\"passages\"");
        assertThat(ines.get("/compare/" + wire().document().id() + "/nosuch").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoCitesWhomIsATableToo() throws Exception {
        assertThat(ines.page("/network"))
                .containsPattern("<bdi>Capital Herald</bdi></a></td><td><a href=\"/actors/[^\"]+\"><bdi>Irena Solt")
                .contains("bonds, between");
        assertThat(ines.page("/network?most=2")).contains("The 2 strongest bonds of");
        assertThat(ines.page("/network?q=publisher%3A%22Valley+Radio%22"))
                .contains("Anton Weil")
                .doesNotContain("Capital Herald");
        assertThat(ines.page("/network?after=2031-04-15"))
                .contains("Helena Marsh")
                .doesNotContain("Anton Weil");
        assertThat(ines.get("/network?after=yesterday").statusCode()).isEqualTo(400);
        assertThat(ines.page("/api/v1/network")).contains("\"bonds\":[{\"from\":");
    }

    @Test
    void theTimelineTellsWhatHappenedWasSaidAndReported() throws Exception {
        assertThat(ines.page("/timeline")).contains("2031-03-12", "<svg class=\"drawn strip\"", "unknown");
        assertThat(ines.page("/timeline")).contains("<line class=\"lasting\" y1=\"10\" y2=\"10\" x1=\"");
        assertThat(ines.page("/timeline?q=cancelled")).contains("the visit had been cancelled");
        assertThat(ines.page("/api/v1/timeline?q=cancelled")).contains("\"claims\"");
    }

    /** Of the statements of a page, as they stand there. */
    private static List<String> days(String page) {
        return Pattern.compile("<p class=\"faint\"><bdi>(\\d{4}-\\d\\d-\\d\\d)")
                .matcher(page)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private Reading wire() {
        return Story.of(story, "Northern Wire", "Nine dead");
    }

    private String claim(String words) throws Exception {
        return address("/claims", "<a class=\"said\" href=\"(/claims/[^\"]+)\" dir=\"auto\">" + words);
    }

    private String actor(String name) throws Exception {
        return address("/actors", "<a href=\"(/actors/[^\"]+)\"><b dir=\"auto\">" + name + "<");
    }

    private String address(String list, String pattern) throws Exception {
        Matcher found = Pattern.compile(pattern).matcher(ines.page(list));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String id(String address) {
        return address.substring("/actors/".length());
    }

    private String lastEntry() throws Exception {
        Matcher entry = Pattern.compile("name=\"first\" value=\"(\\d+)\"").matcher(ines.page("/journal"));
        assertThat(entry.find()).isTrue();
        return entry.group(1);
    }
}
