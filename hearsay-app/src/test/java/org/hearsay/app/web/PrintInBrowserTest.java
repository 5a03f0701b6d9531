package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.hearsay.app.Chromium;
import org.hearsay.reader.SentenceVectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a page comes on paper. */
@Tag("browser")
class PrintInBrowserTest {
    /** In CSS pixels: A4 within its margins. */
    private static final int PAPER = 700;

    @TempDir
    private Path folder;

    @Test
    void whatIsReadIsPrintedAndWhatIsPressedIsNot() throws Exception {
        try (OpenRoom open = OpenRoom.in(folder, SentenceVectors::open, Story.read());
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            new Visitor(open.room()).page("/claims");
            Page page = tab.page();
            page.navigate(open.room().entrance());
            page.navigate(open.room().address() + "/claims?q=inspected");
            page.locator("a.said").first().click();
            page.setViewportSize(PAPER, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".proof tr[id=step-1]").isVisible()).isTrue();
            assertThat(page.evaluate("document.querySelector('svg.origins').getBoundingClientRect().right"))
                    .satisfies(
                            right -> assertThat(((Number) right).doubleValue()).isLessThanOrEqualTo(PAPER));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PAPER);
            assertThat(page.locator("button:visible, form:visible, nav:visible").count())
                    .isZero();
            page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(page.locator(".proof").getAttribute("open")).isNull();
            page.navigate(open.room().address() + "/actors?q=solt");
            page.locator("main ol a, main ul a").first().click();
            assertThat(page.locator("#called").isVisible()).isTrue();
            assertThat(page.locator("form:visible").count()).isZero();
            tab.checkQuiet(open.room().address());
        }
    }
}
