package org.hearsay.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The text of a PDF: of each page its text layer or, where it has none, what is recognised in its picture. Places lead back to
 * "page 3" and the chars of its text as PDFBox gives it, or as it was recognised; of recognised words also to their boxes.
 */
final class PdfText {
    private static final String PARAGRAPH = "\u0001";
    private final CreditLines credits;
    private final Tesseract tesseract;
    private final Recognition settings;

    PdfText(CreditLines credits, Tesseract tesseract, Recognition settings) {
        this.credits = credits;
        this.tesseract = tesseract;
        this.settings = settings;
    }

    Document read(Original original) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(original.bytes())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new UnreadableException(original.name(), "is a PDF without any page; nothing to read");
            }
            PdfPictures pictures = new PdfPictures(original.name(), pdf, tesseract, settings);
            List<List<PdfLines.Line>> pages = new ArrayList<>();
            for (String page : pages(pdf)) {
                int number = pages.size() + 1;
                List<PdfLines.Line> lines = lines(page, "page " + number);
                pages.add(lines.isEmpty() ? pictures.lines(number) : lines);
            }
            Paragraphs text = new PdfLines(pages).paragraphs();
            List<Problem> problems = new ArrayList<>(pictures.problems());
            problems.addAll(Bidi.problems(text.text()));
            return new Document(
                    text.text(),
                    publication(original, pdf.getDocumentInformation())
                            .by(Bylines.first(
                                    Bylines.in(text.text()),
                                    Bylines.noted(pdf.getDocumentInformation().getAuthor()))),
                    Sha256.of(original.bytes()),
                    text.map(),
                    credits.in(text.text()),
                    problems);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(original.name(), "is protected by a password; save a copy without one", e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            throw new UnreadableException(
                    original.name(), "is a damaged PDF (" + e.getMessage() + "); get it anew, or save it anew", e);
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("");
        stripper.setParagraphEnd(PARAGRAPH);
        stripper.setPageStart("");
        stripper.setPageEnd("");
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("it took too long");
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            // NUL and half surrogates come from odd fonts; one char stays one char.
            pages.add(stripper.getText(pdf).replace('\0', '\uFFFD').replaceAll("\\p{Cs}", "\uFFFD"));
        }
        return pages;
    }

    private static Publication publication(Original original, PDDocumentInformation information) {
        LocalDate day = information.getCreationDate() == null
                ? null
                : LocalDate.ofInstant(
                        information.getCreationDate().toInstant(),
                        information.getCreationDate().getTimeZone().toZoneId());
        return new Publication(original.address(), filled(information.getTitle()), null, day, null);
    }

    private static @Nullable String filled(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    /** PDFBox says that a paragraph has ended where the next one begins, or the page ends: which ends no paragraph. */
    private static List<PdfLines.Line> lines(String page, String name) {
        List<PdfLines.Line> lines = new ArrayList<>();
        int at = 0;
        for (String line : page.split("\n", -1)) {
            String words = line.replace(PARAGRAPH, " ");
            if (!words.isBlank()) {
                if (line.startsWith(PARAGRAPH) && !lines.isEmpty()) {
                    lines.add(lines.removeLast().ending());
                }
                int lead = words.length() - words.stripLeading().length();
                PdfLines.Piece all = new PdfLines.Piece(words.strip(), at + lead, null);
                lines.add(new PdfLines.Line(List.of(all), name, false));
            }
            at += line.length() + 1;
        }
        return lines;
    }
}
