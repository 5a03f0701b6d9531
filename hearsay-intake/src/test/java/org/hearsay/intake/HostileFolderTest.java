package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files that nobody should send, each with what is said of it: hostile-folder.txt lists them. */
class HostileFolderTest {
    private final Map<String, byte[]> files = new TreeMap<>();

    @Test
    void eachGivesItsDocumentsOrOneClearLine(@TempDir Path folder) throws IOException {
        text();
        strangers();
        archives();
        papers();
        news();
        pages();
        feeds();
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = Files.write(folder.resolve(file.getKey()), file.getValue());
            List<String> read = new ArrayList<>();
            new Intake().each(path, file.getKey(), Made.into(read));
            // Of very many the first and the last.
            List<String> few = read.size() > 10 ? List.of(read.getFirst(), read.getLast()) : read;
            few.stream().map(HostileFolderTest::shown).forEach(said::add);
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(60);
        assertThat(String.join("\n", said))
                .isEqualTo(resource("hostile-folder.txt").stripTrailing());
    }

    private void text() {
        put("empty.txt", new byte[0]);
        put("spaces.txt", Made.utf8("  \n\t  \r\n"));
        put("zero-width.txt", Made.utf8("\u200b\u200b\u2060\ufeff"));
        put("bom-alone.txt", hex("efbbbf"));
        put("bom16-alone.txt", hex("fffe"));
        put("bom16-odd.txt", hex("fffe410042"));
        put("nuls.txt", new byte[4096]);
        put("one-nul.txt", Made.utf8("The quay is\u0000 shut."));
        put("broken-utf8.txt", hex("54686520717561792069732073687574c3282e20c0af"));
        put("surrogate.txt", hex("54686520eda0802064616d"));
        put("random.txt", random(5000));
        put("random-tail.txt", Made.joined(Made.utf8("The quay is shut. ".repeat(3)), random(5000)));
        put("control-codes.txt", Made.utf8("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008 The quay"));
        put("terminal-codes.txt", Made.utf8("\u001b[31mThe quay\u001b[0m is shut.\u001b]0;title\u0007"));
        put("overrides.txt", Made.utf8("The \u202equay\u202c is shut."));
        put("isolates-open.txt", Made.utf8("The \u2066\u2066\u2066 quay is shut."));
        put("combining.txt", Made.utf8("Z" + "\u0301".repeat(20_000)));
        put("one-letter.txt", Made.utf8("a"));
        put("one-line.txt", Made.utf8("word ".repeat(200_000)));
        put("one-word.txt", Made.utf8("w".repeat(1_000_000)));
        put("line-ends.txt", Made.utf8("\r\n\r\r\n\n\u2028The quay\u2029\u0085is shut.\f"));
        put("marks.txt", Made.utf8("\"".repeat(10_000)));
    }

    private void strangers() {
        put("a.png", hex("89504e470d0a1a0a0000"));
        put("a.jpg", hex("ffd8ffe000104a464946"));
        put("a.gif", hex("474946383961"));
        put("a.tiff", hex("49492a0008000000"));
        put("big-endian.tiff", hex("4d4d002a00000008"));
        put("a.webp", hex("524946460000000057454250"));
        put("a.heic", hex("000000186674797068656963"));
        put("a.mp3", hex("4944330300000000"));
        put("a.ogg", hex("4f67675300020000"));
        put("a.7z", hex("377abcaf271c0004"));
        put("a.rar", hex("526172211a0700cf"));
        put("a.sqlite", hex("53514c69746520666f726d6174203300"));
        put("a.doc", hex("d0cf11e0a1b11ae1"));
        put("a.elf", hex("7f454c46020101000000000000000000"));
        put("a.class", hex("cafebabe0000004500000000"));
        put("image-called-text.txt", hex("89504e470d0a1a0a0000"));
        put("a.rtf", Made.utf8("{\\rtf1 The quay}"));
        put("a.gz", Made.gzip(Made.utf8("The quay is shut.")));
    }

    private void archives() {
        put("empty.zip", hex("504b0506" + "00".repeat(18)));
        put("cut.zip", cut(Made.zip("a.txt", "The quay is shut. ".repeat(100)), 60));
        put("folders-only.zip", Made.zip("a/", ""));
        put("hidden-only.zip", Made.zip("__MACOSX/a.txt", "x", ".DS_Store", "x"));
        put("climbs-out.zip", Made.zip("../../a.txt", "The quay is shut."));
        put("bomb.zip", Made.zip("a.txt", " ".repeat(50 << 20)));
        put("seven-deep.zip", deep(7));
    }

    private void papers() throws IOException {
        put("locked.pdf", lockedPdf());
        put("pictures.pdf", Made.pdf("", ""));
        put("cut.pdf", cut(Made.pdf("The quay is shut."), 400));
        put("only-a-head.pdf", Made.utf8("%PDF-1.7\n"));
        put("empty.docx", Made.docx(""));
        put("broken.docx", Made.docx("<w:p><w:t>The quay"));
        put("entities.docx", entities());
        put("sheet.xlsx", Made.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>"));
        put("empty.odt", Made.odt(""));
        put("broken.odt", Made.odt("<text:p>The quay</text:h>"));
        put("empty.eml", Made.utf8("From: a@b.example\nTo: c@d.example\nSubject: x\n\n"));
        put(
                "no-boundary.eml",
                Made.utf8(
                        "From: a@b.example\nTo: c@d.example\nSubject: x\nContent-Type: multipart/mixed\n\n--x\n\nhello"));
        put(
                "wrong-encoding.eml",
                Made.utf8("From: a@b.example\nTo: c@d.example\nSubject: x\nContent-Transfer-Encoding: base64\n\n%%%%"));
    }

    private void news() throws IOException {
        put("entities.newsml", Made.utf8(newsBomb()));
        put(
                "asks-elsewhere.newsml",
                Made.utf8(
                        "<!DOCTYPE newsItem SYSTEM \"http://x.example/a.dtd\" [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                                + newsItem("&f;")));
        put("deep.newsml", Made.utf8(newsItem("<b>".repeat(100_000) + "The quay" + "</b>".repeat(100_000))));
        put("cut.newsml", Made.utf8(newsItem("<p>The quay").substring(0, 80)));
        put("picture.newsml", Made.utf8("<newsItem><contentSet><remoteContent href='a.jpg'/></contentSet></newsItem>"));
        put("no-items.newsml", Made.utf8("<newsMessage><itemSet><packageItem/></itemSet></newsMessage>"));
        put(
                "cut-message.newsml",
                Made.utf8("<newsMessage><itemSet>" + newsItem("<p>One.</p>") + "<newsItem><contentSet>"));
        put("no-message.newsml", Made.utf8("<newsMessage><newsItem></newsMessage>"));
        put(
                "tags-in-words.newsml",
                Made.utf8("<newsMessage>" + newsItem("<![CDATA[</newsItem><newsItem>]]>") + "</newsMessage>"));
        put(
                "canceled.newsml",
                Made.utf8("<newsItem><itemMeta><pubStatus qcode='stat:canceled'/></itemMeta><contentSet>"
                        + "<inlineData>Kill this.</inlineData></contentSet></newsItem>"));
        put("deep.ninjs", Made.utf8("{\"headline\":1,\"bodies\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"));
        put(
                "wrong-types.ninjs",
                Made.utf8("{\"uri\":[],\"headline\":{},\"byline\":7,\"language\":[[]],\"altids\":\"x\","
                        + "\"headlines\":9,\"infosources\":[8],\"versioncreated\":-1,\"pubstatus\":{},\"bodies\":[3,null,{\"value\":5}],"
                        + "\"body_text\":\"The quay is shut.\"}"));
        put("no-text.ninjs", Made.utf8("{\"headline\":\"A crane\",\"type\":\"picture\",\"body_text\":null}"));
        put("cut.ninjs", Made.utf8("{\"headline\":\"Quay\",\"body_html\":\"<p>The quay"));
        put(
                "long-number.ninjs",
                Made.utf8("{\"headline\":" + "9".repeat(200_000) + ",\"body_text\":\"The quay is shut.\"}"));
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                pdf.addPage(new PDPage());
            }
            put("empty-pages.pdf", Made.bytes(pdf));
        }
    }

    private static String newsItem(String words) {
        return "<newsItem guid='a'><contentSet><inlineXML>" + words + "</inlineXML></contentSet></newsItem>";
    }

    private static String newsBomb() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE newsItem [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return bomb + "]>" + newsItem("&a29;");
    }

    private void pages() {
        put("no-text.html", Made.utf8("<html><script>x</script></html>"));
        put("markup-only.html", Made.utf8("<html><div><div><br></div></div></html>"));
        put("deep.html", Made.utf8("<div>".repeat(50_000) + "The quay is shut." + "</div>".repeat(50_000)));
        put("never-closed.html", Made.utf8("<html><p>The quay is shut.<!-- "));
        put(
                "scripts.html",
                Made.utf8(
                        "<html><p>The quay <script>alert(1)</script>is<img src=x onerror=alert(1)> shut.</p></html>"));
        put("wrong-charset.html", Made.utf8("<html><meta charset=klingon><p>The quay is shut.</p></html>"));
        put(
                "no-pages.warc",
                Made.warcRecord("warcinfo", "https://x.example/", "application/warc-fields", Made.utf8("a: b")));
        put("damaged.warc", Made.utf8("WARC/1.0\r\nContent-Length: many\r\n\r\n"));
        put(
                "cut.warc.gz",
                cut(
                        Made.gzip(Made.warcPage(
                                "https://x.example/", "200 OK", "Content-Type: text/html\r\n", Made.utf8("<html>"))),
                        60));
        put("no-columns.csv", Made.utf8("a,b\n1,2"));
        put("uneven.csv", Made.utf8("text,b\nonly one"));
        put("never-ends.csv", Made.utf8("text\n\"" + "word ".repeat(5_000_000)));
        put("header-only.csv", Made.utf8("text,title"));
    }

    private void feeds() {
        String begin = "<?xml version='1.0'?>";
        String item = "<item><title>Quay</title><description>The quay is shut.</description></item>";
        put("empty.rss", Made.utf8("<rss version='2.0'><channel><title>Reed</title></channel></rss>"));
        put("cut.rss", Made.utf8("<rss version='2.0'><channel>" + item + "<item><desc"));
        put("of-no-version.rss", Made.utf8("<rss version='77'><channel>" + item + "</channel></rss>"));
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'quay'>");
        for (int i = 1; i < 30; i++) {
            bomb.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }
        put("bomb.rss", Made.utf8(begin + bomb + "]><rss version='2.0'><channel><title>&a29;</title></channel></rss>"));
        put(
                "spy.rss",
                Made.utf8(
                        begin + "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel>"
                                + "<item><description>&x;</description></item></channel></rss>"));
        put(
                "spy-outside.rss",
                Made.utf8(begin + "<!-- <x --><!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd' [<!ENTITY % y SYSTEM"
                        + " 'http://127.0.0.1:9/y'> %y;]><rss version='2.0'><channel>" + item + "</channel></rss>"));
        put("nested.rss", Made.utf8("<rss version='2.0'><channel><item>" + "<a>".repeat(100_000)));
        put(
                "crowded.atom",
                Made.utf8("<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + "<a/>".repeat(2_100_000)
                        + "</entry></feed>"));
        put(
                "100000-entries.rss",
                Made.utf8("<rss version='2.0'><channel>" + "<item/>".repeat(100_000) + "</channel></rss>"));
        put("huge.rss", Made.utf8("<rss version='2.0'><channel>" + " ".repeat(33 << 20)));
        put(
                "scripts.atom",
                Made.utf8(
                        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><link href='javascript:alert(1)'/>"
                                + "<content type='html'>&lt;p&gt;The &lt;script&gt;alert(1)&lt;/script&gt;quay.</content></entry></feed>"));
        put("cut.json", Made.utf8("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": \"1\""));
        put(
                "nested.json",
                Made.utf8("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [" + "[".repeat(100_000)));
    }

    private void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    /** On one line, with what does not show spelt out; long ones cut. */
    private static String shown(String raw) {
        // What a parser says in brackets is its own, and changes with its version.
        String line = raw.replaceFirst("(damaged [^(]*|cut off|never ends) \\(.*?\\);", "$1 (...);");
        StringBuilder shown = new StringBuilder();
        line.codePoints().limit(160).forEach(c -> {
            if (c == '\n') {
                shown.append("\\n");
            } else if (c >= ' ' && c < 0x7f) {
                shown.appendCodePoint(c);
            } else {
                shown.append("\\u{").append(Integer.toHexString(c)).append('}');
            }
        });
        return line.length() > 160 ? shown + "..." : shown.toString();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }

    private static byte[] deep(int levels) {
        byte[] inner = Made.utf8("The quay is shut.");
        for (int i = 0; i < levels; i++) {
            inner = Made.zip("in" + (i == 0 ? ".txt" : ".zip"), inner);
        }
        return inner;
    }

    private static byte[] lockedPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return Made.bytes(pdf);
        }
    }

    private static byte[] entities() {
        return Made.zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY a \"" + "x".repeat(1000) + "\">]><w:document"
                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:t>"
                        + "&a;".repeat(1000) + "</w:t></w:p></w:body></w:document>");
    }

    private static String resource(String name) throws IOException {
        try (var in = HostileFolderTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
