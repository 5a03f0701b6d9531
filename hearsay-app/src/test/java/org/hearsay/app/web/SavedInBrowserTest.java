package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.hearsay.app.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that are kept, and what programs are told, in Chromium, by the keyboard alone. */
@Tag("browser")
class SavedInBrowserTest {
    @Test
    void searchesAreKeptAndLetGoOf(@TempDir Path folder) throws Exception {
        try (OpenRoom open = OpenRoom.in(folder, Samples.port(), Samples.quay());
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            Page page = tab.page();
            String address = open.room().address();
            page.navigate(open.room().entrance());
            page.navigate(address + "/searches");
            tab.checkLooks("searches-none");
            page.navigate(address + "/search?q=quay");
            page.locator("#keep").focus();
            page.keyboard().type("The quay");
            tab.press("Tab", "Enter");
            page.waitForURL("**/searches");
            assertThat(page.locator("main").textContent()).contains("The quay", "Feed");
            tab.checkLooks("searches");
            page.locator("form[action='/searches/forget'] button").focus();
            tab.press("Enter");
            page.waitForURL("**/searches");
            page.locator("text=None yet").waitFor();
            tab.checkQuiet(address);
        }
    }

    @Test
    void programsAreToldWhatThereIs(@TempDir Path folder) throws Exception {
        try (OpenRoom open = OpenRoom.in(folder, Samples.port());
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            Page page = tab.page();
            String address = open.room().address();
            page.navigate(open.room().entrance());
            page.locator("footer a[href='/api']").focus();
            tab.press("Enter");
            page.waitForURL("**/api");
            tab.checkLooks("api");
            assertThat(page.locator("h2 code").allTextContents()).contains("GET /api/v1/claims/{id}");
            page.locator("main a[href='/api/v1/openapi.json']").focus();
            tab.press("Enter");
            page.waitForURL("**/openapi.json");
            tab.checkQuiet(address);
        }
    }
}
