package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.SourceMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text recognition where there is no program for it, or one that misbehaves. */
class RecognitionTest {
    private static final String NAMES = "echo 'tesseract 9.9.9'; test \"$1\" = --version && exit 0; ";

    @TempDir
    Path folder;

    @Test
    void withoutItAPdfIsKeptAndSoSaid() throws UnreadableException {
        Document document = new Intake().read(Made.scan(Made.pdf("The quay is shut.", "It is late.")), "a.pdf");
        check(
                document,
                "",
                "no-text-layer: pages 1 to 2 without a text layer: not read; install tesseract and add it again, or run ocrmypdf on it.");
        document = new Intake().read(Made.withScan(Made.pdf("The quay is shut."), Made.pdf("x")), "a.pdf");
        check(
                document,
                "The quay is shut.",
                "no-text-layer: page 2 without a text layer: not read; install tesseract and add it again, or run ocrmypdf on it.");
    }

    @Test
    void withoutItAPictureIsRefused() {
        assertThat(Made.read(Made.picture(Made.pictures(Made.pdf("The quay")).getFirst(), "png"), "a.png"))
                .containsExactly(
                        "a.png: is a PNG image, a kind that is not read yet; run text recognition on it and add what that gives");
    }

    @Test
    void emptyPagesNeedNone() throws IOException, UnreadableException {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 5_000; i++) {
                pdf.addPage(new PDPage());
            }
            check(
                    new Intake().read(Made.bytes(pdf), "a.pdf"),
                    "",
                    "no-text: pages 1 to 5000: no words on any of them.");
        }
    }

    @Test
    void aProgramThatHangsIsLeft() throws IOException, UnreadableException {
        Recognition hangs =
                new Recognition(program(NAMES + "sleep 600"), Duration.ofSeconds(1), Duration.ofMinutes(1), "eng");
        check(
                new Intake(CsvColumns.USUAL, hangs)
                        .read(Made.withScan(Made.pdf("The quay is shut."), Made.pdf("x")), "a.pdf"),
                "The quay is shut.",
                "recognition-failed: page 2 without a text layer: not recognised (it took longer than 1 seconds).");
    }

    @Test
    void oneDocumentHasSoMuchTimeAndNoMore() throws IOException, UnreadableException {
        Recognition noTime = new Recognition(program(NAMES), Duration.ofSeconds(9), Duration.ZERO, "eng");
        check(
                new Intake(CsvColumns.USUAL, noTime).read(Made.scan(Made.pdf("a", "b", "c")), "a.pdf"),
                "",
                "recognition-late: pages 1 to 3 without a text layer: left for want of time; split it.");
    }

    @Test
    void aProgramThatFailsOrGivesNonsenseGivesNoText() throws IOException, UnreadableException {
        Recognition fails = Recognition.of(program(NAMES + "exit 3"));
        check(
                new Intake(CsvColumns.USUAL, fails).read(Made.scan(Made.pdf("The quay")), "a.pdf"),
                "",
                "recognition-failed: page 1 without a text layer: not recognised (the program failed with 3).");
        Recognition nonsense =
                Recognition.of(program(NAMES + "printf '5\\tx\\t\\n1\\t\\t\\t\\t\\t\\t\\t\\t\\t\\t\\t\\n'"));
        check(
                new Intake(CsvColumns.USUAL, nonsense).read(Made.scan(Made.pdf("The quay")), "a.pdf"),
                "",
                "no-text: page 1: no words on any of them.");
    }

    @Test
    void aPageAsLargeAsATownIsDrawnSmall() throws IOException, UnreadableException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(1e7f, 1e7f));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.addRect(0, 0, 5e6f, 5e6f);
                content.fill();
            }
            Recognition counts = Recognition.of(program(NAMES + "test $(wc -c) -lt 21000000 || exit 7"));
            check(
                    new Intake(CsvColumns.USUAL, counts).read(Made.bytes(pdf), "a.pdf"),
                    "",
                    "no-text: page 1: no words on any of them.");
        }
    }

    @Test
    void whatIsNoSuchProgramIsNotUsed() throws IOException {
        Path other = program("echo something else");
        assertThat(Recognition.of(other).found()).isEqualTo(other + " cannot be run: pictures are not read");
        Path gone = folder.resolve("gone");
        assertThat(Recognition.of(gone).found()).isEqualTo(gone + " cannot be run: pictures are not read");
        assertThat(Recognition.NONE.found())
                .isEqualTo("not found: pictures are not read (install tesseract, or name it in HEARSAY_TESSERACT)");
    }

    @Test
    void itIsWhereTheEnvironmentSays() throws IOException {
        Path program = program(NAMES);
        String path = "/nowhere" + File.pathSeparator + File.pathSeparator + folder;
        assertThat(Recognition.in(Map.of("PATH", path)).program()).isEqualTo(program);
        assertThat(Recognition.in(Map.of("PATH", path)).found()).isEqualTo("tesseract 9.9.9 (" + program + ")");
        assertThat(Recognition.in(Map.of("PATH", path, "HEARSAY_TESSERACT", "none")))
                .isEqualTo(Recognition.NONE);
        assertThat(Recognition.in(Map.of("HEARSAY_TESSERACT", "/opt/t")).program())
                .isEqualTo(Path.of("/opt/t"));
        assertThat(Recognition.in(Map.of())).isEqualTo(Recognition.NONE);
    }

    @Test
    void itsLanguagesAreToldAndHandedOn() throws IOException, UnreadableException {
        Recognition english = Recognition.of(program(NAMES
                + "test \"$1\" = --list-langs && { echo 'List of available languages (3):'; echo deu; echo eng; echo"
                + " script/Arabic; exit 0; }; test \"$4\" = deu+eng || exit 4"));
        assertThat(english.languages()).containsExactly("deu", "eng", "script/Arabic");
        assertThat(english.missing()).isEmpty();
        assertThat(english.reading("fra+eng").missing()).containsExactly("fra");
        assertThat(english.reading("script/Arabic").missing()).isEmpty();
        check(
                new Intake(CsvColumns.USUAL, english.reading("deu+eng")).read(Made.scan(Made.pdf("Der Kai")), "a.pdf"),
                "",
                "no-text: page 1: no words on any of them.");
        assertThat(Recognition.NONE.languages()).isEmpty();
        for (String none : List.of("", "--psm", "a b", "deu+", "../eng", "eng;id")) {
            assertThatThrownBy(() -> english.reading(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no language as Tesseract calls them");
        }
    }

    @Test
    void columnsAndParagraphsOfItsTable() {
        String tsv = "level\tpage_num\t...\n1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t\n" + word(1, 1, 1, 100, "The")
                + word(1, 1, 2, 100, "quay") + word(2, 1, 1, 600, "was") + word(2, 2, 1, 600, "Shut.");
        RecognisedPage page = RecognisedPage.in(tsv).getFirst();
        assertThat(page.words().getFirst().box()).isEqualTo(new SourceMap.Box(100, 50, 150, 60));
        Paragraphs text = new PdfLines(List.of(page.lines("page 1"))).paragraphs();
        assertThat(text.text()).isEqualTo("The quay was\n\nShut.");
    }

    private static String word(int block, int paragraph, int line, int left, String text) {
        return "5\t1\t" + block + "\t" + paragraph + "\t" + line + "\t1\t" + left + "\t100\t50\t20\t96.5\t" + text
                + "\n";
    }

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void check(Document document, String text, String problem) {
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.problems().stream().map((Problem p) -> p.code() + ": " + p.message()))
                .containsExactly(problem);
    }
}
