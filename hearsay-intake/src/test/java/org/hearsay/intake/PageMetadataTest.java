package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;

/** What a page says of its publication. */
class PageMetadataTest {
    private static final LocalDate MAY_3 = LocalDate.of(2026, 5, 3);

    @Test
    void jsonLd() throws UnreadableException {
        check(
                """
                <html lang=en-GB><link rel=canonical href="https://courier.example/harbour">
                <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
                 "headline": "Harbour closed &amp; empty", "datePublished": "2026-05-03T23:30:00-05:00",
                 "publisher": {"@type": "Organization", "name": "Daily Courier"}}</script>
                """,
                new Publication(
                        "https://courier.example/harbour", "Harbour closed & empty", "Daily Courier", MAY_3, "en-GB"));
    }

    @Test
    void jsonLdGraphsArraysAndIds() throws UnreadableException {
        check("""
                <script type="application/ld+json">[{"@type": "BreadcrumbList", "name": "no"}, {"@graph": [
                 {"@type": "WebPage", "headline": "no", "datePublished": "2026-05-04"},
                 {"@type": "Organization", "@id": "#courier", "name": "Daily Courier"},
                 {"@type": ["Thing", "ReportageNewsArticle"], "headline": "Harbour\nclosed", "inLanguage": "en",
                  "datePublished": "2026-05-03", "publisher": [{"@id": "#courier"}],}]}]</script>
                """, new Publication("page.html", "Harbour closed", "Daily Courier", MAY_3, "en"));
    }

    @Test
    void openGraphAndMetaElements() throws UnreadableException {
        check(
                """
                <meta property=og:url content="https://courier.example/harbour"><meta property=og:title content="Harbour closed">
                <meta property=og:site_name content="Daily Courier"><meta property=og:locale content=en_GB>
                <meta property=article:published_time content="2026-05-03T08:00:00Z">
                """,
                new Publication("https://courier.example/harbour", "Harbour closed", "Daily Courier", MAY_3, "en-GB"));
        check("<meta name=DC.Date content=20260503>", new Publication("page.html", null, null, MAY_3, null));
        check("<meta itemprop=datePublished content=2026/5/3>", new Publication("page.html", null, null, MAY_3, null));
    }

    @Test
    void whatReadersSee() throws UnreadableException {
        check(
                "<title>Daily Courier</title><h1> Harbour\n closed </h1><time datetime=2026-05-03>3 May</time>",
                new Publication("page.html", "Harbour closed", null, MAY_3, null));
        check(
                "<title>Daily  Courier</title><h1>Harbour closed</h1><h1>Mole open</h1>",
                new Publication("page.html", "Daily Courier", null, null, null));
    }

    @Test
    void onlyDaysThatATextCanHaveComeOutOn() throws UnreadableException {
        for (String day :
                new String[] {"0001-01-01", "1970-01-01T00:00:00Z", "2026-13-01", "2026-02-30", "9999-12-31", "soon", ""
                }) {
            check(
                    "<meta name=date content='" + day + "'><time datetime=2026-05-03></time>",
                    new Publication("page.html", null, null, MAY_3, null));
        }
    }

    @Test
    void whatIsNoAddressAndNoLanguageIsLeftOut() throws UnreadableException {
        check(
                "<html lang='{{lang}}'><link rel=canonical href=/harbour><meta property=og:url content=about:blank>",
                new Publication("page.html", null, null, null, null));
    }

    @Test
    void brokenJsonLdIsAProblemAndNoError() throws UnreadableException {
        String broken = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", </script>";
        String deep = "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script>";
        Document document = read(broken + deep + "<title>Harbour closed</title>");
        assertThat(document.publication().title()).isEqualTo("Harbour closed");
        assertThat(document.problems()).singleElement().extracting("code").isEqualTo("broken-metadata");
    }

    @Test
    void oddButValidJsonLdIsHarmless() throws UnreadableException {
        for (String odd : new String[] {
            "",
            "null",
            "3",
            "[]",
            "[[[]]]",
            "{\"@type\": 3}",
            "{\"@type\": [null]}",
            "{\"@type\": \"Article\", \"headline\": [], \"publisher\": [], \"datePublished\": {}}"
        }) {
            Document document = read("<script type='application/ld+json'>" + odd + "</script>");
            assertThat(document.publication()).isEqualTo(new Publication("page.html", null, null, null, null));
            assertThat(document.problems()).isEmpty();
        }
    }

    private static void check(String head, Publication expected) throws UnreadableException {
        Document document = read(head);
        assertThat(document.publication()).isEqualTo(expected);
        assertThat(document.problems()).isEmpty();
    }

    private static Document read(String head) throws UnreadableException {
        String markup = head + "<p>Ships waited outside the mole.</p>";
        return new Intake().read(markup.getBytes(StandardCharsets.UTF_8), "page.html");
    }
}
