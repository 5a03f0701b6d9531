package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Documents of word processors: DOCX (ECMA-376) and ODT (ISO/IEC 26300). Of their XML the words are taken, paragraph by paragraph,
 * in their order; deleted text, notes and pictures are left out. Places lead back to the chars of all words of the part.
 */
final class Office implements Format {
    private static final String DOCX = "word/document.xml";
    private static final String ODT = "content.xml";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";
    private static final String DOCX_NOTES = "docProps/core.xml";
    private static final String ODT_NOTES = "meta.xml";
    private static final Set<String> READ = Set.of(DOCX, ODT, DOCX_NOTES, ODT_NOTES);
    private static final Set<String> PARAGRAPHS = Set.of("p", "h");

    /** What holds words that are none of the text: deletions, field codes, notes, comments. */
    private static final Set<String> LEFT_OUT =
            Set.of("del", "delText", "instrText", "tracked-changes", "annotation", "note-citation", "note-body");

    private final CreditLines credits;

    Office(CreditLines credits) {
        this.credits = credits;
    }

    @Override
    public boolean reads(Original original) {
        if (!original.begins(0x50, 0x4b, 3, 4)) {
            return false;
        }
        String head = original.head(1 << 12);
        return head.contains("[Content_Types].xml") || isOpenDocument(original);
    }

    /** Its first part says so. */
    private static boolean isOpenDocument(Original original) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original.bytes()))) {
            ZipEntry first = zip.getNextEntry();
            return first != null
                    && first.getName().equals("mimetype")
                    && new String(zip.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.US_ASCII)
                            .equals(OPEN_DOCUMENT);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public String mediaType() {
        return OPEN_DOCUMENT;
    }

    @Override
    public Document read(Original original) throws UnreadableException {
        Map<String, byte[]> parts = parts(original);
        String name = parts.containsKey(DOCX) ? DOCX : ODT;
        byte[] xml = parts.get(name);
        if (xml == null) {
            throw new UnreadableException(
                    original.name(), "is an office document without a text in it (a sheet or slides?); save it as PDF");
        }
        Paragraphs text = new Paragraphs();
        try {
            read(xml, name, text);
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UnreadableException(
                    original.name(), "is a damaged office document (" + reason + "); open it and save it anew", e);
        }
        if (Blank.is(text.text())) {
            throw new UnreadableException(original.name(), "is a document without any text in it; nothing to read");
        }
        List<Problem> problems = new ArrayList<>(Bidi.problems(text.text()));
        return new Document(
                text.text(),
                new Publication(original.address(), null, null, null, null)
                        .by(Bylines.first(Bylines.in(text.text()), Bylines.noted(creator(parts.get(noted(name)))))),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.text()),
                problems);
    }

    /** Those that are read, and no others. */
    private static Map<String, byte[]> parts(Original original) throws UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        Unpacking unpacking = new Unpacking(
                (part, all) -> {},
                new Taker() {
                    @Override
                    public void take(String name, Taken taken) {}

                    @Override
                    public void refuse(String name, String line) {}
                },
                original.bytes().length);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (READ.contains(entry.getName())) {
                    byte[] bytes = unpacking.bytes(zip, original.name(), original.bytes().length);
                    if (bytes == null) {
                        throw new UnreadableException(
                                original.name(),
                                "is packed tighter than any text; it was not unpacked, for it may be a bomb");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    original.name(),
                    "is a damaged office document (" + e.getMessage() + "); open it and save it anew",
                    e);
        }
        return parts;
    }

    private static void read(byte[] xml, String part, Paragraphs text) throws XMLStreamException {
        XMLStreamReader reader = Xml.reader(new ByteArrayInputStream(xml));
        int place = 0;
        int leftOut = 0;
        int inParagraph = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String element = reader.getLocalName();
                    leftOut += LEFT_OUT.contains(element) ? 1 : 0;
                    if (PARAGRAPHS.contains(element) && leftOut == 0) {
                        inParagraph++;
                        text.end();
                    }
                    String blank = blank(element);
                    if (blank != null && leftOut == 0) {
                        text.between(blank);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    String element = reader.getLocalName();
                    leftOut -= LEFT_OUT.contains(element) ? 1 : 0;
                    if (PARAGRAPHS.contains(element) && leftOut == 0) {
                        inParagraph--;
                        text.end();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String words = reader.getText();
                    if (leftOut == 0 && inParagraph > 0) {
                        text.words(words, part, place);
                    }
                    place += words.length();
                }
                default -> {}
            }
        }
    }

    private static String noted(String part) {
        return part.equals(DOCX) ? DOCX_NOTES : ODT_NOTES;
    }

    /** Who made it first, as the program notes it; null if that cannot be told. */
    private static @Nullable String creator(byte @Nullable [] notes) {
        String creator = null;
        if (notes == null) {
            return null;
        }
        try {
            XMLStreamReader reader = Xml.reader(Encoding.decode(notes, null).text());
            while (reader.hasNext()) {
                boolean begins = reader.next() == XMLStreamConstants.START_ELEMENT;
                if (begins && reader.getLocalName().equals("initial-creator")) {
                    return reader.getElementText();
                }
                if (begins && reader.getLocalName().equals("creator")) {
                    creator = reader.getElementText();
                }
            }
        } catch (XMLStreamException e) {
            // What is beside the text is no reason to do without the text.
            return creator;
        }
        return creator;
    }

    /** What an empty element stands for. */
    private static @Nullable String blank(String element) {
        return switch (element) {
            case "tab", "s" -> " ";
            case "br", "cr", "line-break" -> "\n";
            default -> null;
        };
    }
}
