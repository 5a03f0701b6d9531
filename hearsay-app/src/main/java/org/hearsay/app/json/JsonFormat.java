package org.hearsay.app.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.app.Format;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Readings as JSON in UTF-8: one object, an array of them, or one a line. Safe to share between threads. */
public final class JsonFormat implements Format {
    /** How several readings stand together. */
    public enum Shape {
        /** One reading, as it is. */
        OBJECT,
        ARRAY,
        /** One reading a line, without white space inside. */
        LINES
    }

    private final Shape shape;
    private final boolean ownVoice;
    private final boolean withText;
    private final List<Set<String>> houses;
    private final JsonFactory factory = new JsonFactory();

    /**
     * A format of the given shape.
     *
     * @param shape how several readings stand together
     * @param ownVoice whether to write what a document says in its own voice
     * @param withText whether to write the whole text of a document
     * @param houses sets of names whose bearers are one house because the user says so
     */
    public JsonFormat(Shape shape, boolean ownVoice, boolean withText, List<Set<String>> houses) {
        this.shape = shape;
        this.ownVoice = ownVoice;
        this.withText = withText;
        this.houses = List.copyOf(houses);
    }

    @Override
    public byte[] render(Reading reading, int number) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(context(), bytes)) {
            new ReadingJson(reading, json).write(ownVoice, withText, houses, () -> {});
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a reading as one object.
     *
     * @param more writes more properties at its end
     */
    public void write(Reading reading, JsonGenerator json, Runnable more) {
        new ReadingJson(reading, json).write(ownVoice, withText, houses, more);
    }

    private ObjectWriteContext context() {
        return shape == Shape.LINES ? ObjectWriteContext.empty() : new Indented();
    }

    @Override
    public byte[] begin() {
        return bytes(shape == Shape.ARRAY ? "[" : "");
    }

    @Override
    public byte[] between() {
        return bytes(shape == Shape.ARRAY ? ", " : "\n");
    }

    @Override
    public byte[] end() {
        return bytes(shape == Shape.ARRAY ? "]\n" : "\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Line ends do not depend on the machine: the printer's own indenter writes {@code \n} only if it is told to. */
    static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
