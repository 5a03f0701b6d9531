package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.app.Chromium;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Document, review and journal in Chromium, by the keyboard alone. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomInBrowserTest {
    private static final Instant NOW = Instant.parse("2031-03-08T10:00:00Z");

    @TempDir
    private Path folder;

    private Chromium chromium;
    private OpenRoom open;
    private Chromium.Tab tab;
    private Page page;
    private int rooms;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(folder.resolve("room" + ++rooms), Samples.port(), Samples.quay());
        tab = chromium.open();
        page = tab.page();
        page.navigate(open.room().entrance());
    }

    @AfterEach
    void closeRoom() throws Exception {
        tab.close();
        open.close();
    }

    @Test
    void statementsOfADocumentAreGoneThroughAndJudgedByKeys() throws Exception {
        String document = "/documents/" + Samples.port().document().id();
        go(document);
        tab.press("j", "j");
        assertThat(page.url()).endsWith("#id2");
        assertThat(page.locator(".who li.current > .chain bdi").allTextContents())
                .containsExactly("Daily Courier", "NNA", "The mayor of Port Selim, Dana Cole", "she");
        assertThat(page.locator(".text .lit").allTextContents()).contains("called");
        tab.press("k", "y");
        judged("id1", 1);
        assertThat(page.url()).endsWith(document + "#id1");
        assertThat(standing("id1").by()).isEqualTo("ines");
        tab.press("u");
        judged("id1", 0);
        tab.press("j", "n");
        judged("id2", 1);
        assertThat(verdict("id2")).isEqualTo(Verdict.REJECTED);
        tab.checkLooks("document");
        tab.press("e");
        page.waitForURL("**/review?at=id2&edit=1");
        assertThat(page.locator("details").getAttribute("open")).isNotNull();
        tab.checkQuiet(open.room().address());
    }

    @Test
    void ownVoiceValuesAndTheOriginalAreSwitchedByKeys() throws Exception {
        go("/documents/" + Samples.quay().document().id());
        tab.press("o");
        page.waitForURL("**?own=1");
        tab.press("v");
        page.waitForURL("**?own=1&values=1");
        assertThat(page.locator(".text .own").first().textContent()).startsWith("Three weeks ago");
        tab.press("b");
        page.waitForURL("**&original=1");
        assertThat(page.frames()).hasSize(2);
        assertThat(page.frames().get(1).locator("body").textContent()).contains("Petra Vail");
        tab.checkLooks("document-with-original");
        assertThat(page.locator(".text").evaluate("e => e.textContent"))
                .isEqualTo(Samples.quay().document().text());
        tab.checkQuiet(open.room().address());
    }

    @Test
    void aLinkToAPlaceLeadsThere() {
        go("/documents/" + Samples.quay().document().id() + "?at=0-15");
        assertThat(page.locator(".place").allTextContents()).containsExactly("Three weeks ago");
        go("/documents/" + Samples.port().document().id() + "#id9");
        assertThat(page.locator("li.current").getAttribute("data-of")).isEqualTo("id9");
        tab.checkQuiet(open.room().address());
    }

    @Test
    void aReviewGoesByKeysFromOneToTheNext() throws Exception {
        String first = Samples.quay().attributions().get(0).id();
        String second = Samples.quay().attributions().get(1).id();
        String third = Samples.quay().attributions().get(2).id();
        go("/review");
        tab.checkLooks("review");
        tab.press("y");
        under(second);
        assertThat(verdict(first)).isEqualTo(Verdict.ACCEPTED);
        tab.press("u");
        under(first);
        assertThat(open.desk().ledger().judgements("attribution " + first)).allMatch(Judged::withdrawn);
        tab.press("n");
        under(second);
        assertThat(verdict(first)).isEqualTo(Verdict.REJECTED);
        tab.press("h");
        page.waitForCondition(() -> page.url().contains("from=2"));
        assertThat(open.desk().ledger().judgements("attribution " + second)).isEmpty();
        go("/review?from=1");
        tab.press("e");
        page.waitForCondition(() -> "source".equals(page.evaluate("document.activeElement.id")));
        tab.press("Control+a");
        page.keyboard().type("Petra Vail");
        tab.checkLooks("review-edit");
        tab.press("Tab", "Tab", "Tab", "Tab", "Enter");
        page.waitForURL("**/review?from=2**");
        assertThat(verdict(second)).isEqualTo(Verdict.CORRECTED);
        tab.press("?");
        assertThat(page.locator("#keys dt").allTextContents()).contains("y", "n", "h", "e", "u", "r", "?", "g", "/");
        tab.checkLooks("keys");
        tab.press("Escape");
        go("/journal");
        tab.checkLooks("journal");
        assertThat(page.locator(".deeds > li").count()).isEqualTo(4);
        assertThat(open.desk().ledger().judgements("attribution " + third)).isEmpty();
        tab.checkQuiet(open.room().address());
    }

    @Test
    void whoComesLateIsAsked() throws Exception {
        go("/review");
        String first = Samples.quay().attributions().get(0).id();
        judge("omar", first, Verdict.REJECTED, "not she");
        tab.press("y");
        page.waitForCondition(() -> page.getByRole(AriaRole.ALERT).count() == 1);
        assertThat(page.locator(".note").textContent()).startsWith("omar has judged this meanwhile: wrong");
        tab.checkLooks("overtaken");
        // Another key than for "right": nobody is overruled by one who goes through quickly.
        tab.press("y");
        assertThat(standing(first).by()).isEqualTo("omar");
        tab.press("a");
        page.waitForCondition(() -> page.locator(".verdict input[name=seen]").count() == 1
                && page.locator("[role=alert]").count() == 0);
        assertThat(standing(first).by()).isEqualTo("ines");
        go("/review/agreement");
        tab.checkLooks("agreement");
        tab.checkQuietBut(open.room().address(), "409");
    }

    @Test
    void manyAreAcceptedAndTakenBackByKeys() throws Exception {
        go("/review/all?above=0.9");
        tab.checkLooks("accept-all");
        tab.press("y");
        page.waitForURL("**/journal");
        assertThat(page.locator(".deeds .what").first().textContent()).startsWith("Judged 10 at once");
        tab.checkLooks("journal-many");
        page.locator(".deeds button").first().focus();
        tab.press("Enter");
        page.waitForCondition(
                () -> page.locator(".deeds .what").first().textContent().startsWith("10 taken back"));
        assertThat(open.desk().ledger().judgements("attribution id1")).allMatch(Judged::withdrawn);
        tab.checkQuiet(open.room().address());
    }

    /** Waits until a document shows so many judgements on a statement, and is there on which one is again. */
    private void judged(String attribution, int count) {
        page.waitForCondition(
                () -> page.locator("#" + attribution + "-entry.current").count() == 1
                        && page.locator("#" + attribution + "-entry > .judged").count() == count);
    }

    private void under(String attribution) {
        page.waitForCondition(() -> attribution.equals(
                page.locator("form.verdict input[name=statement]").getAttribute("value")));
    }

    private void go(String path) {
        page.navigate(open.room().address() + path);
    }

    private void judge(String by, String attribution, Verdict verdict, String reason) throws Exception {
        open.desk()
                .ledger()
                .append(
                        NOW,
                        by,
                        List.of(new Change.Judged(new Judgement.OnAttribution(attribution, verdict, null, reason))));
    }

    private Verdict verdict(String attribution) throws Exception {
        return ((Judgement.OnAttribution) standing(attribution).judgement()).verdict();
    }

    private Judged standing(String attribution) throws Exception {
        return open.desk().ledger().judgements("attribution " + attribution).stream()
                .filter(j -> !j.withdrawn())
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
