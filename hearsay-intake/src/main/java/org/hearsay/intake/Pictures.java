package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;

/** Pictures of texts, of one kind, if there is something to recognise them with. Java's own reader only looks how large they are. */
final class Pictures implements Format {
    private static final long MOST_PIXELS = 64_000_000;

    private final String mediaType;
    private final int[] begin;
    private final CreditLines credits;
    private final Tesseract tesseract;
    private final Recognition settings;

    private Pictures(String mediaType, int[] begin, CreditLines credits, Tesseract tesseract, Recognition settings) {
        this.mediaType = mediaType;
        this.begin = begin;
        this.credits = credits;
        this.tesseract = tesseract;
        this.settings = settings;
    }

    static List<Pictures> kinds(CreditLines credits, Tesseract tesseract, Recognition settings) {
        return List.of(
                new Pictures("image/png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n'}, credits, tesseract, settings),
                new Pictures("image/jpeg", new int[] {0xff, 0xd8, 0xff}, credits, tesseract, settings),
                new Pictures("image/tiff", new int[] {'I', 'I', '*', 0}, credits, tesseract, settings),
                new Pictures("image/tiff", new int[] {'M', 'M', 0, '*'}, credits, tesseract, settings));
    }

    @Override
    public boolean reads(Original original) {
        return original.begins(begin) && tesseract.version() != null;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public Duration longest() {
        return Format.super.longest().plus(settings.document());
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        check(original);
        List<RecognisedPage> pages;
        try {
            pages = tesseract.pages(original.bytes(), 0, settings.document());
        } catch (IOException e) {
            throw new UnreadableException(
                    original.name(), "is a picture whose text could not be recognised (" + e.getMessage() + ")", e);
        }
        List<List<PdfLines.Line>> lines = new ArrayList<>();
        for (RecognisedPage page : pages) {
            lines.add(page.lines("page " + (lines.size() + 1)));
        }
        Paragraphs text = new PdfLines(lines).paragraphs();
        if (Blank.is(text.text())) {
            throw new UnreadableException(original.name(), "is a picture without any text that could be recognised");
        }
        List<Problem> problems = new ArrayList<>();
        problems.add(recognised(pages));
        problems.addAll(Bidi.problems(text.text()));
        return new Document(
                text.text(),
                new Publication(original.address(), null, null, null, null, Bylines.in(text.text())),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.text()),
                problems);
    }

    private Problem recognised(List<RecognisedPage> pages) {
        List<RecognisedPage.Word> words =
                pages.stream().flatMap(p -> p.words().stream()).toList();
        double confidence =
                words.stream().mapToDouble(RecognisedPage.Word::confidence).sum();
        String named =
                Pages.named(IntStream.rangeClosed(1, pages.size()).boxed().toList());
        return new Problem(
                "recognised-text",
                named + PdfPictures.words(tesseract.version(), words.size(), confidence) + ".",
                null);
    }

    /** A few bytes may be a picture as large as a town. */
    private static void check(Original original) throws UnreadableException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableException(original.name(), "is a damaged picture; get it anew");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UnreadableException(
                            original.name(),
                            "is a picture of more than " + MOST_PIXELS / 1_000_000
                                    + " million points; make it smaller");
                }
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new UnreadableException(
                    original.name(), "is a damaged picture (" + e.getMessage() + "); get it anew", e);
        }
    }
}
