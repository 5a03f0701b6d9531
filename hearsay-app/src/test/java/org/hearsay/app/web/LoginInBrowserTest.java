package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.hearsay.app.Chromium;
import org.hearsay.app.team.ProviderSettings;
import org.hearsay.app.team.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out in Chromium, by the keyboard alone. */
@Tag("browser")
class LoginInBrowserTest {
    private static final String WORD = "nine blue herons";

    @TempDir
    private Path folder;

    @Test
    void somebodySignsInAndOut() throws Exception {
        TeamRoom.accounts(folder).put("ines", Role.REVIEWER, WORD);
        try (TeamRoom opened = TeamRoom.in(folder, InstantSource.system(), null);
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            Room room = opened.room();
            Page page = tab.page();
            page.navigate(room.address() + "/journal");
            page.waitForURL("**/login");
            tab.checkLooks("login");
            page.locator("#name").focus();
            page.keyboard().type("ines");
            tab.press("Tab");
            page.keyboard().type("wrong");
            tab.press("Enter");
            assertThat(page.locator("[role=alert]").textContent()).startsWith("No account has this name");
            tab.checkLooks("login-refused");
            page.locator("#name").focus();
            page.keyboard().type("ines");
            tab.press("Tab");
            page.keyboard().type(WORD);
            tab.press("Enter");
            page.waitForURL(room.address() + "/");
            tab.checkLooks("signed-in");
            page.locator("form[action='/logout'] button").focus();
            tab.press("Enter");
            page.waitForURL("**/login");
            tab.checkQuietBut(room.address(), "401");
        }
    }

    @Test
    void somebodyIsKnownElsewhere() throws Exception {
        TeamRoom.accounts(folder).put("omar", Role.ADMIN, WORD);
        TeamRoom.accounts(folder).putKnown("ines@courier.example", Role.REVIEWER);
        try (SmallProvider provider = new SmallProvider();
                TeamRoom opened = TeamRoom.in(folder, InstantSource.system(), settings(provider));
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            Page page = tab.page();
            page.navigate(opened.room().address() + "/");
            page.waitForURL("**/login");
            tab.checkLooks("login-provider");
            provider.says(
                    claims -> claims.claim("email", "rosa@courier.example").claim("email_verified", true));
            page.locator("a[href='/login/provider']").focus();
            tab.press("Enter");
            page.waitForURL("**/login/provider/back*");
            assertThat(page.locator("[role=alert]").textContent()).contains("rosa@courier.example");
            tab.checkLooks("login-provider-refused");
            provider.says(
                    claims -> claims.claim("email", "ines@courier.example").claim("email_verified", true));
            page.locator("a[href='/login/provider']").focus();
            tab.press("Enter");
            // The provider is another site: no strict cookie would come along from there.
            page.waitForURL(opened.room().address() + "/");
            assertThat(page.locator("form[action='/logout']").textContent()).contains("ines@courier.example");
        }
    }

    private static ProviderSettings settings(SmallProvider provider) {
        return new ProviderSettings(
                provider.issuer(), SmallProvider.CLIENT, SmallProvider.SECRET, "email", null, Map.of());
    }
}
