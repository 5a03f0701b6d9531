package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** Documents that are neither plain text nor pages. */
class FormatsTest {
    @Test
    void linesOfAPdfArePutTogether() {
        check(
                Made.pdf(
                        "The quay stays shut, the har-\nbour master said.\n\nNobody knew the co-\nOwner of it.",
                        "It was\nlate."),
                "The quay stays shut, the harbour master said.\n\nNobody knew the co-Owner of it.\n\nIt was late.");
    }

    @Test
    void aParagraphOverTwoPagesIsOne() {
        check(Made.pdf("The union said that the", "quay was shut."), "The union said that the quay was shut.");
    }

    @Test
    void whatRunsThroughThePagesIsLeftOut() {
        check(
                Made.pdf(
                        "Daily Courier 7 March\n\nThe first said so.\n\nPage 1",
                        "Daily Courier 7 March\n\nThe second said so.\n\nPage 2",
                        "Daily Courier 7 March\n\nThe third said so.\n\nPage 3"),
                "The first said so.\n\nThe second said so.\n\nThe third said so.");
    }

    @Test
    void aPdfLeadsBackToItsPages() throws UnreadableException {
        Document document = new Intake().read(Made.pdf("The quay is shut.", "The har-\nbour is open."), "a.pdf");
        assertThat(document.text()).isEqualTo("The quay is shut.\n\nThe harbour is open.");
        int harbour = document.text().indexOf("harbour");
        List<SourceMap.Run> origin = document.map().origin(new Span(harbour, harbour + 7));
        assertThat(origin).extracting(SourceMap.Run::part).containsOnly("page 2");
        assertThat(origin).extracting(r -> r.text().in(document.text())).containsExactly("har", "bour");
    }

    @Test
    void wordsOfDocx() {
        check(
                Made.docx("<w:p><w:r><w:t>The quay </w:t></w:r><w:r><w:t>is shut.</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One</w:t><w:tab/><w:t>two</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>So &amp; so</w:t><w:br/><w:t>said.</w:t></w:r>"
                        + "<w:del><w:r><w:delText>never</w:delText></w:r></w:del></w:p>"),
                "The quay is shut.\n\nOne two\n\nSo & so\nsaid.");
    }

    @Test
    void wordsOfOdt() {
        check(
                Made.odt(
                        "<text:h>Quay</text:h><text:p>It is<text:s/>shut,<text:line-break/>she <text:span>said</text:span>"
                                + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
                                + "</text:note-body></text:note>.</text:p>"),
                "Quay\n\nIt is shut,\nshe said.");
    }

    @Test
    void anOfficeDocumentLeadsBackToItsPart() throws UnreadableException {
        Document document = new Intake().read(Made.docx("<w:p><w:t>One.</w:t></w:p><w:p><w:t>Two.</w:t></w:p>"), "a");
        assertThat(document.map().origin(new Span(6, 10)))
                .containsExactly(new SourceMap.Run(new Span(6, 10), "word/document.xml", 4, 8));
    }

    @Test
    void mailIsItsWordsAndItsAttachments() {
        String mail = """
                From: Dana Cole <dana@courier.example>
                To: desk@courier.example
                Date: Fri, 7 Mar 2031 10:00:00 +0000
                Subject: =?UTF-8?Q?Quay_=E2=80=94_shut?=
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b1"

                --b1
                Content-Type: multipart/alternative; boundary="b2"

                --b2
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The quay is shut =E2=80=94 she said.

                --b2
                Content-Type: text/html

                <p>The quay is shut.</p>
                --b2--
                --b1
                Content-Type: text/plain; name="note.txt"
                Content-Disposition: attachment; filename="note.txt"

                A note of Omar Halim's.
                --b1
                Content-Type: image/png; name="map.png"
                Content-Disposition: attachment; filename="map.png"
                Content-Transfer-Encoding: base64

                iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
                --b1--
                """.replace("\n", "\r\n");
        List<String> read = Made.read(Made.utf8(mail), "a.eml");
        assertThat(read).hasSize(3);
        assertThat(read.get(0)).startsWith("a.eml = The quay is shut — she said.");
        assertThat(read.get(1)).startsWith("a.eml!/note.txt = A note of Omar Halim's.");
        assertThat(read.get(2)).startsWith("a.eml!/map.png: is a PNG image");
    }

    @Test
    void mailSaysWhoSentItAndWhen() {
        String mail = "From: Dana Cole <dana@courier.example>\nDate: Fri, 7 Mar 2031 10:00:00 +0000\nSubject: Quay\n"
                + "Message-ID: <1@courier.example>\n\nThe quay is shut.\n";
        new Intake().each(Made.utf8(mail), "a.eml", new Taker() {
            @Override
            public void take(String name, Taken taken) {
                assertThat(taken.document().publication().title()).isEqualTo("Quay");
                assertThat(taken.document().publication().published()).isEqualTo(LocalDate.of(2031, 3, 7));
                assertThat(taken.document().publication().publisher()).contains("Dana Cole");
                assertThat(taken.mediaType()).isEqualTo("message/rfc822");
            }

            @Override
            public void refuse(String name, String line) {
                throw new AssertionError(line);
            }
        });
    }

    @Test
    void archivesOfArchives() {
        byte[] inner = Made.zip("b.html", "<p>The harbour is open.</p>", "c.pdf", Made.pdf("The quay is shut."));
        assertThat(Made.read(Made.zip("a.txt", "Plain.", "in/inner.zip", inner, "__MACOSX/a.txt", "x"), "o.zip"))
                .containsExactly(
                        "o.zip!/a.txt = Plain.",
                        "o.zip!/in/inner.zip!/b.html = The harbour is open.",
                        "o.zip!/in/inner.zip!/c.pdf = The quay is shut.");
    }

    private static void check(byte[] bytes, String text) {
        assertThat(Made.read(bytes, "file")).containsExactly("file = " + text);
    }
}
