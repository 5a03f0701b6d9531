package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.hearsay.app.Chromium;
import org.hearsay.app.WordVectors;
import org.hearsay.corroboration.Similarity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that waits for what is being made ready, in Chromium: it says how far that is, and goes on by itself. */
@Tag("browser")
class WaitingInBrowserTest {
    private final CountDownLatch held = new CountDownLatch(1);

    private Similarity vectors() {
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new WordVectors();
    }

    @Test
    void itSaysHowFarItIsAndGoesOnByItself(@TempDir Path folder) throws Exception {
        try (OpenRoom open = OpenRoom.in(folder, this::vectors, Samples.port(), Samples.quay());
                AutoCloseable release = held::countDown;
                Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            assertThat(release).isNotNull();
            String address = open.room().address();
            Page page = tab.page();
            page.navigate(open.room().entrance());
            page.navigate(address + "/claims?q=quay");
            assertThat(page.locator("h1").textContent()).isEqualTo("Being made ready");
            assertThat(page.locator("[data-underway=claims] > p").first().textContent())
                    .isEqualTo("All documents are being looked at together.");
            assertThat(page.locator("noscript").evaluate("e => e.textContent"))
                    .asString()
                    .contains("http-equiv=\"refresh\" content=\"5;url=/claims?q=quay\"");
            page.waitForFunction("() => document.querySelector('[role=status].unseen').textContent !== ''");
            tab.checkLooks("waiting");
            page.waitForFunction("() => document.querySelector('[data-underway] .line').textContent.includes(' of ')");
            assertThat((int) page.evaluate("document.querySelector('progress').max"))
                    .isGreaterThan(1);
            // Meanwhile all else can be read, and programs are told the same.
            Page other = page.context().newPage();
            other.navigate(address + "/");
            assertThat(other.locator("h1").textContent()).isEqualTo("Documents");
            other.navigate(address + "/waiting");
            assertThat(other.locator("[data-underway]").count()).isEqualTo(1);
            other.navigate(address + "/api/v1/waiting");
            assertThat(other.textContent("body")).contains("\"kind\":\"claims\"", "\"total\":");
            held.countDown();
            page.waitForURL(address + "/claims?q=quay");
            page.waitForFunction("() => document.querySelector('h1').textContent === 'Claims'");
            assertThat(page.locator("[data-underway]").count()).isZero();
            other.navigate(address + "/waiting");
            assertThat(other.locator("main").textContent()).contains("Nothing is being made ready.");
            tab.checkQuietBut(address, "503");
        }
    }

    @Test
    void whatWasToBeDoneIsSaidNotToBeDone(@TempDir Path folder) throws Exception {
        try (OpenRoom open = OpenRoom.in(folder, this::vectors, Samples.quay());
                AutoCloseable release = held::countDown) {
            assertThat(release).isNotNull();
            Visitor ines = new Visitor(open.room());
            String id = Samples.quay().attributions().getFirst().id();
            HttpResponse<String> answer = ines.send(
                    "/show?claim=" + id,
                    HttpRequest.BodyPublishers.ofString("digest=x"),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("What you asked for was not done", "data-address=\"/\"");
            HttpResponse<String> program = ines.send(
                    "/api/v1/show?claim=" + id,
                    HttpRequest.BodyPublishers.ofString("digest=x"),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(program.body()).contains("\"status\":503", "All documents are being looked at together.");
        }
    }
}
