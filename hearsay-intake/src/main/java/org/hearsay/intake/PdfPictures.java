package org.hearsay.intake;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/** The pages of one PDF that have no text layer: their text is recognised, if that can be done, and what was done is said. For one thread. */
final class PdfPictures {
    /** Finer than that recognition gets no better; coarser is for pages as large as a wall. */
    private static final int DOTS_PER_INCH = 300;

    private static final double MOST_PIXELS = 20e6;
    private static final double POINTS_PER_INCH = 72;

    /** Of a picture that is said to be coarser nothing is recognised. */
    private static final int LEAST_DOTS_PER_INCH = 70;

    /** Of 255: paper, not print. */
    private static final int WHITE = 250;

    private final String name;
    private final PDDocument pdf;
    private final PDFRenderer renderer;
    private final Tesseract tesseract;
    private final Recognition settings;
    private final long deadline;
    private boolean stopped;
    private String failure = "";
    private double confidence;
    private int words;
    private final List<Integer> empty = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final List<Integer> unread = new ArrayList<>();
    private final List<Integer> failed = new ArrayList<>();
    private final List<Integer> late = new ArrayList<>();

    PdfPictures(String name, PDDocument pdf, Tesseract tesseract, Recognition settings) {
        this.name = name;
        this.pdf = pdf;
        this.tesseract = tesseract;
        this.settings = settings;
        renderer = new PDFRenderer(pdf);
        renderer.setSubsamplingAllowed(true);
        deadline = System.nanoTime() + settings.document().toNanos();
    }

    /** The lines on a page, counted from 1. */
    List<PdfLines.Line> lines(int page) throws IOException {
        if (!pdf.getPage(page - 1).hasContents()) {
            empty.add(page);
            return new ArrayList<>();
        }
        if (tesseract.version() == null) {
            unread.add(page);
            return new ArrayList<>();
        }
        if (stopped || left().isNegative()) {
            late.add(page);
            return new ArrayList<>();
        }
        return recognise(page);
    }

    private Duration left() {
        return Duration.ofNanos(deadline - System.nanoTime());
    }

    private Duration forOne() {
        return settings.page().compareTo(left()) < 0 ? settings.page() : left();
    }

    private List<PdfLines.Line> recognise(int page) throws IOException {
        List<PdfLines.Line> lines = new ArrayList<>();
        try {
            Picture picture = Patience.within(forOne(), name, () -> picture(page));
            if (picture.isBlank()) {
                empty.add(page);
                return lines;
            }
            for (RecognisedPage found : tesseract.pages(picture.pnm(), picture.dotsPerInch(), forOne())) {
                lines.addAll(found.lines("page " + page));
                found.words().forEach(w -> confidence += w.confidence());
                words += found.words().size();
            }
            (lines.isEmpty() ? empty : recognised).add(page);
        } catch (UnreadableException e) {
            // What draws it may still be at work, and no two may on one paper: the rest is left.
            stopped = true;
            failure = String.valueOf(e.getMessage()).substring(name.length()).replaceFirst("^: ", "");
            failed.add(page);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
            failure = String.valueOf(e.getMessage());
            failed.add(page);
        }
        return lines;
    }

    /** A page in shades of grey. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Picture(byte[] grey, int width, int height, int dotsPerInch) {
        boolean isBlank() {
            for (byte b : grey) {
                if ((b & 0xff) < WHITE) {
                    return false;
                }
            }
            return true;
        }

        /** Netpbm's plainest form, which takes no time to make. */
        byte[] pnm() {
            byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
            byte[] all = new byte[head.length + grey.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(grey, 0, all, head.length, grey.length);
            return all;
        }
    }

    private Picture picture(int page) throws UnreadableException {
        try {
            float scale = scale(pdf.getPage(page - 1));
            BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.GRAY);
            byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
            return new Picture(grey, image.getWidth(), image.getHeight(), Math.max(LEAST_DOTS_PER_INCH, (int)
                    Math.round(scale * POINTS_PER_INCH)));
        } catch (IOException e) {
            throw new UnreadableException(name, "cannot be drawn (" + e.getMessage() + ")", e);
        }
    }

    /** In pixels for each point. */
    private static float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        double points = Math.max(1, box.getWidth() * (double) box.getHeight());
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / points));
    }

    /** What is to be known of the text for want of a text layer. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!recognised.isEmpty()) {
            add(problems, "recognised-text", recognised, words(tesseract.version(), words, confidence));
        }
        if (!unread.isEmpty()) {
            add(
                    problems,
                    "no-text-layer",
                    unread,
                    " without a text layer: not read; install tesseract and add it again, or run ocrmypdf on it");
        }
        if (!failed.isEmpty()) {
            add(problems, "recognition-failed", failed, " without a text layer: not recognised (" + failure + ")");
        }
        if (!late.isEmpty()) {
            add(problems, "recognition-late", late, " without a text layer: left for want of time; split it");
        }
        if (empty.size() == pdf.getNumberOfPages()) {
            add(problems, "no-text", empty, ": no words on any of them");
        }
        return problems;
    }

    /** For what was recognised. */
    static String words(@Nullable String version, int words, double confidence) {
        return ": the words were recognised in pictures by " + version + " (mean confidence "
                + Math.round(confidence / Math.max(1, words)) + " of 100); letters may be wrong";
    }

    private static void add(List<Problem> problems, String code, List<Integer> pages, String what) {
        problems.add(new Problem(code, Pages.named(pages) + what + ".", null));
    }
}
