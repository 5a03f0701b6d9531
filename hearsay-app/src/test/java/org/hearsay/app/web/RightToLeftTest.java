package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.Reading;
import org.hearsay.app.Direction;
import org.hearsay.app.Marked;
import org.hearsay.text.Publication;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Names and words that run from right to left stand by themselves on every page, and turn nothing around them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightToLeftTest {
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

    private Reading[] story;
    private OpenRoom open;
    private Visitor ines;
    private List<String> pages;

    /** Three articles on one dam, and who says of it what in which language. */
    static Reading[] read() {
        return new Reading[] {
            Marked.reading(
                    """
                    \u0623\u064f\u063a\u0644\u0642 \u0633\u062f \u0623\u0648\u0633\u062a\u0631\u064a\u0644 \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646. [1s:[0n:\u0633\u0644\u0645\u0649 \u0627\u0644\u0648\u0627\u062f\u064a]] [1c:\u0642\u0627\u0644\u062a] [1t:\u0625\u0646 12 \u0634\u062e\u0635\u0627\u064b \u0623\u064f\u0635\u064a\u0628\u0648\u0627 \u0639\u0646\u062f \u0627\u0644\u0633\u062f].

                    [2s:[0n:\u0639\u0645\u0631 \u0627\u0644\u062d\u062f\u0627\u062f]] [2c:\u0646\u0641\u0649] [2t:\u0623\u0646 \u062a\u0643\u0648\u0646 \u0627\u0644\u0628\u0648\u0627\u0628\u0627\u062a \u0645\u0641\u062a\u0648\u062d\u0629].
                    """,
                    publication(
                            "ar",
                            "\u0635\u062d\u064a\u0641\u0629 \u0627\u0644\u0645\u064a\u0646\u0627\u0621",
                            "\u0625\u063a\u0644\u0627\u0642 \u0627\u0644\u0633\u062f",
                            4),
                    Samples.named("ar")),
            Marked.reading(
                    """
                    \u05e1\u05db\u05e8 \u05d0\u05d5\u05e1\u05d8\u05e8\u05dc \u05e0\u05e1\u05d2\u05e8. [1s:[0n:\u05d3\u05e0\u05d4 \u05db\u05e8\u05de\u05dc]] [1c:\u05d0\u05de\u05e8\u05d4] [1t:\u05e9-12 \u05d0\u05e0\u05e9\u05d9\u05dd \u05e0\u05e4\u05d2\u05e2\u05d5 \u05dc\u05d9\u05d3 \u05d4\u05e1\u05db\u05e8].
                    """,
                    publication(
                            "he",
                            "\u05e2\u05d9\u05ea\u05d5\u05df \u05d4\u05e0\u05de\u05dc",
                            "\u05d4\u05e1\u05db\u05e8 \u05e0\u05e1\u05d2\u05e8",
                            5),
                    Samples.named("he")),
            Marked.reading(
                    """
                    The dam at Ostrel was shut. [1s:[0n:\u0633\u0644\u0645\u0649 \u0627\u0644\u0648\u0627\u062f\u064a], the mayor of Ostrel,] [1c:said] [1t:that 12 people (\u05d3\u05e0\u05d4 \u05db\u05e8\u05de\u05dc, she wrote) were hurt at the dam].

                    [2s:[0n:Salma al-Wadi]] [2c:denied] [2t:that [3s:[0n:\u0639\u0645\u0631 \u0627\u0644\u062d\u062f\u0627\u062f]] [3c:promised] [3t:that no gate was open]].
                    [4s:[0n:\u0633\u0644\u0645\u0649 \u0648\u0627\u062f\u064a]] [4c:asked] [4t:whether 14 people were killed].
                    """,
                    publication(
                            "en",
                            "Harbour Post",
                            "Dam shut (\u0633\u062f \u0623\u0648\u0633\u062a\u0631\u064a\u0644), 12 hurt",
                            6),
                    Samples.named("en"))
        };
    }

    private static Publication publication(String language, String publisher, String title, int day) {
        return new Publication(
                "https://" + language + ".example/dam", title, publisher, LocalDate.of(2031, 3, day), language);
    }

    @BeforeAll
    void openRoom(@TempDir Path folder) throws Exception {
        story = read();
        Reading[] readings = story;
        open = OpenRoom.in(folder, readings);
        ines = new Visitor(open.room());
        pages = new ArrayList<>(List.of(
                "/",
                "/search?q=12",
                "/search",
                "/claims",
                "/claims?q=12",
                "/actors",
                "/events",
                "/conflicts",
                "/network",
                "/timeline",
                "/timeline?q=12",
                "/review",
                "/review?edit=1",
                "/review/all?above=0.1",
                "/review/agreement",
                "/journal",
                "/searches",
                "/show?q=12"));
        for (Reading reading : readings) {
            String document = reading.document().id();
            String statement = reading.attributions().getFirst().id();
            pages.add("/documents/" + document + "?own=1&values=1&meant=1&copies=1");
            pages.add("/documents/" + document + "/context");
            pages.add("/claims/" + statement);
            pages.add("/show?statement=" + statement);
            pages.add("/review?at=" + statement);
        }
        pages.add("/compare/" + readings[0].document().id() + "/"
                + readings[2].document().id());
        ines.done(
                "/judge",
                "statement",
                readings[0].attributions().getFirst().id(),
                "verdict",
                "accepted",
                "seen",
                "0",
                "reason",
                "\u0635\u062d\u064a\u062d");
        ines.done("/searches", "q", "\u0627\u0644\u0633\u062f", "name", "\u0627\u0644\u0633\u062f");
        ines.done("/reviewer", "name", "\u05d3\u05e0\u05d4");
        ines.done(
                "/judge", "statement", readings[1].attributions().getFirst().id(), "verdict", "rejected", "seen", "0");
        for (Element link : Jsoup.parse(ines.page("/actors")).select("main a[href^=/actors/]")) {
            pages.add(link.attr("href"));
        }
        for (Element link : Jsoup.parse(ines.page("/events")).select("main a[href^=/events/]")) {
            pages.add(link.attr("href"));
        }
    }

    @AfterAll
    void closeRoom() throws Exception {
        open.close();
    }

    /** Words that no element sets apart from what runs from left to right. */
    private static List<String> loose(Document page) {
        List<String> loose = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean drawn = element.closest("svg") != null;
            if (RIGHT_TO_LEFT.matcher(element.ownText()).find()
                    && !drawn
                    && element.closest("bdi, main [dir]") == null) {
                loose.add(element.outerHtml());
            }
        }
        page.select("input[type=search], input:not([type]):not([inputmode]):not([pattern]), textarea").stream()
                .filter(field -> !field.hasAttr("dir"))
                .map(Element::outerHtml)
                .forEach(loose::add);
        return loose;
    }

    /** Elements whose first letter would turn the rest of them round, and lines of our own that any first letter may turn. */
    private static List<String> turned(Document page) {
        Stream<Element> misled = page.select("[dir=auto]:not(input, textarea), bdi:not([dir])").stream()
                .filter(e -> !Direction.of(e.text()).equals("auto"));
        return Stream.concat(misled, page.select("[dir=auto] bdi, [dir=auto] [lang=en]").stream())
                .map(Element::outerHtml)
                .toList();
    }

    @Test
    void nothingIsTurnedRoundByHowItBegins() throws Exception {
        Map<String, List<String>> turned = new TreeMap<>();
        for (String path : pages) {
            Document page = Jsoup.parse(ines.page(path));
            if (!turned(page).isEmpty()) {
                turned.put(path, turned(page));
            }
        }
        assertThat(turned).isEmpty();
        Document english = Jsoup.parse(ines.page(pages.stream()
                .filter(p -> p.startsWith("/documents/" + story[2].document().id() + "?"))
                .findFirst()
                .orElseThrow()));
        assertThat(english.select(".text > div").eachAttr("dir")).containsOnly("auto", "ltr");
        assertThat(english.select(".who bdi[dir=ltr]").eachText()).anyMatch(s -> s.endsWith(", the mayor of Ostrel"));
    }

    @Test
    void aPageToHandOnRunsItsOwnWay() throws Exception {
        String statement = story[2].attributions().getFirst().id();
        String digest = Jsoup.parse(ines.page("/show?statement=" + statement))
                .select("input[name=digest]")
                .attr("value");
        Document page = Jsoup.parse(ines.post("/show", "statement", statement, "digest", digest, "confirm", "1")
                .body());
        assertThat(page.select("blockquote").attr("dir")).isEqualTo("ltr");
        assertThat(page.select(".chain bdi[dir=ltr]").text()).endsWith(", the mayor of Ostrel");
        assertThat(turned(page)).isEmpty();
        assertThat(loose(page)).isEmpty();
    }

    @Test
    void nothingIsLoose() throws Exception {
        int found = 0;
        Map<String, List<String>> loose = new TreeMap<>();
        for (String path : pages) {
            Document page = Jsoup.parse(ines.page(path));
            if (!loose(page).isEmpty()) {
                loose.put(path, loose(page));
            }
            found += RIGHT_TO_LEFT.matcher(page.body().text()).find() ? 1 : 0;
        }
        assertThat(loose).isEmpty();
        assertThat(found).as("pages that have such words").isGreaterThan(20);
    }
}
