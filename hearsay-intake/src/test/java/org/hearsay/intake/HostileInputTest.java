package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Bytes that nobody should send, and somebody will. Each is read, or refused in one clear line. */
class HostileInputTest {
    private final Intake intake = new Intake();

    @Test
    void emptyFile() {
        checkRefused(new byte[0], "is empty; nothing to read");
    }

    @Test
    void onlyWhiteSpace() {
        checkRefused(" \r\n\t\u00a0\ufeff".getBytes(StandardCharsets.UTF_8), "holds only white space; nothing to read");
    }

    @Test
    void pageWithoutText() {
        checkRefused("<html><script>x()</script><p> &nbsp; </p>", "is a page without any text in it; nothing to read");
    }

    @Test
    void binary() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        checkRefused(bytes, "is binary data, not text; give a text, a page, a PDF or an office document");
        checkRefused(
                HexFormat.of().parseHex("7f454c46020101000000000000000000"),
                "is binary data, not text; give a text, a page, a PDF or an office document");
    }

    @Test
    void wrongEncodingDeclared() throws UnreadableException {
        String russian = "В порту Селим во вторник закрыли гавань, сообщила Дана Коул, которая ею управляет.";
        String arabic = "أغلق ميناء سليم يوم الثلاثاء كما قالت دانا كول التي تديره ولم يعرف أحد متى يفتح";
        String french =
                "Le port de Selim a été fermé mardi, a déclaré Dana Cole, qui le dirige depuis l’été. Personne ne savait"
                        + " combien de temps les bateaux devraient attendre dehors.";
        checkEncoding(russian, "windows-1251", "iso-8859-1");
        checkEncoding(russian, "windows-1251", "utf-8");
        checkEncoding(arabic, "windows-1256", "windows-1252");
        checkEncoding(french, "windows-1252", "utf-8");
        checkEncoding(french, "utf-8", "windows-1252");
        checkEncoding(french, "windows-1252", "no-such-encoding");
    }

    @Test
    void utf16WithAndWithoutMark() throws UnreadableException {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            for (String mark : List.of("", "\ufeff")) {
                String text = "The harbour “Selim” was closed.";
                Document plain = intake.read((mark + text).getBytes(Charset.forName(charset)), "a.txt");
                assertThat(plain.text()).isEqualTo(text);
                String page = mark + "<html><meta charset=utf-8><p>" + text + "</p>";
                Document html = intake.read(page.getBytes(Charset.forName(charset)), "a");
                assertThat(html.text()).isEqualTo(text);
            }
        }
    }

    @Test
    void loneSurrogates() throws UnreadableException {
        byte[] utf8 = HexFormat.of().parseHex("61eda08062eda0bdedb88063");
        check(intake.read(utf8, "a.txt"), "a\ufffdb\ufffd\ufffdc", "lone-surrogate [1, 2)");
        byte[] utf16 = HexFormat.of().parseHex("fffe610000d8620000dc6300");
        check(intake.read(utf16, "a.txt"), "a\ufffdb\ufffdc", "lone-surrogate [1, 2)");
        check(read("<p>a&#xD800;b&#xDC00;c</p>"), "a\ufffdb\ufffdc", "lone-surrogate [1, 2)");
        check(read("<p>&#xD83D;&#xDC1F;</p>"), "\ufffd\ufffd", "lone-surrogate [0, 1)");
    }

    @Test
    void nulAndBidiControls() throws UnreadableException {
        check(
                intake.read("a\0b\0 \u202ec\u2066".getBytes(StandardCharsets.UTF_8), "a.txt"),
                "a\ufffdb\ufffd \u202ec\u2066",
                "nul [1, 2)",
                "bidi-control [5, 6)");
        check(read("<p>a\0b</p><p>&#x202e;c</p>"), "a\ufffdb\n\n\u202ec", "nul [1, 2)", "bidi-control [5, 6)");
        // jsoup leaves out a NUL that is written as an entity.
        check(read("<p>a&#0;b</p>"), "ab");
        check(read("<p title='\0'>a</p>"), "a", "nul");
    }

    @Test
    void undecodableBytes() throws UnreadableException {
        byte[] bytes = "Café, thé, pâté, fête\nport".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        check(intake.read(bytes, "a.txt"), "Café, thé, pâté, fête\npor\ufffd", "undecodable [25, 26)");
    }

    @Test
    void oneLongLine() throws UnreadableException {
        String line = "Ships waited, said Dana Cole. ".repeat(200_000);
        assertThat(intake.read(line.getBytes(StandardCharsets.UTF_8), "a.txt").text())
                .isEqualTo(line);
        assertThat(read("<p>" + line + "</p>").text()).isEqualTo(line.strip());
    }

    @Test
    void tenThousandQuotationMarks() throws UnreadableException {
        for (String mark : List.of("\"", "“", "»", "'", "&quot;", "&ldquo;")) {
            String markup = mark.repeat(10_000);
            Document document = read("<p>" + markup + "</p>");
            assertThat(document.text()).hasSize(10_000);
            assertThat(document.map().origin(new Span(9_999, 10_000)).getFirst().end())
                    .isEqualTo(3 + markup.length());
        }
    }

    @Test
    void soup() throws UnreadableException {
        check(
                read("<p>one<div>two</p><b><i>three</b>four</i><li>five</ul></body></html>six"),
                "one\n\ntwo\n\nthreefour\nfivesix");
        check(read("<table><td>one<table>two<tr><td>three</table></table></table>four"), "one\n\ntwo\n\nthree\n\nfour");
        check(read("<p>one<a href='x>two</p>"), "one");
        check(read("<<p>one</<>two<p>three"), "<\n\nonetwo\n\nthree");
    }

    @Test
    void deepNesting() throws UnreadableException {
        for (String tag :
                List.of("div", "b", "a", "table", "blockquote", "ul><li", "font", "svg", "p", "span class=ad")) {
            String deep = ("<" + tag + ">").repeat(50_000);
            assertThat(read("<html><p>Above.</p>" + deep + "Below.").text()).startsWith("Above.");
        }
        assertThat(read("<table><tr><td>".repeat(5_000) + "Below.").text()).isEqualTo("Below.");
        assertThat(read("<div>".repeat(50_000) + "Below." + "</div>".repeat(50_000))
                        .text())
                .isEqualTo("Below.");
        assertThat(read("<i>x".repeat(50_000)).text()).hasSize(50_000);
    }

    @Test
    void manyAttributesAndParagraphs() throws UnreadableException {
        assertThat(read("<p " + "a=b ".repeat(50_000) + ">One.").text()).isEqualTo("One.");
        assertThat(read("<section><p>Ships waited, said Dana Cole, outside the mole.</section>".repeat(20_000))
                        .text()
                        .lines()
                        .filter(l -> !l.isEmpty()))
                .hasSize(20_000);
        assertThat(read("<p>&amp;".repeat(50_000)).text()).hasSize(50_000 + 2 * 49_999);
    }

    private void checkEncoding(String text, String real, String declared) throws UnreadableException {
        byte[] bytes = ("<html><meta charset='" + declared + "'><p>" + text + "</p>").getBytes(Charset.forName(real));
        Document document = intake.read(bytes, "page.html");
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.problems()).extracting(Problem::code).containsExactly("encoding");
    }

    private Document read(String markup) throws UnreadableException {
        return intake.read(markup.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static void check(Document document, String text, String... problems) {
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.problems().stream()
                        .map(p -> p.span() == null
                                ? p.code()
                                : p.code() + " [" + p.span().begin() + ", "
                                        + p.span().end() + ")"))
                .containsExactly(problems);
    }

    private void checkRefused(String text, String reason) {
        checkRefused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void checkRefused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> intake.read(bytes, "odd\nname"))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("odd?name: " + reason);
    }
}
