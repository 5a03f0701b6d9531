package org.hearsay.app.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web site of a test's own, on this machine, that notes what it was asked. */
final class Site implements AutoCloseable {
    private record Page(int status, byte[] body, Map<String, String> headers, Runnable before) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            Page page = pages.getOrDefault(path, new Page(404, new byte[0], Map.of(), () -> {}));
            page.before().run();
            String etag = page.headers().get("ETag");
            boolean known =
                    etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            page.headers().forEach(exchange.getResponseHeaders()::set);
            boolean empty = known || page.body().length == 0;
            exchange.sendResponseHeaders(known ? 304 : page.status(), empty ? -1 : page.body().length);
            if (!empty) {
                exchange.getResponseBody().write(page.body());
            }
            exchange.close();
        });
        server.start();
    }

    Site page(String path, String body, String... headers) {
        return page(path, 200, body.getBytes(StandardCharsets.UTF_8), () -> {}, headers);
    }

    Site refuses(String path, int status, String... headers) {
        return page(path, status, new byte[0], () -> {}, headers);
    }

    Site page(String path, int status, byte[] body, Runnable before, String... headers) {
        Map<String, String> named = new ConcurrentHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(headers[i], headers[i + 1]);
        }
        pages.put(path, new Page(status, body, named, before));
        return this;
    }

    /** A feed of one entry for each path, the first the newest. */
    Site feed(String path, String etag, String... entries) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>Daily Courier</title>");
        for (String entry : entries) {
            feed.append("<item><title>On " + entry + "</title><link>" + at(entry)
                    + "</link><pubDate>7 Mar 2031</pubDate>" + "<description>In short, Halim said that "
                    + entry.substring(1) + " is shut.</description></item>");
        }
        return page(path, feed.append("</channel></rss>").toString(), "ETag", etag);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** What it was asked since this was last asked, but for robots.txt. */
    List<String> askedSince() {
        List<String> paths =
                asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
        asked.clear();
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
