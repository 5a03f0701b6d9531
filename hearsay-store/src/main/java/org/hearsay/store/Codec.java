package org.hearsay.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.Credit;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.hearsay.text.Publication;
import org.hearsay.text.SourceMap;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The ledger's values as JSON and back. A span is two numbers, several are one row of them; what later versions add is read
 * over. Safe to share between threads.
 */
final class Codec {
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(places())
            .addMixIn(Judgement.class, Kinds.class)
            .addMixIn(Publication.class, Bylined.class)
            .addMixIn(SourceMap.Run.class, Boxed.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** For whatever else is written with these values in it. */
    JsonMapper mapper() {
        return mapper;
    }

    /** What a document is beside its text. */
    record Rest(
            Publication publication,
            String originalSha256,
            SourceMap map,
            List<Credit> credits,
            List<Problem> problems) {
        static Rest of(Document document) {
            return new Rest(
                    document.publication(),
                    document.originalSha256(),
                    document.map(),
                    document.credits(),
                    document.problems());
        }

        Document with(String text) {
            return new Document(text, publication, originalSha256, map, credits, problems);
        }
    }

    byte[] bytes(Document document) {
        return Packing.pack(mapper.writeValueAsBytes(Rest.of(document)));
    }

    Document document(String text, byte[] rest) {
        return read(rest, Rest.class).with(text);
    }

    byte[] bytes(ReadingRecord reading) {
        return Packing.pack(mapper.writeValueAsBytes(reading));
    }

    ReadingRecord reading(byte[] bytes) {
        return read(bytes, ReadingRecord.class);
    }

    byte[] bytes(Judgement judgement) {
        return Packing.pack(mapper.writerFor(Judgement.class).writeValueAsBytes(judgement));
    }

    Judgement judgement(byte[] bytes) {
        return read(bytes, Judgement.class);
    }

    private <T> T read(byte[] bytes, Class<T> type) {
        try {
            return mapper.readValue(Packing.unpack(bytes), type);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            throw new DamagedValueException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "on")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Judgement.OnAttribution.class, name = "attribution"),
        @JsonSubTypes.Type(value = Judgement.OnActors.class, name = "actors"),
        @JsonSubTypes.Type(value = Judgement.OnClaims.class, name = "claims"),
        @JsonSubTypes.Type(value = Judgement.OnPublisher.class, name = "publisher")
    })
    private interface Kinds {}

    /** Older ledgers have none; where there are none, lines stay as they were. */
    private interface Bylined {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<String> bylines();
    }

    /** Likewise. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private interface Boxed {}

    private static SimpleModule places() {
        return new SimpleModule()
                .addSerializer(Span.class, new Writing<>((span, json) -> write(List.of(span), json)))
                .addDeserializer(Span.class, new Reading<>(json -> read(json).getFirst()))
                .addSerializer(Spans.class, new Writing<>((spans, json) -> write(spans.parts(), json)))
                .addDeserializer(Spans.class, new Reading<>(json -> Spans.of(read(json))))
                .addSerializer(SourceMap.class, new Writing<>((map, json) -> json.writePOJO(map.runs())))
                .addDeserializer(
                        SourceMap.class,
                        new Reading<>(json -> SourceMap.of(List.of(json.readValueAs(SourceMap.Run[].class)))));
    }

    private static void write(List<Span> spans, JsonGenerator json) {
        int[] row = spans.stream()
                .flatMapToInt(s -> IntStream.of(s.begin(), s.end()))
                .toArray();
        json.writeArray(row, 0, row.length);
    }

    private static List<Span> read(JsonParser json) {
        int[] row = json.readValueAs(int[].class);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < row.length; i += 2) {
            spans.add(new Span(row[i], row[i + 1]));
        }
        return spans;
    }

    private static final class Writing<T> extends ValueSerializer<T> {
        private final BiConsumer<T, JsonGenerator> write;

        Writing(BiConsumer<T, JsonGenerator> write) {
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            write.accept(value, json);
        }
    }

    private static final class Reading<T> extends ValueDeserializer<T> {
        private final Function<JsonParser, T> read;

        Reading(Function<JsonParser, T> read) {
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return read.apply(json);
        }
    }
}
