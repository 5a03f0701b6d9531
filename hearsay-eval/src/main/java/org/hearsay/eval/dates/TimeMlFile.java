package org.hearsay.eval.dates;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Span;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A TimeML document: what its TEXT element holds, without tags, the TIMEX3 in it, and the day it was created on (DCT).
 *
 * @param text characters of the TEXT element
 * @param created the day of the DCT; null if it gives none
 * @param gold the TIMEX3 of the TEXT element in text order, without those that hold no characters
 */
public record TimeMlFile(String text, @Nullable LocalDate created, List<Timex> gold) {

    /** Reads one file.
     *
     * @throws CorpusException if it is no TimeML
     */
    public static TimeMlFile read(Path file) {
        try {
            return parse(Corpus.text(file));
        } catch (XMLStreamException e) {
            throw new CorpusException(file + " is not TimeML: " + e.getMessage());
        }
    }

    static TimeMlFile parse(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
        try {
            Parser parser = new Parser();
            while (in.hasNext()) {
                parser.take(in, in.next());
            }
            return new TimeMlFile(parser.text.toString(), parser.created, List.copyOf(parser.gold));
        } finally {
            in.close();
        }
    }

    private static final class Parser {
        private final StringBuilder text = new StringBuilder();
        private final List<Timex> gold = new ArrayList<>();
        private @Nullable LocalDate created;
        private boolean inText;
        private boolean inDct;
        private int begin = -1;
        private String type = "";
        private String value = "";

        void take(XMLStreamReader in, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(in);
                case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.append(in.getText());
                    }
                }
                default -> {}
            }
        }

        private void start(XMLStreamReader in) {
            switch (in.getLocalName()) {
                case "TEXT" -> inText = true;
                case "DCT" -> inDct = true;
                case "TIMEX3" -> {
                    type = attribute(in, "type");
                    value = attribute(in, "value");
                    begin = inText ? text.length() : -1;
                    created = inDct ? day(value) : created;
                }
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
                case "TEXT" -> inText = false;
                case "DCT" -> inDct = false;
                case "TIMEX3" -> {
                    if (begin >= 0 && text.length() > begin) {
                        Timex.Type known = Timex.Type.valueOf(type.toUpperCase(Locale.ROOT));
                        gold.add(new Timex(new Span(begin, text.length()), known, value));
                    }
                    begin = -1;
                }
                default -> {}
            }
        }

        private static String attribute(XMLStreamReader in, String name) {
            String value = in.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        private static @Nullable LocalDate day(String value) {
            try {
                return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
