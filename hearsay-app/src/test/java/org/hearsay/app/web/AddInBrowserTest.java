package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hearsay.Hearsay;
import org.hearsay.app.Chromium;
import org.hearsay.app.StandIn;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dropping files on pages in Chromium, and showing statements to others. */
@Tag("browser")
class AddInBrowserTest {
    private static final String FERRY =
            "The ferry stays in port. Larkin said that the pier was robbed. More is to be told tomorrow.\n";
    private static final String DROP = """
            ([name, words]) => { const t = new DataTransfer(); t.items.add(new File([words], name, {type: "text/plain"})); return t; }
            """;

    @TempDir
    private Path folder;

    private volatile CountDownLatch gate = new CountDownLatch(0);
    private Chromium chromium;
    private OpenRoom open;
    private Chromium.Tab tab;
    private Page page;

    @BeforeEach
    void openRoom() throws Exception {
        chromium = Chromium.start();
        Intaking intaking =
                new Intaking(new Intake(), this::hearsay, Languages::new, new UploadLimits(20_000, 10, 100_000));
        open = OpenRoom.taking(folder, intaking, Samples.quay());
        tab = chromium.open();
        page = tab.page();
        page.navigate(open.room().entrance());
    }

    @AfterEach
    void closeRoom() throws Exception {
        gate.countDown();
        chromium.close();
        open.close();
    }

    @Test
    void aFileIsDroppedOnAnyPage() {
        drop("ferry.txt", FERRY);
        page.waitForCondition(() -> page.locator("#sending").textContent().contains("1 added"));
        tab.checkLooks("dropped");
        drop("long.txt", "x".repeat(20_001));
        page.waitForCondition(() -> page.locator("#sending").textContent().contains("larger than"));
        tab.press("+");
        page.waitForURL("**/add");
        assertThat(page.locator("#uploads b").allTextContents()).containsExactly("done");
        tab.checkLooks("add");
        tab.checkQuietBut(open.room().address(), "413");
    }

    @Test
    void whoClosesThePageComesBackToWhatIsGoingOn() {
        gate = new CountDownLatch(1);
        drop("ferry.txt", FERRY);
        page.waitForCondition(() -> page.locator("#sending").textContent().contains("is being read"));
        Page later = page.context().newPage();
        page.close();
        later.navigate(open.room().address() + "/journal");
        later.waitForCondition(() -> later.locator("#sending").textContent().contains("is being read"));
        assertThat(later.locator("#sending").textContent()).contains("ferry.txt");
        gate.countDown();
        later.waitForCondition(() -> later.locator("#sending").textContent().contains("1 added"));
        later.reload();
        assertThat(later.locator("#sending").isVisible()).isFalse();
    }

    private Hearsay hearsay() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new Hearsay(new StandIn());
    }

    @Test
    void filesAreChosenAndTheListFollows() {
        page.navigate(open.room().address() + "/add");
        page.locator("#file").setInputFiles(new FilePayload[] {
            new FilePayload("a <b>ferry</b>.txt", "text/plain", FERRY.getBytes(StandardCharsets.UTF_8)),
            new FilePayload("nothing.txt", "text/plain", new byte[] {0, 1, 2, 0, 3, 0, 0, 9})
        });
        page.locator("form.drop button").focus();
        tab.press("Enter");
        page.waitForCondition(
                () -> page.locator("#uploads b").allTextContents().equals(List.of("not taken in", "done")));
        assertThat(page.locator("#uploads .file").last().textContent()).isEqualTo("a <b>ferry</b>.txt");
        tab.checkLooks("add-failed");
        page.locator("#forget").focus();
        tab.press("Enter");
        page.waitForCondition(() -> page.locator("#uploads li").count() == 0);
        tab.checkQuiet(open.room().address());
    }

    @Test
    void whatIsToBeThoughtOfIsConfirmed() {
        page.navigate(open.room().address() + "/add");
        drop("ferry.txt", FERRY);
        page.waitForCondition(() -> page.locator("#uploads b").allTextContents().equals(List.of("done")));
        page.navigate(open.room().address() + "/show?q=robbed");
        tab.checkLooks("show");
        page.locator("input[name=confirm]").focus();
        tab.press("Space", "Tab");
        Path file = folder.resolve("shown.html");
        page.waitForDownload(() -> tab.press("Enter")).saveAs(file);
        page.navigate(file.toUri().toString());
        assertThat(page.locator("blockquote").textContent()).isEqualTo("Larkin said that the pier was robbed");
        tab.checkLooks("shown");
    }

    private void drop(String name, String words) {
        JSHandle files = page.evaluateHandle(DROP, List.of(name, words));
        for (String event : List.of("dragover", "drop")) {
            page.dispatchEvent("main", event, Map.of("dataTransfer", files));
        }
    }
}
