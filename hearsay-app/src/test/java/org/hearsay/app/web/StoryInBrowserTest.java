package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
import org.hearsay.reader.SentenceVectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Claims, actors, events, network and timeline in Chromium, by the keyboard alone. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryInBrowserTest {
    private Reading[] story;
    private OpenRoom open;
    private Visitor visitor;
    private Chromium chromium;
    private Chromium.Tab tab;
    private Page page;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        story = Story.read();
        open = OpenRoom.in(folder, SentenceVectors::open, story);
        visitor = new Visitor(open.room());
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() throws Exception {
        chromium.close();
        open.close();
    }

    @BeforeEach
    void openTab() throws Exception {
        if (tab != null) {
            tab.close();
        }
        // Whatever was judged before is taken in, so that no page says that it is still being made.
        visitor.page("/claims");
        visitor.page("/actors");
        tab = chromium.open();
        page = tab.page();
        page.navigate(open.room().entrance());
    }

    @Test
    void aClaimIsReadAndJudgedByKeys() throws Exception {
        go("/claims");
        tab.checkLooks("claims");
        page.locator("a.said").first().focus();
        tab.press("Enter");
        page.waitForURL("**/claims/*");
        tab.press("p");
        assertThat(page.locator(".proof").getAttribute("open")).isNotNull();
        tab.checkLooks("claim");
        tab.press("j", "j");
        String account = page.locator(".account.current").getAttribute("id");
        assertThat(page.url()).endsWith("#" + account);
        tab.press("y");
        page.waitForCondition(
                () -> page.locator("[id='" + account + "'] .judged").count() == 1);
        assertThat(page.locator("[id='" + account + "'] .judged").textContent()).contains("the same claim");
        tab.press("?");
        assertThat(page.locator("#keys dt").allTextContents()).contains("j", "k", "y", "n", "p", "?");
        tab.press("Escape");
        tab.checkQuiet(open.room().address());
    }

    @Test
    void actorsAreMergedByKeys() throws Exception {
        go("/actors");
        tab.checkLooks("actors");
        go("/actors?decide=1");
        tab.checkLooks("actors-to-decide");
        tab.press("j");
        page.locator(".proposal.current a.button").focus();
        tab.press("p");
        page.waitForURL("**/actors/decide?**");
        tab.checkLooks("actors-preview");
        tab.press("y");
        page.waitForURL("**/actors/*/a*");
        page.waitForCondition(() -> page.locator("#odds-list").count() == 1);
        tab.checkLooks("actor");
        assertThat(page.getByText("says so").count()).isPositive();
        tab.checkQuiet(open.room().address());
    }

    @Test
    void whoContradictsSomebodyIsPutIntoTheirPage() {
        go("/actors?q=goran+pell");
        page.locator("main a[href^='/actors/']").first().focus();
        tab.press("Enter");
        page.waitForURL("**/actors/*/a*");
        page.waitForCondition(() -> page.locator("#odds-list li").count() == 1);
        assertThat(page.locator("#odds-list .also").allTextContents()).containsExactly("The union of dam workers");
        tab.checkLooks("actor-contradicted");
        go(page.url().replaceAll(".*(/actors/)|#.*", "$1") + "/odds");
        tab.checkLooks("odds");
        tab.checkQuiet(open.room().address());
    }

    @Test
    void aDocumentShowsChainsWhoIsMeantAndWhatStandsElsewhere() {
        Reading wire = Story.of(story, "Northern Wire", "Nine dead");
        go("/documents/" + wire.document().id());
        page.waitForCondition(() -> page.locator("svg.margin .bar").count() > 3);
        page.waitForCondition(() -> page.locator("#copies").count() == 1);
        tab.press("w");
        page.waitForURL("**?meant=1");
        tab.press("c");
        page.waitForURL("**&copies=1");
        assertThat(page.locator(".elsewhere").first().getAttribute("aria-label"))
                .startsWith("also in ");
        assertThat(page.locator(".text").evaluate("e => e.textContent"))
                .isEqualTo(wire.document().text());
        page.waitForCondition(() -> page.locator("#copies").count() == 1);
        tab.checkLooks("document-with-copies");
        page.locator(".elsewhere").first().focus();
        tab.press("Enter");
        page.waitForURL("**/compare/**");
        tab.checkLooks("compare");
        tab.checkQuiet(open.room().address());
    }

    @Test
    void eventsNetworkAndTimelineAreSeen() {
        String event = "/events/"
                + Story.of(story, "Northern Wire", "Nine dead").document().id();
        for (String path : List.of("/events", "/conflicts", event, "/timeline", "/network")) {
            go(path);
            if (path.equals("/network")) {
                page.waitForCondition(() -> page.locator("#network canvas").count() > 0);
            }
            tab.checkLooks(path.substring(1).replaceAll("/.*", "-one"));
        }
        tab.checkQuiet(open.room().address());
    }

    private void go(String path) {
        page.navigate(open.room().address() + path);
    }
}
