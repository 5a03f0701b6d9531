package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/** Web archives for tests: pages as a server gave them, each record packed by itself, as crawlers write them. */
public final class WebArchive {
    private WebArchive() {}

    /** An archive of pages, by their addresses, in order. */
    public static byte[] of(Map<String, String> pages) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.writeBytes(
                packed(record("warcinfo", "https://news.example/", "application/warc-fields", "software: x")));
        pages.forEach((address, words) -> archive.writeBytes(packed(page(address, words))));
        return archive.toByteArray();
    }

    private static String page(String address, String words) {
        String html =
                "<html><head><title>Ferry</title></head><body><article><p>" + words + "</p></article></body></html>";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + html.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + html;
        return record("response", address, "application/http; msgtype=response", answer);
    }

    private static String record(String type, String address, String media, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes((type + address).getBytes(StandardCharsets.UTF_8))
                + ">\r\nWARC-Date: 2031-03-07T10:00:00Z\r\nWARC-Target-URI: " + address + "\r\nContent-Type: " + media
                + "\r\nContent-Length: " + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block
                + "\r\n\r\n";
    }

    private static byte[] packed(String record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(record.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot happen in memory", e);
        }
        return bytes.toByteArray();
    }
}
