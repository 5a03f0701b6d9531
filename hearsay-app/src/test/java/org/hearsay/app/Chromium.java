package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Debian's Chromium, for tests of pages: nothing is fetched for it. A test class that uses it has the tag "browser", so that it is
 * selected where a Chromium is. Start it once for a class; each test opens a tab of its own.
 */
public final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String AXE = read("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");

    /** Everything of WCAG 2.0, 2.1 and 2.2 at A and AA; each violation as one line. */
    private static final String PAINTED =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

    private static final String RUN_AXE = """
            async () => (await axe.run(document, { runOnly: { type: "tag",
              values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } })).violations.map((v) =>
              v.id + ": " + v.nodes.map((n) => n.html.slice(0, 200) + " " + n.any.concat(n.all, n.none)
                .map((c) => c.message).join("; ")).join(" | "))
            """;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser);
    }

    /** A window of its own, with cookies of its own. Close it. */
    public Tab open(Browser.NewContextOptions options) {
        return new Tab(browser.newContext(options));
    }

    /** A window for a page of 1280 to 900. */
    public Tab open() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One page, and all that went on in it. */
    public static final class Tab implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> requests = new ArrayList<>();

        private Tab(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(m -> complaints.add(m.type() + ": " + m.text() + " at " + m.location()));
            page.onPageError(complaints::add);
            page.onRequest(r -> requests.add(r.url()));
            page.onDialog(d -> {
                complaints.add("dialog: " + d.message());
                d.dismiss();
            });
            page.onPopup(p -> complaints.add("popup: " + p.url()));
        }

        public Page page() {
            return page;
        }

        public List<String> requests() {
            return List.copyOf(requests);
        }

        /**
         * Presses keys one after the other, as {@code Playwright} names them, once there is something to be seen: Chromium drops
         * what is pressed between a new page's coming and its first picture.
         */
        public Tab press(String... keys) {
            page.waitForFunction(PAINTED);
            for (String key : keys) {
                page.keyboard().press(key);
            }
            return this;
        }

        /**
         * Nothing was said on the console, nothing popped up, and nothing was asked for elsewhere.
         *
         * @param begin of every address that may be asked for
         */
        public void checkQuiet(String begin) {
            assertThat(complaints).as("console, dialogs and windows").isEmpty();
            assertThat(requests).as("requests").allMatch(r -> r.startsWith(begin) || r.startsWith("data:"));
        }

        /** The same, but for a status that the page was answered with on purpose, which Chromium complains of. */
        public void checkQuietBut(String begin, String status) {
            complaints.removeIf(c -> c.startsWith("error: Failed to load resource") && c.contains(status));
            checkQuiet(begin);
        }

        /** axe finds nothing against WCAG A and AA on the page as it is. */
        public void checkAccessible() {
            int before = complaints.size();
            page.evaluate(AXE);
            Object violations = page.evaluate(RUN_AXE);
            // axe tries styles of its own, which the page's policy forbids, and reads pixels: that is none of the
            // page's doing.
            complaints.subList(before, complaints.size()).clear();
            page.evaluate("document.querySelectorAll('[style=\"\"]').forEach((e) => e.removeAttribute('style'))");
            assertThat(violations).as("axe on " + page.url()).isEqualTo(List.of());
        }

        /**
         * Takes pictures of the page, light, dark and 320 px wide, into {@code target/screenshots}; none may need sideways scrolling,
         * and axe finds nothing on the light and the dark one.
         */
        public void checkLooks(String name) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                take(name + "-" + (scheme == ColorScheme.LIGHT ? "light" : "dark"));
                checkAccessible();
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(320, 640);
            take(name + "-320");
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + page.url())
                    .isEqualTo(320);
            page.setViewportSize(1280, 900);
        }

        private void take(String name) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + ".png"))
                    .setFullPage(true));
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
