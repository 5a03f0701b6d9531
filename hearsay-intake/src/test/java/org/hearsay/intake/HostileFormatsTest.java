package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files of all kinds that nobody should send. Each gives its documents or one clear line, and the rest is read. */
class HostileFormatsTest {
    private static final String PARAGRAPH = "<w:p><w:t>The quay is shut.</w:t></w:p>";

    @Test
    void encryptedPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            check(Made.bytes(pdf), "x: is protected by a password; save a copy without one");
        }
    }

    @Test
    void pdfOfPictures() {
        check(Made.pdf("", ""), "x = ");
    }

    @Test
    void pdfCutOff() {
        byte[] whole = Made.pdf("The quay is shut.");
        for (int length = 5; length < whole.length; length += 97) {
            checkOneLine(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void pdfWithChangedBytes() {
        byte[] whole = Made.pdf("The quay is shut.", "It was late.");
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 1 + random.nextInt(20); k++) {
                changed[5 + random.nextInt(changed.length - 5)] = (byte) random.nextInt(256);
            }
            checkOneLine(changed);
        }
    }

    @Test
    void pdfWhosePagesLeadInACircle() {
        check(
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>> endobj
                trailer <</Root 1 0 R>>
                """,
                "x: is a PDF without any page; nothing to read",
                "x: is a damaged PDF",
                "x: is nested too deep to read; it was left",
                "x: cannot be read by the parser of its kind");
    }

    @Test
    void pdfThatIsOnlyItsName() {
        check("%PDF-1.7 and so on", "x: is a damaged PDF");
    }

    @Test
    void xmlEntityBomb() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><document><p>&a29;</p></document>");
        check(Made.zip("[Content_Types].xml", "x", "word/document.xml", bomb.toString()), "x: is a ");
    }

    @Test
    void xmlExternalEntity() {
        String asking = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<document><p>Words &f; here.</p></document>";
        List<String> read = Made.read(Made.zip("[Content_Types].xml", "x", "word/document.xml", asking), "x");
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).doesNotContain("root:");
    }

    @Test
    void docxCutOff() {
        byte[] whole = Made.docx(PARAGRAPH);
        for (int length = 4; length < whole.length; length += 23) {
            checkOneLine(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void docxWithBrokenXml() {
        check(Made.docx("<w:p><w:t>The quay"), "x: is a damaged office document");
    }

    @Test
    void docxWithoutWords() {
        check(Made.docx("<w:p/>"), "x: is a document without any text in it; nothing to read");
    }

    @Test
    void sheetsAreNoText() {
        check(
                Made.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"),
                "x: is an office document without a text in it (a sheet or slides?); save it as PDF");
    }

    @Test
    void docxNestedDeep() {
        check(
                Made.docx("<w:a>".repeat(200_000) + PARAGRAPH + "</w:a>".repeat(200_000)),
                "x = The quay is shut.",
                "x: is ");
    }

    @Test
    void docxThatIsABomb() {
        check(
                Made.docx("<w:p><w:t>" + " ".repeat(300 << 20 >> 1) + "</w:t></w:p>"),
                "x: is packed tighter than any text; it was not unpacked, for it may be a bomb");
    }

    @Test
    void zipThatIsABomb() {
        check(
                Made.zip("big.txt", new byte[200 << 20]),
                "x!/big.txt: is packed tighter than any text; it was not unpacked, for it may be a bomb");
    }

    @Test
    void zipInZipInZip() {
        byte[] inner = Made.zip("a.txt", "The quay is shut.");
        for (int i = 0; i < 8; i++) {
            inner = Made.zip("z" + i + ".zip", inner);
        }
        List<String> read = Made.read(inner, "x");
        assertThat(read).singleElement().asString().endsWith("lies in more than 5 others; unpack them by hand");
    }

    @Test
    void namesThatLeadOut() {
        check(
                Made.zip("../../../etc/cron.d/a.txt", "The quay is shut."),
                "x!/../../../etc/cron.d/a.txt = The quay is shut.");
        check(Made.zip("C:\\Windows\\a.txt", "The quay is shut."), "x!/C:\\Windows\\a.txt = The quay is shut.");
    }

    @Test
    void namesWithLineEnds() {
        check(Made.zip("a\nb\r.txt", new byte[0]), "x!/a?b?.txt: is empty; nothing to read");
    }

    @Test
    void whatCannotBeReadInAnArchiveDoesNotStopTheRest() {
        check(
                Made.zip("1.txt", "", "2.bin", new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, "3.txt", "Quay."),
                "x!/1.txt: is empty; nothing to read",
                "x!/2.bin: is binary data",
                "x!/3.txt = Quay.");
    }

    @Test
    void zipCutOff() {
        byte[] whole = Made.zip("a.txt", "The quay is shut.".repeat(50), "b.txt", new byte[5_000]);
        for (int length = 4; length < whole.length; length += 13) {
            List<String> read = Made.read(Arrays.copyOf(whole, length), "x");
            assertThat(read).isNotEmpty().allMatch(l -> !l.contains("\n"));
        }
    }

    @Test
    void emptyZip() {
        check(Made.zip(), "x: is an archive without any file in it; nothing to read");
        check(Made.zip("folder/", new byte[0]), "x: is an archive without any file in it; nothing to read");
    }

    @Test
    void mailWithAThousandAttachments() {
        StringBuilder mail = new StringBuilder("From: a@b.example\nDate: Fri, 7 Mar 2031 10:00:00 +0000\nSubject: Q\n"
                + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nWords.\n");
        for (int i = 0; i < 1_000; i++) {
            mail.append("--b\nContent-Disposition: attachment; filename=")
                    .append(i)
                    .append(".txt\n\nNumber ")
                    .append(i);
            mail.append('\n');
        }
        mail.append("--b--\n");
        List<String> read = Made.read(Made.utf8(mail.toString()), "x");
        assertThat(read).hasSize(1_001);
        assertThat(read.getLast()).isEqualTo("x!/999.txt = Number 999");
    }

    @Test
    void mailInMailInMail() {
        String mail = "From: a@b.example\nSubject: Inner\nDate: Fri, 7 Mar 2031 10:00:00 +0000\n\nThe quay is shut.\n";
        for (int i = 0; i < 20; i++) {
            mail = "From: a@b.example\nSubject: Q\nDate: Fri, 7 Mar 2031 10:00:00 +0000\nMIME-Version: 1.0\n"
                    + "Content-Type: message/rfc822\n\n" + mail;
        }
        assertThat(Made.read(Made.utf8(mail), "x")).isNotEmpty().allMatch(l -> l.startsWith("x"));
    }

    @Test
    void mailWhoseBoundaryNeverCloses() {
        check(
                "From: a@b.example\nDate: Fri, 7 Mar 2031 10:00:00 +0000\nSubject: Q\nMIME-Version: 1.0\n"
                        + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nWords.",
                "x = Words.");
    }

    @Test
    void mailWithAnUnknownEncoding() {
        check(
                "From: a@b.example\nDate: yesterday\nSubject: =?no-such?B?????=\nMIME-Version: 1.0\n"
                        + "Content-Type: text/plain; charset=no-such\n\nThe quay is shut.",
                "x = The quay is shut.");
    }

    @Test
    void mailWithoutWords() {
        check(
                "From: a@b.example\nDate: Fri, 7 Mar 2031 10:00:00 +0000\nSubject: Q\n\n",
                "x: is mail whose words cannot be read");
    }

    @Test
    void aTextThatLooksLikeMailIsAText() {
        check("Date: today\nThe quay is shut, said Cole.", "x = Date: today\nThe quay is shut, said Cole.");
        check("From: the union\n\nThe quay is shut.", "x = From: the union\n\nThe quay is shut.");
    }

    @Test
    void randomBytesBehindEveryBeginning() {
        Random random = new Random(11);
        for (String begin :
                List.of("%PDF-1.5\n", "PK\3\4", "From: a\nDate: b\nSubject: c\n\n", "<html>", "\u001f\u008b\b")) {
            for (int i = 0; i < 20; i++) {
                byte[] bytes = new byte[2_000];
                random.nextBytes(bytes);
                byte[] head = begin.getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(head, 0, bytes, 0, head.length);
                assertThat(Made.read(bytes, "x")).isNotEmpty();
            }
        }
    }

    private static void check(String text, String... expected) {
        check(Made.utf8(text), expected);
    }

    /** Of one line, any of the beginnings will do; of several lines, each must begin as its own. */
    private static void check(byte[] bytes, String... expected) {
        List<String> read = Made.read(bytes, "x");
        if (read.size() == 1) {
            assertThat(Arrays.stream(expected).anyMatch(read.getFirst()::startsWith))
                    .as(read.getFirst())
                    .isTrue();
            return;
        }
        assertThat(read).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(read.get(i)).startsWith(expected[i]);
        }
    }

    private static void checkOneLine(byte[] bytes) {
        List<String> read = Made.read(bytes, "x");
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).matches("(?s)x = .*|x: [^\n]+");
    }
}
