package org.hearsay.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearsay.Reading;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Original;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One document: what of it is shown, what was judged, and its original. */
class DocumentPageTest {
    private static final Instant NOW = Instant.parse("2031-03-07T10:00:00Z");

    @TempDir
    private Path folder;

    private OpenRoom open;
    private Visitor ines;
    private Reading quay;
    private String page;

    @BeforeEach
    void openRoom() throws Exception {
        quay = Samples.quay();
        open = OpenRoom.in(folder, quay);
        ines = new Visitor(open.room());
        page = "/documents/" + quay.document().id();
    }

    @AfterEach
    void closeRoom() throws Exception {
        open.close();
    }

    @Test
    void everyStatementIsAPlaceOfThePage() throws Exception {
        String second = quay.attributions().get(1).id();
        assertThat(ines.page(page))
                .contains("<span class=\"at\" id=\"" + second + "\"></span>")
                .contains("id=\"" + second + "-entry\"")
                .contains("formaction=\"/judge?statement=" + second + "&amp;verdict=accepted&amp;seen=0\"");
    }

    @Test
    void aPlaceIsToldInCodePoints() throws Exception {
        Reading astral =
                Samples.quay("\uD83D\uDE00\uD83D\uDE00 [1s:Ada] [1c:said] [1t:so].", "https://courier.example/a");
        keep(astral.document(), new Original(new byte[] {1}, "text/plain"), astral);
        String there = "/documents/" + astral.document().id() + "?at=";
        assertThat(ines.page(there + "3-6"))
                .contains("<span id=\"place\"></span>")
                .contains("place");
        assertThat(ines.page(there + "3-6")).containsPattern("class=\"src place\"[^>]*>Ada<");
        assertThat(ines.get(there + "3-600").statusCode()).isEqualTo(400);
        assertThat(ines.get(there + "6-3").statusCode()).isEqualTo(400);
        assertThat(ines.get(there + "x").statusCode()).isEqualTo(400);
    }

    @Test
    void ownVoiceAndValuesAreShownWhenAskedFor() throws Exception {
        assertThat(ines.page(page)).doesNotContain("class=\"own\"").doesNotContain("data-value");
        assertThat(ines.page(page + "?own=1")).containsPattern("class=\"own\">Three weeks ago the east quay was shut");
        assertThat(ines.page(page + "?values=1"))
                .contains("data-value=\"2031-03-03\"")
                .contains("data-value=\"12 injured\"")
                .contains("data-value=\"week ");
    }

    @Test
    void whatWasJudgedStandsBesideIt() throws Exception {
        String first = quay.attributions().getFirst().id();
        ines.done("/judge", "statement", first, "verdict", "rejected", "reason", "<b>hearsay</b>", "back", page);
        assertThat(ines.page(page))
                .contains("<b>wrong</b> <bdi>ines</bdi>, ")
                .contains("<bdi>&lt;b&gt;hearsay&lt;/b&gt;</bdi>")
                .containsPattern("formaction=\"/undo\\?first=\\d+&amp;statement=");
        assertThat(ines.page("/api/v1" + page))
                .contains("\"verdict\":\"rejected\"")
                .contains("\"read\":true");
    }

    @Test
    void whatWasKeptUnreadIsShownAndSaysSo() throws Exception {
        Document unread = Document.of(
                "Der Hafen bleibt zu. <script>alert(1)</script>",
                new Publication("https://courier.example/de", "Hafen", null, null, "de"));
        open.desk()
                .ledger()
                .append(
                        NOW,
                        "hearsay",
                        List.of(new Change.Seen(unread, "de.txt", new Original(new byte[] {1}, "text/plain"))));
        assertThat(ines.page("/documents/" + unread.id() + "?own=1&values=1"))
                .contains("kept, but not read")
                .contains("(<bdi>de</bdi>)")
                .contains("Der Hafen bleibt zu. &lt;script&gt;");
        assertThat(ines.page("/api/v1/documents/" + unread.id())).contains("\"read\":false");
    }

    @Test
    void versionsOfOneAddressLeadToOneAnother() throws Exception {
        Reading later = Samples.quay("[1s:Petra Vail] [1c:said] [1t:more].", "https://courier.example/quay");
        keep(later.document(), new Original(new byte[] {2}, "text/plain"), null);
        String laterPage = "/documents/" + later.document().id();
        assertThat(ines.page(page)).contains("<a href=\"" + laterPage + "\">Later version</a>");
        assertThat(ines.page(laterPage)).contains("<a href=\"" + page + "\">Earlier version</a>");
        assertThat(ines.page("/api/v1" + page))
                .contains("\"later\":\"" + later.document().id() + "\"");
    }

    @Test
    void erasedWordsAreGone() throws Exception {
        open.desk()
                .ledger()
                .append(NOW, "ines", List.of(new Change.Erased(quay.document().id(), "")));
        assertThat(ines.get(page).statusCode()).isEqualTo(410);
        assertThat(ines.get(page + "/original").statusCode()).isEqualTo(404);
    }

    @Test
    void anOriginalIsGivenWithoutAnyPower() throws Exception {
        HttpResponse<String> text = ines.get(page + "/original");
        assertThat(text.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        HttpResponse<String> html = original(
                "text/html;charset=utf-8",
                "<script>alert(1)</script><link rel=preconnect href=http://evil.example><p onclick=x()>Quay");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("allow");
        assertThat(html.body()).contains("Quay").doesNotContain("evil.example").doesNotContain("<script");
        HttpResponse<String> pdf = original("application/pdf", "%PDF-1.4");
        assertThat(pdf.headers().firstValue("Content-Type").orElse("")).startsWith("application/pdf");
        HttpResponse<String> picture = original("image/svg+xml", "<svg onload='alert(1)'/>");
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("application/octet-stream");
        assertThat(picture.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        HttpResponse<String> kept = ines.get(page + "/original?keep=1");
        assertThat(kept.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(kept.body()).isEqualTo(quay.document().text());
    }

    private HttpResponse<String> original(String type, String words) throws Exception {
        Document document =
                Document.of(words, new Publication("https://courier.example/" + type, null, null, null, "en"));
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        keep(document, new Original(bytes, type), null);
        return ines.get("/documents/" + document.id() + "/original");
    }

    private void keep(Document document, Original original, Reading reading) throws Exception {
        open.desk().ledger().append(NOW, "hearsay", List.of(new Change.Seen(document, "there", original)));
        if (reading != null) {
            open.desk().ledger().append(NOW, "hearsay", List.of(new Change.Read(reading.record())));
        }
    }
}
