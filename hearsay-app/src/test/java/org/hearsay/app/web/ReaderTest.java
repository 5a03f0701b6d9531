package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.team.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What somebody may not do is on none of their pages, and is refused all the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
    private static final List<String> DEEDS = List.of(
            "/judge",
            "/judge-claims",
            "/actors/decide",
            "/undo",
            "/review/all",
            "/reviewer",
            "/searches",
            "/searches/forget",
            "/show",
            "/quit");

    private static final Instant NOW = Instant.parse("2031-03-08T10:00:00Z");

    private TeamRoom opened;
    private List<String> pages;

    @BeforeAll
    void openRoom(@TempDir Path folder) throws Exception {
        Member.account(folder, "rosa", Role.READER);
        Member.account(folder, "ines", Role.REVIEWER);
        Member.account(folder, "omar", Role.ADMIN);
        Reading[] story = Story.read();
        opened = TeamRoom.in(folder, () -> NOW, null, story);
        Member ines = member("ines");
        String document = "/documents/" + story[0].document().id();
        String statement = story[0].attributions().getFirst().id();
        assertThat(ines.post("/judge", "statement", statement, "verdict", "accepted", "seen", "0"))
                .isEqualTo(303);
        assertThat(ines.post("/searches", "q", "gates")).isEqualTo(303);
        pages = new ArrayList<>(List.of(
                "/",
                "/search?q=gates",
                "/claims",
                "/actors",
                "/events",
                "/conflicts",
                "/network",
                "/timeline",
                "/review",
                "/review/all",
                "/review/agreement",
                "/journal",
                "/searches",
                "/api",
                "/add",
                "/show?q=gates",
                document,
                document + "?own=1"));
        for (String each : List.of("/claims/", "/actors/", "/events/")) {
            pages.add(first(ines.page(each.substring(0, each.length() - 1)), each));
        }
    }

    private Member member(String name) throws IOException, InterruptedException {
        return new Member(opened.room(), name);
    }

    /** Where a list of a kind leads first. */
    private static String first(Document list, String begin) {
        return list.select("main a[href^=" + begin + "]").stream()
                .map(a -> a.attr("href"))
                .filter(a -> !a.contains("decide"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void closeRoom() throws Exception {
        opened.close();
    }

    /** What a page sends, with the links to where one would. */
    private static List<String> deeds(Document page) {
        List<String> deeds = new ArrayList<>();
        page.select("form[method=post]").forEach(f -> deeds.add(f.attr("action")));
        page.select("[formaction]").stream().map(e -> e.attr("formaction")).forEach(deeds::add);
        page
                .select(
                        "a[href^=/show], a[href*=edit=1], a[href^=/actors/decide?], a[href=/add], form[action=/actors/decide]")
                .stream()
                .map(Element::outerHtml)
                .forEach(deeds::add);
        page.select("script[src$=drop.js], #sending").stream()
                .map(Element::outerHtml)
                .forEach(deeds::add);
        return deeds;
    }

    @Test
    void aReaderSeesNothingToDoButLeave() throws Exception {
        Member rosa = member("rosa");
        for (String page : pages) {
            assertThat(deeds(rosa.page(page))).as(page).containsOnly("/logout");
        }
        for (String deed : DEEDS) {
            assertThat(rosa.post(deed, "q", "gates")).as(deed).isEqualTo(403);
            if (!deed.equals("/quit")) {
                assertThat(rosa.post("/api/v1" + deed, "q", "gates")).as(deed).isEqualTo(403);
            }
        }
        assertThat(opened.noted())
                .filteredOn(l -> l.contains("\"by\":\"rosa\",\"what\":\"refused\""))
                .hasSize(19);
    }

    @Test
    void aReviewerSeesAllButHowToClose() throws Exception {
        Member ines = member("ines");
        List<String> deeds = new ArrayList<>();
        for (String page : pages) {
            deeds.addAll(deeds(ines.page(page)));
        }
        assertThat(deeds)
                .doesNotContain("/quit")
                .contains("/judge", "/judge-claims", "/undo", "/searches", "/searches/forget", "/review/all", "/show")
                .as("nobody judges by another name")
                .doesNotContain("/reviewer");
        assertThat(ines.post("/quit")).isEqualTo(403);
        assertThat(deeds(member("omar").page("/"))).contains("/quit");
    }
}
