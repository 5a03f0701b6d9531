package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
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
                new Publication(original.address(), null, null, null, null),
                Sha256.of(original.bytes()),
                text.map(),
                credits.in(text.text()),
                problems);
    }

    /** Those that are read, and no others. */
    private static Map<String, byte[]> parts(Original original) throws UnreadableException {
        Map<String, byte[]> parts = new HashMap<>();
        Unpacking unpacking = new Unpacking((part, all) -> {}, new Taker() {
            @Override
            public void take(String name, Taken taken) {}

            @Override
            public void refuse(String name, String line) {}
        });
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCX) || entry.getName().equals(ODT)) {
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
        InputStream in = new ByteArrayInputStream(xml);
        XMLStreamReader reader = factory().createXMLStreamReader(in);
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

    /** What an empty element stands for. */
    private static @Nullable String blank(String element) {
        return switch (element) {
            case "tab", "s" -> " ";
            case "br", "cr", "line-break" -> "\n";
            default -> null;
        };
    }

    /** No entities of its own, no documents from elsewhere: neither is of any use here but to attackers. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it asks for " + systemId);
        });
        return factory;
    }
}
