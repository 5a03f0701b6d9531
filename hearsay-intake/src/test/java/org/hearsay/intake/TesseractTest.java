package org.hearsay.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text recognition with the real program, which must be at /usr/bin/tesseract: Maven runs this where it is. */
@Tag("tesseract")
class TesseractTest {
    private static final Recognition REAL = Recognition.of(Path.of("/usr/bin/tesseract"));
    private final Intake intake = new Intake(CsvColumns.USUAL, REAL);

    @Test
    void wordsOfAScannedPdf() throws UnreadableException {
        byte[] written = Made.pdf("By Dana Cole\n\nThe quay stays shut, the har-\nbour master said.\n\nNobody knew.");
        Document document = intake.read(Made.scan(written), "a.pdf");
        assertThat(document.text())
                .isEqualTo("By Dana Cole\n\nThe quay stays shut, the harbour master said.\n\nNobody knew.");
        assertThat(document.publication().bylines()).containsExactly("Dana Cole");
        assertThat(document.problems()).extracting(Problem::code).containsExactly("recognised-text");
        assertThat(document.problems().getFirst().message())
                .matches(
                        "page 1: the words were recognised in pictures by tesseract [0-9.]+ \\(mean confidence \\d+ of 100\\);"
                                + " letters may be wrong\\.");
    }

    @Test
    void everyWordHasItsBox() throws UnreadableException {
        Document document = intake.read(Made.scan(Made.pdf("The quay is shut.", "The har-\nbour is open.")), "a.pdf");
        int harbour = document.text().indexOf("harbour");
        List<SourceMap.Run> origin = document.map().origin(new Span(harbour, harbour + 7));
        assertThat(origin).extracting(r -> r.text().in(document.text())).containsExactly("har", "bour");
        assertThat(origin).extracting(SourceMap.Run::part).containsOnly("page 2");
        SourceMap.Box first = origin.getFirst().box();
        SourceMap.Box second = origin.getLast().box();
        // A letter is 612 by 792 points; the line stands 72 from the left, its foot 106 from the top, the next 14
        // lower.
        assertThat(first.left()).isBetween(140, 170);
        assertThat(first.bottom()).isBetween(125, 140);
        assertThat(second.left()).isBetween(110, 122);
        assertThat(second.top()).isGreaterThan(first.top() + 10);
    }

    @Test
    void onlyPagesWithoutTextAreRecognised() throws UnreadableException {
        byte[] mixed = Made.withScan(Made.pdf("The union said that the", ""), Made.pdf("quay was shut."));
        Document document = intake.read(mixed, "a.pdf");
        assertThat(document.text()).isEqualTo("The union said that the quay was shut.");
        assertThat(document.problems().getFirst().message()).startsWith("page 3: the words");
        assertThat(document.map().runs().getFirst().box()).isNull();
    }

    @Test
    void pictures() {
        byte[] page = Made.pdf("The quay is shut.");
        for (String kind : List.of("png", "jpg", "tiff")) {
            List<String> said = new java.util.ArrayList<>();
            intake.each(Made.picture(Made.pictures(page).getFirst(), kind), "a", Made.into(said));
            assertThat(said).as(kind).containsExactly("a = The quay is shut.");
        }
    }

    @Test
    void picturesWithoutText() {
        check(
                Made.picture(Made.pictures(Made.pdf("")).getFirst(), "png"),
                "a: is a picture without any text that could be recognised");
        check(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0},
                "a: is a damaged picture (...); get it anew");
    }

    @Test
    void whatIsFound() {
        assertThat(REAL.found()).matches("tesseract [0-9.]+ \\(/usr/bin/tesseract\\)");
    }

    private void check(byte[] bytes, String expected) {
        List<String> said = new java.util.ArrayList<>();
        intake.each(bytes, "a", Made.into(said));
        assertThat(said.stream().map(s -> s.replaceFirst("picture \\(.*\\);", "picture (...);")))
                .containsExactly(expected);
    }
}
