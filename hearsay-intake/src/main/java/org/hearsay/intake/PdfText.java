package org.hearsay.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
 * The text of a PDF. Lines are put together to paragraphs, hyphens at the ends of lines are undone, what runs along the top or
 * foot of the pages is left out. Places lead back to "page 3" and the chars of its text as PDFBox gives it.
 */
final class PdfText {
    private static final String PARAGRAPH = "\u0001";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A line that so many pages begin or end with is no part of the text. */
    private static final int RUNNING = 3;

    private final CreditLines credits;

    PdfText(CreditLines credits) {
        this.credits = credits;
    }

    Document read(Original original) throws UnreadableException {
        try (PDDocument pdf = Loader.loadPDF(original.bytes())) {
            List<String> pages = pages(pdf);
            Paragraphs text = new Lines(pages).paragraphs();
            if (Blank.is(text.text())) {
                throw new UnreadableException(
                        original.name(),
                        "is a PDF without a text layer, " + pages.size()
                                + " pages of pictures; run text recognition (ocrmypdf) on it first");
            }
            List<Problem> problems = new ArrayList<>(Bidi.problems(text.text()));
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

    /** The lines of all pages, as paragraphs. */
    private static final class Lines {
        private record Line(String words, String page, int begin, boolean endsParagraph) {}

        private final List<List<Line>> pages = new ArrayList<>();
        private final Paragraphs text = new Paragraphs();

        Lines(List<String> pages) {
            for (int i = 0; i < pages.size(); i++) {
                this.pages.add(lines(pages.get(i), "page " + (i + 1)));
            }
            leaveOut(List::getFirst, List::removeFirst);
            leaveOut(List::getLast, List::removeLast);
        }

        /** PDFBox says that a paragraph has ended where the next one begins, or the page ends: which ends no paragraph. */
        private static List<Line> lines(String page, String name) {
            List<Line> lines = new ArrayList<>();
            int at = 0;
            for (String line : page.split("\n", -1)) {
                String words = line.replace(PARAGRAPH, " ");
                if (!words.isBlank()) {
                    if (line.startsWith(PARAGRAPH) && !lines.isEmpty()) {
                        Line last = lines.removeLast();
                        lines.add(new Line(last.words(), last.page(), last.begin(), true));
                    }
                    int lead = words.length() - words.stripLeading().length();
                    lines.add(new Line(words.strip(), name, at + lead, false));
                }
                at += line.length() + 1;
            }
            return lines;
        }

        private interface End {
            Line of(List<Line> page);
        }

        /** Headings and feet that run through the pages: the same but for numbers. */
        private void leaveOut(End end, End remove) {
            Map<String, Integer> counts = new HashMap<>();
            for (List<Line> page : pages) {
                if (!page.isEmpty()) {
                    counts.merge(shape(end.of(page)), 1, Integer::sum);
                }
            }
            for (List<Line> page : pages) {
                while (!page.isEmpty() && counts.getOrDefault(shape(end.of(page)), 0) >= RUNNING) {
                    remove.of(page);
                }
            }
        }

        private static String shape(Line line) {
            return NUMBER.matcher(line.words()).replaceAll("#");
        }

        Paragraphs paragraphs() {
            for (List<Line> page : pages) {
                for (Line line : page) {
                    add(line);
                }
                if (text.isOpen() && endsSentence()) {
                    text.end();
                }
            }
            return text;
        }

        private void add(Line line) {
            if (text.isOpen()) {
                boolean goesOn = Character.isLowerCase(line.words().charAt(0));
                if (goesOn && endsInHyphen()) {
                    text.dropLast();
                } else if (!endsInHyphen()) {
                    text.between(" ");
                }
            }
            text.words(line.words(), line.page(), line.begin());
            if (line.endsParagraph()) {
                text.end();
            }
        }

        /** A letter and a hyphen. */
        private boolean endsInHyphen() {
            String before = text.last(2);
            int last = before.length() - 1;
            return last > 0
                    && (before.charAt(last) == '-'
                            || before.charAt(last) == '\u00ad'
                            || before.charAt(last) == '\u2010')
                    && Character.isLetter(before.charAt(last - 1));
        }

        private boolean endsSentence() {
            String before = text.last(1);
            return !before.isEmpty() && ".!?\"\u201d\u2019:".indexOf(before.charAt(before.length() - 1)) >= 0;
        }
    }
}
