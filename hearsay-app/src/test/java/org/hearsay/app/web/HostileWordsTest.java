package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
import org.hearsay.app.Marked;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Hostile words as titles, publishers, sources, cues, contents, reasons and reviewers, on every page that shows them. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileWordsTest {
    private static final Instant NOW = Instant.parse("2031-03-08T10:00:00Z");

    /** What no page of the room has of its own, but for the picture that a script of ours draws of who cites whom. */
    private static final String STRANGE = """
            () => [...document.querySelectorAll("*")].filter((e) => !e.closest("main > #network") && (
                (/^svg$/i.test(e.localName) && !e.classList.contains("drawn")) ||
                /^(img|image|math|object|embed|applet|video|audio|marquee|style|base|plaintext|portal|xss|x|template|frameset|keygen|math)$/i
                  .test(e.localName) || (e.localName === "script" && !e.src.startsWith(location.origin + "/assets/"))
                  || (e.localName === "iframe" && !e.src.endsWith("/original"))
                  || [...e.attributes].some((a) => /^on|^style$|^srcdoc$|^ping$|^hx-(get|post|on)/i.test(a.name)
                    || (/^(href|src|action|formaction)$/.test(a.name) && !/^(\\/(?!\\/)|#)/.test(a.value)))))
              .map((e) => e.outerHTML.slice(0, 200))
            """;

    private final List<Reading> readings = new ArrayList<>();
    private Chromium chromium;
    private OpenRoom open;
    private Chromium.Tab tab;
    private Page page;
    private Visitor visitor;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        for (String words : Hostile.WORDS) {
            int number = readings.size();
            readings.add(Marked.reading(
                    "It is late. [1s:" + words + "] [1c:said " + words + "] [1t:" + words
                            + " on 3 March 2031] and 12 people.",
                    new Publication(
                            "https://courier.example/" + number + words, words, words, LocalDate.of(2031, 3, 4), "en"),
                    Samples.named("hostile" + number)));
        }
        open = OpenRoom.in(folder, readings.toArray(Reading[]::new));
        for (int i = 0; i < readings.size(); i++) {
            String words = Hostile.WORDS.get(i);
            String id = readings.get(i).attributions().getFirst().id();
            judge(words, id, Verdict.REJECTED, words, i);
            judge("ines", id, i % 2 == 0 ? Verdict.REJECTED : Verdict.ACCEPTED, words, i);
        }
        chromium = Chromium.start();
        tab = chromium.open();
        page = tab.page();
        page.navigate(open.room().entrance());
        // So that no page of the browser's says that it is still being made.
        visitor = new Visitor(open.room());
        visitor.page("/claims");
        visitor.page("/actors");
    }

    @AfterAll
    void stop() throws Exception {
        chromium.close();
        open.close();
    }

    @Test
    void areWordsOnEveryPage() {
        assertThat(Hostile.WORDS).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        for (int i = 0; i < readings.size(); i++) {
            String words = Hostile.WORDS.get(i);
            String document = "/documents/" + readings.get(i).document().id();
            check(document + "?own=1&values=1&meant=1&copies=1&original=1#hostile" + i + "id1");
            assertThat(page.locator(".text").evaluate("e => e.textContent"))
                    .isEqualTo(readings.get(i).document().text());
            check("/review?edit=1&at=hostile" + i + "id1");
            assertThat(page.locator("#source").inputValue()).isEqualTo(words);
            tab.checkQuiet(open.room().address());
        }
        for (String list : List.of(
                "/",
                "/?after=100",
                "/?after=200",
                "/documents?q=late",
                "/documents?q=said",
                "/search?q=late",
                "/search?q=said",
                "/journal")) {
            check(list);
        }
        for (int before = 60; before <= 60 + 2 * readings.size(); before += 40) {
            check("/journal?before=" + (2 * readings.size() + before));
        }
        for (String path : List.of(
                "/add",
                "/api",
                "/searches",
                "/show?q=late",
                "/show?document=" + readings.getFirst().document().id())) {
            check(path);
        }
        check("/review/agreement");
        for (String list : List.of(
                "/claims?q=people",
                "/claims?q=people&from=20",
                "/actors",
                "/actors?from=50",
                "/actors?from=100",
                "/actors?decide=1",
                "/events?q=late",
                "/conflicts?q=late",
                "/network?most=300",
                "/network?q=" + URLEncoder.encode("\"<script>alert(1)</script>\"", StandardCharsets.UTF_8),
                "/timeline?q=people",
                "/timeline?q=people&from=25")) {
            check(list);
        }
        check("/review/all?above=0.1");
        tab.checkQuiet(open.room().address());
    }

    @Test
    void areWordsOnPagesOfWhatDocumentsSayTogether() throws Exception {
        for (Reading reading : readings) {
            String id = reading.document().id();
            String other = readings.getFirst().document().id();
            check("/documents/" + id + "/context");
            check("/events/" + id);
            check("/claims/" + reading.attributions().getFirst().id());
            if (!id.equals(other)) {
                check("/compare/" + id + "/" + other);
            }
        }
        Matcher actors = Pattern.compile("href=\"(/actors/[0-9a-f]+/a\\d+)\"").matcher(visitor.page("/actors"));
        while (actors.find()) {
            check(actors.group(1));
            check(actors.group(1) + "/odds");
        }
        tab.checkQuiet(open.room().address());
    }

    @Test
    void areWordsWhenTheyAreAskedWith() {
        for (String words : Hostile.WORDS) {
            for (String path : List.of("/search", "/review", "/claims")) {
                page.navigate(open.room().address() + Addresses.of(path, "q", "\"" + words.replace("\"", "") + "\""));
                assertThat(page.evaluate(STRANGE)).as(words).isEqualTo(List.of());
            }
        }
        tab.checkQuiet(open.room().address());
    }

    private void check(String path) {
        page.navigate(open.room().address() + path);
        assertThat(page.evaluate(STRANGE)).as(path).isEqualTo(List.of());
    }

    private void judge(String by, String attribution, Verdict verdict, String reason, int second) throws Exception {
        open.desk()
                .ledger()
                .append(
                        NOW.plusSeconds(second),
                        by,
                        List.of(new Change.Judged(new Judgement.OnAttribution(attribution, verdict, null, reason))));
    }
}
