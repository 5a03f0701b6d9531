package org.hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetcherTest {
    private static final Instant NOW = Instant.parse("2031-03-07T10:00:00Z");

    private final List<Duration> slept = new ArrayList<>();
    private Instant now = NOW;
    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = fetcher(settings());
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        site.close();
    }

    private static FetchSettings settings() {
        return new FetchSettings("Hearsay/1", true, 1 << 20, 4, Duration.ofSeconds(2), Duration.ofSeconds(1));
    }

    private Fetcher fetcher(FetchSettings settings) {
        return new Fetcher(settings, () -> now, slept::add);
    }

    @Test
    void aPageComesWithItsTypeAndStamp() throws Exception {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            Site.send(exchange, 200, "The quay is open.");
        });
        Fetched.Page page = (Fetched.Page) fetcher.fetch(site.at("/a"), Stamp.NONE);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("The quay is open.");
        assertThat(page.mediaType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.stamp()).isEqualTo(new Stamp("\"v1\"", null));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() throws Exception {
        site.on("/a", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 07 Mar 2031 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
        });
        assertThat(fetcher.fetch(site.at("/a"), new Stamp("\"v1\"", "Fri, 07 Mar 2031 10:00:00 GMT")))
                .isEqualTo(new Fetched.Unchanged());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    404 |      | is not there (404)                            | false |
                    410 |      | is gone for good (410)                        | false |
                    403 |      | may not be read without leave (403)           | false |
                    429 | 120  | asks to be left alone for a while (429)       | true  | PT2M
                    503 | Fri, 07 Mar 2031 10:05:00 GMT | has a server that fails (503) | true | PT5M
                    503 | Fri, 07 Mar 2031 09:05:00 GMT | has a server that fails (503) | true | PT0S
                    503 | soon | has a server that fails (503)                 | true  |
                    503 | -5   | has a server that fails (503)                 | true  |
                    418 |      | was refused (418)                             | false |
                    """)
    void whatIsNotGotSaysWhy(int status, String retryAfter, String reason, boolean passing, Duration wait)
            throws Exception {
        site.on("/a", exchange -> {
            if (retryAfter != null) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            Site.send(exchange, status, "");
        });
        assertThat(fetcher.fetch(site.at("/a"), Stamp.NONE))
                .isEqualTo(new Fetched.Refused(reason, passing, wait, status == 410));
    }

    @Test
    void aServerThatAsksForItIsLeftAlone() throws Exception {
        site.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            Site.send(exchange, 429, "");
        });
        site.page("/a", "here");
        check("/busy", "asks to be left alone for a while (429)");
        assertThat(fetcher.fetch(site.at("/a"), Stamp.NONE))
                .isEqualTo(new Fetched.Refused(
                        "has a server that asked to be left alone for 120 seconds more", true, Duration.ofMinutes(2)));
        assertThat(site.times("/a")).isZero();
        now = now.plusSeconds(120);
        assertThat(fetcher.fetch(site.at("/a"), Stamp.NONE)).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void redirectsAreFollowedToTheEnd() throws Exception {
        site.leads("/a", "/b").leads("/b", "c?x=1#top").page("/c", "here");
        Fetched.Page page = (Fetched.Page) fetcher.fetch(site.at("/a"), Stamp.NONE);
        assertThat(page.address().getPath()).isEqualTo("/c");
        assertThat(site.asked).contains("/c?x=1");
    }

    @Test
    void aCircleOfRedirectsEnds() throws Exception {
        site.leads("/a", "/b").leads("/b", "/a");
        check("/a", "is redirected more than 4 times");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    file:///etc/passwd          | leads to file:///etc/passwd, which is not an http or https address
                    http://dana:pw@example.test/| leads to http://dana:pw@example.test/, which holds a name or password; take it out
                    http://exa mple.test/       | is redirected to no address
                    """)
    void aRedirectToNoPageIsRefused(String to, String reason) throws Exception {
        site.leads("/a", to);
        check("/a", reason);
    }

    @Test
    void robotsAreObeyed() throws Exception {
        site.page("/robots.txt", """
                User-agent: hearsay
                Disallow: /closed
                Crawl-delay: 7

                User-agent: *
                Disallow: /
                """).page("/open", "x").page("/closed/a", "x").leads("/way", "/closed/a");
        assertThat(fetcher.fetch(site.at("/open"), Stamp.NONE)).isInstanceOf(Fetched.Page.class);
        check("/closed/a", "may not be fetched by programs, says its site's robots.txt; save the page by hand");
        check(
                "/way",
                "leads to " + site.at("/closed/a")
                        + ", which may not be fetched by programs, says its site's robots.txt; save the page by hand");
        assertThat(site.times("/robots.txt")).isEqualTo(1);
        assertThat(site.times("/closed/a")).isZero();
    }

    @Test
    void whereRobotsCannotBeHadNothingIsFetched() throws Exception {
        site.on("/robots.txt", exchange -> Site.send(exchange, 500, "")).page("/a", "x");
        check("/a", "cannot be asked for: its site's robots.txt could not be had; try again later");
        assertThat(site.times("/a")).isZero();
    }

    @Test
    void oneHostIsAskedOnceASecond() throws Exception {
        site.page("/a", "x");
        for (int i = 0; i < 3; i++) {
            fetcher.fetch(site.at("/a"), Stamp.NONE);
        }
        // robots.txt was the first; the clock stands still.
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3));
    }

    @Test
    void oneThatAsksForALongerPauseGetsIt() throws Exception {
        site.page("/robots.txt", "User-agent: *\nCrawl-delay: 7\n").page("/a", "x");
        fetcher.fetch(site.at("/a"), Stamp.NONE);
        fetcher.fetch(site.at("/a"), Stamp.NONE);
        assertThat(slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(8));
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws Exception {
        site.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[1 << 16];
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(block);
                }
            }
        });
        check("/a", "is larger than 1 MB; save it by hand and split it");
    }

    @Test
    void aPackedBombIsCutOff() throws Exception {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            try (GZIPOutputStream out = new GZIPOutputStream(exchange.getResponseBody())) {
                for (int i = 0; i < 1_000; i++) {
                    out.write(new byte[1 << 16]);
                }
            }
        });
        check("/a", "is larger than 1 MB; save it by hand and split it");
    }

    @Test
    void anAnswerThatDripsIsCutOff() throws Exception {
        site.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(50);
            }
        });
        check("/a", "took longer than 2 seconds");
    }

    @Test
    void aServerThatSaysNothingIsLeft() throws Exception {
        try (ServerSocket silent = new ServerSocket(0)) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/a");
            Fetched.Refused refused = (Fetched.Refused) fetcher.fetch(address, Stamp.NONE);
            assertThat(refused.passing()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ftp://example.test/a      | is not an http or https address
                    /a                        | is not an http or https address
                    http:///a                 | names no host
                    http://dana@example.test/ | holds a name or password; take it out
                    """)
    void anAddressThatIsNoneIsRefused(String address, String reason) throws Exception {
        assertThat(fetcher.fetch(URI.create(address), Stamp.NONE)).isEqualTo(new Fetched.Refused(reason, false, null));
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "0.0.0.0", "[fd00::1]", "2130706433"})
    void thisMachineAndItsNetworkAreNotFetchedFrom(String host) throws Exception {
        try (Fetcher careful = fetcher(settings().allowingPrivate(false))) {
            URI address = URI.create("http://" + host + ":" + site.at("/").getPort() + "/a");
            Fetched.Refused refused = (Fetched.Refused) careful.fetch(address, Stamp.NONE);
            assertThat(refused.reason()).contains("own network");
            assertThat(site.asked).isEmpty();
        }
    }

    private void check(String path, String reason) throws Exception {
        assertThat(fetcher.fetch(site.at(path), Stamp.NONE))
                .isInstanceOfSatisfying(
                        Fetched.Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
}
