package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is fetched from the web. */
class WebCommandsTest extends OnALedger {
    @Test
    void pagesAreFetched() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean page = exchange.getRequestURI().getPath().equals("/a");
            byte[] bytes = "<title>Quay</title><p>Cole said that the quay is shut.".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page ? 200 : 404, page ? bytes.length : -1);
            if (page) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(run("add", site + "/a")).isEqualTo(1);
            assertThat(err()).contains("lies on this machine or its own network");
            assertThat(run("add", "--allow-private", site + "/a", site + "/b")).isEqualTo(1);
            assertThat(out()).startsWith("1 added, 1 not taken in");
            assertThat(err()).contains("/b: is not there (404)");
            run("search", "address:127.0.0.1 quay");
            assertThat(out()).contains("1 statements");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void thePagesOfAFeedAreAdded() throws IOException {
        try (Site site = new Site()) {
            site.feed("/feed", "x", "/b", "/a")
                    .page("/a", "<p>Cole said that the quay is shut.")
                    .refuses("/b", 403);
            assertThat(run("add", "--allow-private", site.at("/feed").toString()))
                    .isEqualTo(1);
            assertThat(out()).startsWith("2 added, 1 not taken in");
            run("imports");
            assertThat(out())
                    .contains("/b: may not be read without leave (403); the words of its feed were taken instead")
                    .hasLineCount(1);
            run("search", "said-by:halim");
            assertThat(out()).contains("Halim").contains("1 statements");
        }
    }

    @Test
    void feedsAreWatched() throws IOException {
        try (Site site = new Site()) {
            site.feed("/feed", "x", "/a").page("/a", "<p>Cole said that the quay is shut.");
            String[] watch = {
                "watch", "--once", "--allow-private", site.at("/feed").toString(), site.at("/none") + ""
            };
            assertThat(run(watch)).isEqualTo(1);
            assertThat(out()).isEqualTo("2031-03-07T10:00:00Z " + site.at("/feed") + ": 1 added\n");
            assertThat(err()).isEqualTo("hearsay: " + site.at("/none") + ": is not there (404)\n");
            run("search", "quay");
            assertThat(out()).contains("1 statements");
            assertThat(run(
                            "watch",
                            "--once",
                            "--allow-private",
                            site.at("/feed").toString()))
                    .isZero();
            assertThat(out()).endsWith("/feed: nothing new\n");
        }
        assertThat(run("watch", "feed.xml")).isEqualTo(2);
        assertThat(err()).contains("'feed.xml' is no address of a feed");
        assertThat(run("watch", "--every", "5s", "https://courier.example/feed"))
                .isEqualTo(2);
        assertThat(err()).contains("a minute at least");
        assertThat(run("watch")).isEqualTo(2);
    }
}
