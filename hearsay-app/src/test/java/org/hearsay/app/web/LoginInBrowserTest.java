package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import org.hearsay.app.Chromium;
import org.hearsay.app.WordVectors;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.team.Accounts;
import org.hearsay.app.team.Attempts;
import org.hearsay.app.team.AuditLog;
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
        Accounts accounts = new Accounts(folder.resolve("accounts"));
        accounts.put("ines", Role.REVIEWER, WORD);
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        InstantSource clock = InstantSource.system();
        Team team = new Team(
                "127.0.0.1",
                URI.create("http://127.0.0.1:" + port),
                accounts,
                new Attempts(clock),
                new AuditLog(folder.resolve("audit.jsonl"), clock));
        RoomSettings settings = new RoomSettings(port, folder.resolve("running"), "nobody", clock, WordVectors::new);
        try (Desk desk = Desk.open(folder.resolve("ledger").toString(), folder.resolve("cache"));
                Room room = Room.open(desk, settings, null, team);
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
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
}
