package org.hearsay.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Originals of all kinds, made for tests; and what an intake says of them. */
final class Made {
    private Made() {}

    /** A PDF: pages of lines; an empty line is a gap between paragraphs. */
    static byte[] pdf(String... pages) {
        try (PDDocument pdf = new PDDocument()) {
            for (String page : pages) {
                PDPage made = new PDPage();
                pdf.addPage(made);
                try (PDPageContentStream content = new PDPageContentStream(pdf, made)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    for (String line : page.split("\n", -1)) {
                        content.newLineAtOffset(0, line.isEmpty() ? -30 : -14);
                        content.showText(line);
                    }
                    content.endText();
                }
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of a PDF as pictures. */
    static List<BufferedImage> pictures(byte[] original) {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(original)) {
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                pictures.add(new PDFRenderer(pdf).renderImageWithDPI(i, 200, ImageType.GRAY));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pictures;
    }

    /** A PDF that is pictures of the pages of another. */
    static byte[] scan(byte[] original) {
        try (PDDocument pdf = new PDDocument()) {
            for (BufferedImage picture : pictures(original)) {
                addPicture(picture, pdf);
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of one PDF, and pictures of the pages of another after them. */
    static byte[] withScan(byte[] first, byte[] scanned) {
        try (PDDocument pdf = Loader.loadPDF(first)) {
            for (BufferedImage picture : pictures(scanned)) {
                addPicture(picture, pdf);
            }
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPicture(BufferedImage picture, PDDocument pdf) throws IOException {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            PDRectangle box = page.getMediaBox();
            content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, box.getWidth(), box.getHeight());
        }
    }

    static byte[] picture(BufferedImage picture, String kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** A zip archive: names and contents by turns, as strings or bytes. */
    static byte[] zip(Object... namesAndContents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                Object content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] bytes ? bytes : utf8((String) content));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:body>" + body + "</w:body></w:document>");
    }

    static byte[] odt(String body) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<?xml version=\"1.0\"?><o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body><o:text>" + body
                        + "</o:text></o:body></o:document-content>");
    }

    /** A record of a web archive; its length is right. */
    static byte[] warcRecord(String type, String target, String contentType, byte[] block) {
        byte[] head = utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Record-ID: <urn:uuid:"
                + UUID.nameUUIDFromBytes(utf8(type + target))
                + ">\r\nWARC-Date: 2031-03-07T10:00:00Z\r\nWARC-Target-URI: " + target + "\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n");
        return joined(head, block, utf8("\r\n\r\n"));
    }

    /** What a server gave, as a record of a web archive. */
    static byte[] warcPage(String target, String status, String headers, byte[] body) {
        byte[] head = utf8("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n");
        return warcRecord("response", target, "application/http; msgtype=response", joined(head, body));
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What an original gives, a line each: {@code NAME = TEXT} for a document, the message for what cannot be read. */
    static List<String> read(byte[] bytes, String name) {
        List<String> lines = new ArrayList<>();
        new Intake().each(bytes, name, into(lines));
        return lines;
    }

    /** Takes what is read, likewise. */
    static Taker into(List<String> lines) {
        return new Taker() {
            @Override
            public void take(String taken, Taken document) {
                lines.add(taken + " = " + document.document().text());
            }

            @Override
            public void refuse(String refused, String line) {
                lines.add(line);
            }
        };
    }
}
