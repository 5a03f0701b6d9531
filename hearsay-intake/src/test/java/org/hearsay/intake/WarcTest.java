package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web archives: what they hold, and what is wrong with them. */
class WarcTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";
    private static final String QUAY = "https://courier.example/quay";
    private static final byte[] PAGE = Made.utf8("<html><p>The quay is shut.</p></html>");

    @Test
    void pagesBearTheirAddress() {
        byte[] warc = Made.joined(
                Made.warcRecord("warcinfo", "https://x.example/", "application/warc-fields", Made.utf8("software: x")),
                Made.warcRecord(
                        "request", QUAY, "application/http; msgtype=request", Made.utf8("GET / HTTP/1.1\r\n\r\n")),
                page(QUAY));
        check(warc, "x!/" + QUAY + " = The quay is shut.");
        assertThat(addresses(warc)).containsExactly(QUAY);
    }

    @Test
    void eachRecordPackedByItself() {
        check(
                Made.joined(Made.gzip(page(QUAY)), Made.gzip(page(QUAY + "/2"))),
                "x!/" + QUAY + " = The quay is shut.",
                "x!/" + QUAY + "/2 = The quay is shut.");
    }

    @Test
    void pagesPackedForTheWay() {
        check(
                Made.warcPage(QUAY, "200 OK", HTML + "Content-Encoding: gzip\r\n", Made.gzip(PAGE)),
                "x!/" + QUAY + " = The quay is shut.");
    }

    @Test
    void theEncodingThatTheServerTold() {
        check(
                Made.warcPage(
                        QUAY,
                        "200 OK",
                        "Content-Type: text/html; charset=koi8-r\r\n",
                        "<html><meta charset=windows-1251><p>Причал закрыт.".getBytes(Charset.forName("koi8-r"))),
                "x!/" + QUAY + " = Причал закрыт.");
    }

    @Test
    void pagesInChunks() {
        byte[] block = Made.utf8("HTTP/1.1 200 OK\r\n" + HTML + "Transfer-Encoding: chunked\r\n\r\n"
                + "e\r\n<html><p>The q\r\n17\r\nuay is shut.</p></html>\r\n0\r\n\r\n");
        check(
                Made.warcRecord("response", QUAY, "application/http; msgtype=response", block),
                "x!/" + QUAY + " = The quay is shut.");
    }

    @Test
    void papersAndResources() {
        check(
                Made.joined(
                        Made.warcPage(
                                QUAY + ".pdf",
                                "200 OK",
                                "Content-Type: application/pdf\r\n",
                                Made.pdf("The harbour is open.")),
                        Made.warcRecord("resource", "file:///a.txt", "text/plain", Made.utf8("The dam holds."))),
                "x!/" + QUAY + ".pdf = The harbour is open.",
                "x!/file:///a.txt = The dam holds.");
    }

    @Test
    void whatIsNoPageIsLeftOut() {
        check(
                Made.joined(
                        Made.warcPage(QUAY + "/gone", "404 Not Found", HTML, PAGE),
                        Made.warcPage(QUAY + "/moved", "301 Moved", HTML + "Location: /\r\n", PAGE),
                        Made.warcPage(QUAY + "/a.png", "200 OK", "Content-Type: image/png\r\n", new byte[9]),
                        Made.warcPage(
                                "https://courier.example/robots.txt", "200 OK", "Content-Type: text/plain\r\n", PAGE),
                        Made.warcRecord("metadata", QUAY, "application/warc-fields", Made.utf8("a: b")),
                        page(QUAY)),
                "x!/" + QUAY + " = The quay is shut.");
    }

    @Test
    void aWaczIsItsArchive() {
        check(
                Made.zip(
                        "archive/data.warc.gz",
                        Made.gzip(page(QUAY)),
                        "pages/pages.jsonl",
                        "{\"format\": \"json-pages-1.0\"}",
                        "datapackage.json",
                        "{\"profile\": \"data-package\"}"),
                "x!/archive/data.warc.gz!/" + QUAY + " = The quay is shut.");
    }

    @Test
    void aFileIsReadAsItComes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.warc.gz");
        Files.write(file, Made.gzip(page(QUAY)));
        List<String> read = new ArrayList<>();
        new Intake().each(file, "a", Made.into(read));
        assertThat(read).containsExactly("a!/" + QUAY + " = The quay is shut.");
    }

    @Test
    void cutOff() {
        byte[] whole = Made.joined(Made.gzip(page(QUAY)), Made.gzip(page(QUAY + "/2")));
        checkBegins(Arrays.copyOf(whole, whole.length - 40), "x!/" + QUAY + " = The quay is shut.", "x: is a ");
    }

    @Test
    void damaged() {
        checkBegins(
                Made.joined(page(QUAY), Made.utf8("WARC/1.0\r\nContent-Length: many\r\n\r\n")),
                "x!/" + QUAY + " = The quay is shut.",
                "x: is a damaged web archive");
    }

    @Test
    void withoutPages() {
        checkBegins(
                Made.warcRecord("warcinfo", "https://x.example/", "application/warc-fields", Made.utf8("a: b")),
                "x: is a web archive without any page in it; nothing to read");
    }

    @Test
    void aPageThatIsABomb() {
        checkBegins(
                Made.warcPage(QUAY, "200 OK", HTML + "Content-Encoding: gzip\r\n", Made.gzip(new byte[50 << 20])),
                "x!/" + QUAY + ": is packed tighter than any text");
    }

    @Test
    void aPagePackedInAnUnknownWay() {
        checkBegins(
                Made.joined(Made.warcPage(QUAY, "200 OK", HTML + "Content-Encoding: br\r\n", PAGE), page(QUAY + "/2")),
                "x!/" + QUAY + ": was taken down damaged",
                "x!/" + QUAY + "/2 = The quay is shut.");
    }

    private static byte[] page(String target) {
        return Made.warcPage(target, "200 OK", HTML, PAGE);
    }

    private static List<String> addresses(byte[] warc) {
        List<String> all = new ArrayList<>();
        new Intake().each(warc, "x", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                all.add(String.valueOf(taken.document().publication().uri()));
            }

            @Override
            public void refuse(String name, String line) {
                all.add(line);
            }
        });
        return all;
    }

    private static void check(byte[] bytes, String... expected) {
        assertThat(Made.read(bytes, "x")).containsExactly(expected);
    }

    private static void checkBegins(byte[] bytes, String... expected) {
        List<String> read = Made.read(bytes, "x");
        assertThat(read).as(read.toString()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(read.get(i)).startsWith(expected[i]);
        }
    }
}
