package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Document;
import org.junit.jupiter.api.Test;

/** The same input is the same document wherever the computer stands. */
class LocaleTest {
    private static final String PAGE = """
            <HTML LANG=EN><META HTTP-EQUIV="CONTENT-TYPE" CONTENT="TEXT/HTML; CHARSET=ISO-8859-9"><TITLE>LIMAN</TITLE>
            <META PROPERTY="ARTICLE:PUBLISHED_TIME" CONTENT="2026-05-03"><DIV CLASS="SIDEBAR WIDGET">MINI</DIV>
            <DIV STYLE="VISIBILITY:HIDDEN">INSIDE</DIV><ARTICLE><P>BY DANA COLE, INTERFAX</P><P>Istanbul waited, şiir and all.</P></ARTICLE>
            <SCRIPT TYPE="application/ld+json">{"@type": "NEWSARTICLE", "headline": "Iğdır"}</SCRIPT>
            """;

    private static final List<Document> EXPECTED = documents(Locale.ROOT);

    @Test
    void turkish() {
        assertThat(documents(Locale.of("tr", "TR"))).isEqualTo(EXPECTED);
    }

    @Test
    void arabicWithItsOwnDigits() {
        assertThat(documents(Locale.forLanguageTag("ar-EG-u-nu-arab"))).isEqualTo(EXPECTED);
    }

    @Test
    void thaiWithItsOwnYears() {
        assertThat(documents(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai")))
                .isEqualTo(EXPECTED);
    }

    @Test
    void whatIsExpected() {
        Document page = EXPECTED.getFirst();
        assertThat(page.text()).isEqualTo("BY DANA COLE, INTERFAX\n\nIstanbul waited, şiir and all.");
        assertThat(page.publication().title()).isEqualTo("Iğdır");
        assertThat(page.publication().published()).hasToString("2026-05-03");
        assertThat(page.credits()).extracting("name").containsExactly("Interfax");
    }

    private static List<Document> documents(Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Intake intake = new Intake();
            byte[] plain = "(REUTERS) - Istanbul\0waited\nVIA INTERFAX".getBytes(StandardCharsets.UTF_8);
            return List.of(
                    intake.read(PAGE.getBytes(Charset.forName("ISO-8859-9")), "SITE.HTML"),
                    intake.read(plain, "PLAIN.TXT"),
                    intake.read("Işık söndü, gemiler bekledi".getBytes(Charset.forName("windows-1254")), "PLAIN.TXT"));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        } finally {
            Locale.setDefault(before);
        }
    }
}
