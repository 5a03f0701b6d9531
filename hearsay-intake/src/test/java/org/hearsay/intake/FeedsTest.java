package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;

/** Feeds: each entry a document, in the feed's own words. */
class FeedsTest {
    private static final String COURIER = "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
            + "<channel><title>Daily &amp;amp; Courier</title><link>https://courier.example/</link>";

    @Test
    void rss() {
        check(
                "<?xml version='1.0' encoding='utf-8'?><?xml-stylesheet href='a.xsl'?><!-- made by hand -->" + COURIER
                        + "<language>en-gb</language><item><title>Quay &lt;b&gt;shut&lt;/b&gt;</title><link>/quay</link>"
                        + "<pubDate>Fri, 07 Mar 2031 23:30:00 -0500</pubDate><description>Short.</description>"
                        + "<content:encoded><![CDATA[<p>The quay is shut.</p><p>Cole said so.</p>]]></content:encoded></item>"
                        + "<item><guid>https://courier.example/dam</guid><description>The &lt;i&gt;dam&lt;/i&gt; &amp;amp; the"
                        + " town.</description></item></channel></rss>",
                "x!/https://courier.example/quay | https://courier.example/quay | Quay shut | Daily & Courier | 2031-03-07 |"
                        + " en-gb | The quay is shut.\n\nCole said so.",
                "x!/https://courier.example/dam | https://courier.example/dam | null | Daily & Courier | null | en-gb |"
                        + " The dam & the town.");
    }

    @Test
    void atom() {
        check(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Harbour Voice</title>"
                        + "<link rel='self' href='https://voice.example/feed'/><link href='https://voice.example/'/>"
                        + "<entry><title type='text'>Less &lt; more</title><id>tag:1</id><link href='https://voice.example/1'/>"
                        + "<published>2031-03-07T23:30:00-05:00</published><updated>2031-03-09T10:00:00Z</updated>"
                        + "<summary>Short.</summary><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                        + "<p>The quay is <b>shut</b>.</p></div></content></entry>"
                        + "<entry><title>Dam</title><id>tag:2</id><updated>2031-03-08T10:00:00Z</updated>"
                        + "<content type='text'>a &lt; b &amp;amp;</content></entry></feed>",
                "x!/https://voice.example/1 | https://voice.example/1 | Less < more | Harbour Voice | 2031-03-07 | null |"
                        + " The quay is shut.",
                "x!/tag:2 | x!/tag:2 | Dam | Harbour Voice | 2031-03-08 | null | a < b &amp;");
    }

    @Test
    void rssOfTheFirstVersion() {
        check(
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
                        + " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='https://reed.example/'>"
                        + "<title>Reed</title><link>https://reed.example/</link><description>x</description></channel>"
                        + "<item rdf:about='https://reed.example/1'><title>Quay</title><link>https://reed.example/1</link>"
                        + "<dc:date>2031-03-07</dc:date><description>The quay is shut.</description></item></rdf:RDF>",
                "x!/https://reed.example/1 | https://reed.example/1 | Quay | Reed | 2031-03-07 | null | The quay is shut.");
    }

    @Test
    void json() {
        check(
                "{\"version\": \"https:\\/\\/jsonfeed.org\\/version\\/1.1\", \"title\": \"Reed\", \"language\": \"en\","
                        + "\"authors\": [{\"name\": \"Reva\"}], \"home_page_url\": \"https://reed.example/\", \"items\": ["
                        + "{\"id\": \"1\", \"url\": \"1\", \"title\": \"Quay\", \"content_html\": \"<p>The quay is shut.\","
                        + "\"date_published\": \"2031-03-07T10:00:00+02:00\", \"date_modified\": \"2031-03-09\"},"
                        + "{\"id\": 7, \"content_text\": \"a < b\"}, {\"id\": \"9\", \"summary\": \"In short.\"}, 5]}",
                "x!/https://reed.example/1 | https://reed.example/1 | Quay | Reed | 2031-03-07 | en | The quay is shut.",
                "x!/entry 2 | x!/entry 2 | null | Reed | null | en | a < b",
                "x!/9 | x!/9 | null | Reed | null | en | In short.");
    }

    @Test
    void whoWroteAnEntryIsKept() {
        check(
                COURIER.replace("<rss ", "<rss xmlns:dc='http://purl.org/dc/elements/1.1/' ")
                        + "<item><guid>https://courier.example/dam</guid><dc:creator>Mara Quill</dc:creator>"
                        + "<description>The dam.</description></item></channel></rss>",
                "x!/https://courier.example/dam | https://courier.example/dam | null | Daily & Courier | null | null |"
                        + " The dam. by [Mara Quill]");
        check(
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Reed\", \"items\": ["
                        + "{\"id\": \"1\", \"content_text\": \"The dam.\", \"authors\": [{\"name\": \"Omar Tal\"}]}]}",
                "x!/1 | x!/1 | null | Reed | null | null | The dam. by [Omar Tal]");
    }

    @Test
    void anEntryWithoutWordsIsNamed() {
        check(
                COURIER
                        + "<item><title>Quay</title><link>https://courier.example/quay</link></item><item/></channel></rss>",
                "x!/https://courier.example/quay: has no words in its feed; add the page that it leads to:"
                        + " https://courier.example/quay",
                "x!/entry 2: has no words in its feed");
    }

    @Test
    void anOldDeclarationIsLetBe() {
        check(
                "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN'"
                        + " 'http://my.netscape.com/publish/formats/rss-0.91.dtd'><rss version='0.91'><channel><title>Reed"
                        + "</title><item><title>Quay</title><link>https://reed.example/1</link><description>Caf&eacute; shut."
                        + "</description></item></channel></rss>",
                "x!/https://reed.example/1 | https://reed.example/1 | Quay | Reed | null | null | Café shut.");
    }

    @Test
    void whatXmlHasNoRoomForIsReplaced() {
        check(
                COURIER + "<item><guid isPermaLink='false'>1</guid><description>The\u0003 quay.</description></item>"
                        + "</channel></rss>",
                "x!/1 | x!/1 | null | Daily & Courier | null | null | The\ufffd quay.");
    }

    @Test
    void aDamagedFeedIsReadAsFarAsItCanBe() {
        // A stray sign, an element that does not end, and the end cut off.
        damaged(
                COURIER
                        + "<item><guid isPermaLink='false'>1</guid><description>Fish & chips on the <b>quay.</description>"
                        + "</item><item><guid isPermaLink='false'>2</guid><description>The dam.</description>"
                        + "<item><guid isPermaLink='false'>3</guid><description>The tower.</description></item>"
                        + "<item><guid isPermaLink='false'>4</guid><description>The well is",
                "x!/1 = Fish & chips on the quay.",
                "x!/2 = The dam.",
                "x!/3 = The tower.",
                "x!/4 = The well is");
        damaged(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Reed</title><entry><id>a</id><title>Q</title>"
                        + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>The <i>quay</div></content></entry>"
                        + "<entry><id>b</id><content>The dam",
                "x!/a = The quay",
                "x!/b = The dam");
        damaged(
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\", \"content_text\":"
                        + " \"The dam.\"}, {\"id\": \"2\", \"content_te",
                "x!/1 = The dam.");
    }

    private static void damaged(String feed, String... expected) {
        List<String> read = new ArrayList<>();
        new Intake().each(bytes(feed), "x", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                read.add(name + " = " + taken.document().text());
                assertThat(taken.document().problems())
                        .anyMatch(p -> p.code().equals("damaged-feed")
                                && p.message().contains("was read as far as it could be"));
            }

            @Override
            public void refuse(String name, String line) {
                read.add(line);
            }
        });
        assertThat(read).containsExactly(expected);
    }

    @Test
    void whatIsDamagedThroughoutIsRefused() {
        check(COURIER + "<item", "x: is a damaged feed (*); ask its publisher to mend it");
    }

    @Test
    void aFeedSaysWhenItWantsToBeLeftAlone() {
        String item = "<item><guid isPermaLink='false'>1</guid><description>The dam.</description></item>";
        FeedRest rest = feed(COURIER + "<ttl> 60 </ttl><skipHours><hour>0</hour><hour>24</hour><hour>23</hour>"
                        + "<hour>99</hour></skipHours><skipDays><day>Sunday</day><day>Noday</day></skipDays>" + item
                        + "</channel></rss>")
                .rest();
        assertThat(rest).isEqualTo(new FeedRest(Duration.ofMinutes(60), Set.of(0, 23), Set.of(DayOfWeek.SUNDAY)));
        assertThat(feed(COURIER + item + "</channel></rss>").rest()).isEqualTo(FeedRest.NONE);
        Instant friday = Instant.parse("2031-03-07T10:20:00Z");
        assertThat(rest.after(friday, Duration.ofMinutes(15))).isEqualTo(Duration.ofMinutes(60));
        assertThat(rest.after(friday, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
        // From 23 o'clock to one.
        assertThat(rest.after(Instant.parse("2031-03-07T22:20:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(Duration.ofMinutes(160));
        // From Saturday at 23 over Sunday to Monday at one.
        assertThat(rest.after(Instant.parse("2031-03-08T22:30:00Z"), Duration.ofMinutes(15)))
                .isEqualTo(Duration.ofMinutes(26 * 60 + 30));
        FeedRest never = new FeedRest(Duration.ofDays(400), Set.of(), EnumSet.allOf(DayOfWeek.class));
        assertThat(never.after(friday, Duration.ofMinutes(15))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void otherMarkupIsNoFeed() {
        for (String other : List.of(
                "<html><p>An &lt;rss&gt;, <rss version='2.0'>no.</p>",
                "<!DOCTYPE html><p>An <rss version='2.0'>.</p>",
                "<feed><entry>The dam.</entry></feed>",
                "{\"version\": \"1\", \"items\": []}",
                "The <rss> of the quay.")) {
            assertThat(new Intake().feedsOf(sent(bytes(other), "x", null))).isEmpty();
            assertThat(feed(other)).isNull();
        }
    }

    @Test
    void whatMakesAnEntryAnother() {
        String item =
                "<item><title>Quay</title><link>/quay</link><pubDate>%s</pubDate><description>%s</description></item>";
        String first = mark(item.formatted("7 Mar 2031", "a"));
        assertThat(mark(item.formatted("7 Mar 2031", "b"))).isEqualTo(first);
        assertThat(mark(item.formatted("8 Mar 2031", "a"))).isNotEqualTo(first);
        assertThat(mark("<item><description>a</description></item>"))
                .isNotEqualTo(mark("<item><description>b</description></item>"));
    }

    private static String mark(String item) {
        return feed(COURIER + item + "</channel></rss>").entries().getFirst().mark();
    }

    @Test
    void ofATooLongFeedTheFirstEntriesAreTaken() {
        List<String> read = Made.read(bytes(endless(Feed.MOST_ENTRIES + 1)), "x");
        assertThat(read).hasSize(Feed.MOST_ENTRIES + 1);
        assertThat(read.getLast())
                .isEqualTo("x: is a feed of more than 10000 entries; so many were taken, split it for the rest");
        assertThat(Made.read(bytes(endless(Feed.MOST_ENTRIES)), "x")).hasSize(Feed.MOST_ENTRIES);
    }

    private static String endless(int entries) {
        return COURIER + "<item><description>The quay is shut.</description></item>".repeat(entries)
                + "</channel></rss>";
    }

    @Test
    void addressesAreMadeWhole() {
        assertThat(Feeds.address(" dam/a b?x=é ", "https://courier.example"))
                .isEqualTo(URI.create("https://courier.example/dam/a%20b?x=%C3%A9"));
        assertThat(Feeds.address("//cdn.example/a", "https://courier.example/x/y"))
                .isEqualTo(URI.create("https://cdn.example/a"));
        for (String none :
                List.of("", "mailto:a@b.example", "javascript:x", "http://", "http://a b|c", "file:///etc/x")) {
            assertThat(Feeds.address(none, "https://courier.example/")).as(none).isNull();
        }
        assertThat(Feeds.address("/dam", null)).isNull();
    }

    @Test
    void pagesNameTheirFeeds() {
        assertThat(new Intake()
                        .feedsOf(sent(
                                bytes("<html><head><link rel='alternate' type='application/rss+xml' href='/feed'>"
                                        + "<link rel='ALTERNATE home' type='application/atom+xml' href='atom.xml'>"
                                        + "<link rel='alternate' type='text/html' href='/de'>"
                                        + "<link rel='alternate' type='application/rss+xml' href='javascript:x'>"),
                                "https://courier.example/a/b",
                                null)))
                .containsExactly(
                        URI.create("https://courier.example/feed"), URI.create("https://courier.example/a/atom.xml"));
    }

    @Test
    void theServerTellsTheEncodingBeforeThePageDoes() {
        Charset koi8 = Charset.forName("koi8-r");
        byte[] page = "<html><meta charset=windows-1251><p>Причал закрыт.".getBytes(koi8);
        assertThat(served(page, "text/html; charset=KOI8-R")).isEqualTo("Причал закрыт.");
        assertThat(served(page, "text/html")).isNotEqualTo("Причал закрыт.");
        assertThat(served("Причал".getBytes(koi8), "text/plain;charset=\"koi8-r\""))
                .isEqualTo("Причал");
        // A mark at the begin goes before all.
        assertThat(served(bytes("\ufeff<html><p>Причал"), "text/html; charset=koi8-r"))
                .isEqualTo("Причал");
        // Bytes that it cannot be.
        assertThat(served(page, "text/html; charset=utf-8")).isEqualTo(served(page, null));
        assertThat(served(bytes("<html><p>Причал"), "text/html; charset=klingon"))
                .isEqualTo("Причал");
        assertThat(served(
                        ("<?xml version='1.0' encoding='utf-8'?>" + COURIER
                                        + "<item><description>Причал</description></item></channel></rss>")
                                .getBytes(koi8),
                        "application/rss+xml; charset=koi8-r"))
                .isEqualTo("Причал");
    }

    private static String served(byte[] bytes, String contentType) {
        List<String> read = new ArrayList<>();
        new Intake().each(sent(bytes, "x", contentType), Made.into(read));
        return read.getFirst().replaceFirst(".* = ", "");
    }

    private static Feed feed(String feed) {
        try {
            return new Intake().feed(sent(bytes(feed), "x", null));
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sent sent(byte[] bytes, String address, String contentType) {
        return new Sent(bytes, address, address, contentType);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void check(String feed, String... expected) {
        List<String> read = new ArrayList<>();
        new Intake().each(bytes(feed), "x", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                Publication p = taken.document().publication();
                read.add(String.join(
                        " | ",
                        name,
                        p.uri(),
                        p.title(),
                        p.publisher(),
                        String.valueOf(p.published()),
                        p.language(),
                        taken.document().text() + (p.bylines().isEmpty() ? "" : " by " + p.bylines())));
            }

            @Override
            public void refuse(String name, String line) {
                read.add(line.replaceFirst("feed \\(.*\\);", "feed (*);"));
            }
        });
        assertThat(read).containsExactly(expected);
    }
}
