package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.app.Chromium;
import org.hearsay.app.Marked;
import org.hearsay.intake.Intake;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Original;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From words of a document to where its original has them. */
class InOriginalTest {
    private static final Instant NOW = Instant.parse("2031-03-07T10:00:00Z");
    private static final String PAGE = """
            <html><head><title>Quay &amp; yard</title></head><body><nav>Home</nav><article>
            <p>Petra Vail said that the <b>east quay</b> was&nbsp;shut.</p>
            <p>Nobody had warned the yard, she said. Nobody had asked.</p></article></body></html>
            """;

    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor ines;

    @BeforeEach
    void openRoom() throws Exception {
        open = OpenRoom.in(folder);
        ines = new Visitor(open.room());
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void wordsOfAPageAreMarkedInIt() throws Exception {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Document page = new Intake().read(bytes, "quay.html");
        keep(page, new Original(bytes, "text/html; charset=utf-8"));
        assertThat(marked(page, "warned the yard"))
                .isEqualTo("Nobody had <>warned the yard</>, she said. Nobody had asked.");
        assertThat(marked(page, "that the east quay"))
                .isEqualTo("Petra Vail said <>that the</> <b><>east quay</></b> was&nbsp;shut.");
        // What has entities is marked as far as its part of the page goes.
        assertThat(marked(page, "shut")).contains("</b><> was&nbsp;shut.</>");
        assertThat(ines.page(original(page))).doesNotContain("<mark");
        assertThat(ines.get(original(page) + "?at=0-9999").statusCode()).isEqualTo(400);
    }

    @Test
    void wordsThatAreNotThereAreNotMarked() throws Exception {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Document page = new Intake().read(bytes, "quay.html");
        // As if the page had been decoded otherwise when it was read.
        keep(
                page,
                new Original(PAGE.replace("Petra", "P\u00c3\u00a9tra").getBytes(StandardCharsets.UTF_8), "text/html"));
        assertThat(ines.page(original(page) + "?at=" + at(page, "warned the yard")))
                .doesNotContain("<mark")
                .contains("warned the yard");
    }

    @Test
    void aStatementTellsItsPageOfAPaper() throws Exception {
        String page = ines.page("/documents/" + paper().document().id() + "?original=1");
        assertThat(page)
                .contains("href=\"" + original(paper().document()) + "?page=1#page=1\">In the original, page 1</a>")
                .contains(">In the original, page 2</a>");
    }

    @Test
    @Tag("browser")
    void theOriginalTurnsWithTheText() throws Exception {
        Reading paper = paper();
        try (Chromium chromium = Chromium.start();
                Chromium.Tab tab = chromium.open()) {
            tab.page().navigate(open.room().entrance());
            tab.page()
                    .navigate(open.room().address() + "/documents/"
                            + paper.document().id() + "?original=1");
            tab.press("j");
            tab.page()
                    .waitForCondition(() ->
                            tab.page().frames().stream().anyMatch(f -> f.url().endsWith("?page=1#page=1")));
            tab.press("j");
            tab.page()
                    .waitForCondition(() ->
                            tab.page().frames().stream().anyMatch(f -> f.url().endsWith("?page=2#page=2")));
        }
    }

    /** Two statements of a paper, each on a page of its own. */
    private Reading paper() throws Exception {
        Reading read = Marked.reading("[1s:Petra Vail] [1c:said] [1t:so]. [2s:Ivo Marn] [2c:said] [2t:no].");
        String text = read.document().text();
        int turn = text.indexOf("Ivo");
        SourceMap map = SourceMap.of(List.of(
                new SourceMap.Run(new Span(0, turn), "page 1", 0, turn),
                new SourceMap.Run(new Span(turn, text.length()), "page 2", 0, text.length() - turn)));
        Document paper = new Document(
                text,
                new Publication("paper.pdf", "Paper", null, LocalDate.of(2031, 3, 4), "en"),
                read.document().originalSha256(),
                map,
                List.of(),
                List.of());
        keep(paper, new Original("%PDF-1.4".getBytes(StandardCharsets.UTF_8), "application/pdf"));
        Reading of = Reading.of(paper, read.record());
        open.desk().ledger().append(NOW, "hearsay", List.of(new Change.Read(of.record())));
        return of;
    }

    /** The paragraph that has marked words, with short signs for the marks. */
    private String marked(Document page, String words) throws Exception {
        String body = ines.page(original(page) + "?at=" + at(page, words));
        assertThat(body).containsOnlyOnce("id=\"" + InOriginal.PLACE + "\"");
        Matcher paragraph = Pattern.compile("<p>(.*<mark.*)</p>").matcher(body);
        assertThat(paragraph.find()).as(body).isTrue();
        return paragraph.group(1).replaceAll("<mark[^>]*>", "<>").replace("</mark>", "</>");
    }

    private static String at(Document page, String words) {
        int begin = page.text().indexOf(words);
        return begin + "-" + (begin + words.length());
    }

    private static String original(Document document) {
        return "/documents/" + document.id() + "/original";
    }

    private void keep(Document document, Original original) throws Exception {
        open.desk().ledger().append(NOW, "hearsay", List.of(new Change.Seen(document, "there", original)));
        assertThat(Objects.requireNonNull(open.desk().ledger().document(document.id()))
                        .document())
                .isEqualTo(document);
    }
}
