package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.app.Articles;
import org.hearsay.app.Chromium;
import org.hearsay.app.Marked;
import org.hearsay.app.Texts;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page in Chromium. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
    private static final String CARD = "e => getComputedStyle(e, '::after').content";

    @TempDir
    private Path folder;

    private Chromium chromium;
    private Chromium.Tab tab;
    private Page page;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @BeforeEach
    void openPage() {
        tab = chromium.open(new Browser.NewContextOptions().setOffline(true));
        page = tab.page();
    }

    @AfterEach
    void closePage() {
        tab.close();
    }

    @Test
    void theTextOfThePageIsTheTextOfTheDocument() throws IOException {
        Reading[] readings = {
            Marked.reading(Articles.PORT), Marked.reading(Articles.ASTRAL), Marked.reading(Articles.HOSTILE)
        };
        show(readings);
        for (int i = 0; i < readings.length; i++) {
            assertThat(page.locator(".text").nth(i).evaluate("e => e.textContent"))
                    .isEqualTo(readings[i].document().text());
        }
        assertThat(page.locator("img"))
                .satisfies(images -> assertThat(images.count()).isZero());
        checkQuiet();
    }

    @Test
    void aDocumentWithoutATitleIsHeadedByItsAddressOnce() throws IOException {
        show(Marked.reading(
                "[1s:She] [1c:said] [1t:so].", new Publication("samples/port.txt", null, null, null, null), a -> a));
        assertThat(page.locator("h1").first().textContent()).isEqualTo("samples/port.txt");
        assertThat(page.getByText("samples/port.txt").count()).isEqualTo(1);
    }

    @Test
    void theChainIsShownOnFocusAndOnHover() throws IOException {
        show(Marked.reading(Articles.PORT));
        assertThat(page.locator("#d1-7 + a").evaluate(CARD)).isEqualTo("none");
        page.locator("#d1-7 + a").focus();
        String chain = "[7] Daily Courier \u203A the report \u203A Lena Marsh \u203A the harbour master";
        assertThat(card("#d1-7 + a")).contains(chain);
        assertThat(page.locator("#d1-7 + a").getAttribute("aria-describedby")).isEqualTo("d1-7-chain");
        assertThat(page.locator("#d1-7-chain").textContent()).contains("Lena Marsh \u203A the harbour master");
        page.keyboard().press("Escape");
        assertThat(page.locator("#d1-7 + a").evaluate(CARD)).isEqualTo("none");
        page.getByText("that repairs could take months", new Page.GetByTextOptions().setExact(true))
                .first()
                .hover();
        assertThat(page.locator(".text .d3:hover").count()).isEqualTo(1);
        assertThat(card(".text .d3:hover")).contains(chain);
        checkQuiet();
    }

    @Test
    void allPartsOfAnAttributionLightUp() throws IOException {
        show(Marked.reading(Articles.PORT));
        page.locator("#d1-3 + a").focus();
        assertThat(page.locator(".text .lit").allTextContents())
                .containsExactly(
                        "\"We have done what we could,\"",
                        "she",
                        "told",
                        "\"Now it is for Harbour Front to show good will.\"");
        page.locator("nav li#d1-1-entry > a").focus();
        assertThat(page.locator(".text .lit").allTextContents())
                .contains("said")
                .doesNotContain("told");
    }

    @Test
    void theTabKeyGoesFromCueToCueAndTheListLeadsToTheText() throws IOException {
        show(Marked.reading(Articles.PORT));
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate("document.activeElement.textContent"));
        }
        assertThat(reached)
                .containsExactly(
                        "said",
                        "called",
                        "told",
                        "denied",
                        "told",
                        "had warned",
                        "read",
                        "It was reported",
                        "Omar Halim");
        page.locator("nav li#d1-8-entry > a").click();
        assertThat(page.url()).endsWith("#d1-8");
    }

    @Test
    void aPhoneNeedsNoSidewaysScrollingAndDarkIsDark() throws IOException {
        page.setViewportSize(390, 844);
        show(Marked.reading(Articles.PORT), Marked.reading(Articles.HOSTILE), Marked.reading("x".repeat(3_000)));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        Object light = page.evaluate("getComputedStyle(document.body).backgroundColor");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
    }

    /** The words on the card, without the marks that keep directions apart. */
    private String card(String selector) {
        return String.valueOf(page.locator(selector).evaluate(CARD)).replaceAll("[\u2068\u2069]", "");
    }

    private void checkQuiet() {
        tab.checkQuiet("file:");
        assertThat(tab.requests()).hasSize(1);
    }

    private void show(Reading... readings) throws IOException {
        PageFormat format = new PageFormat(Texts.english());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(format.begin());
        for (int i = 0; i < readings.length; i++) {
            bytes.write(i == 0 ? new byte[0] : format.between());
            bytes.write(format.render(readings[i], i + 1));
        }
        bytes.write(format.end());
        Path file = Files.write(folder.resolve("page.html"), bytes.toByteArray());
        page.navigate(file.toUri().toString());
    }
}
