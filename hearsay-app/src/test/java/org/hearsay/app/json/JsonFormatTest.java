package org.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.Reading;
import org.hearsay.app.Articles;
import org.hearsay.app.Marked;
import org.hearsay.app.json.JsonFormat.Shape;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFormatTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void anAttributionHasAllItsFields() {
        Reading reading = Marked.reading(
                "[1s:The union] [1c:denied] [1a:to us] [1d:in a letter] [1t:that it [1h:allegedly] left].",
                Publication.UNKNOWN,
                Marked::denied);
        assertThat(line(reading, false, false)).contains("""
                "attributions":[{"id":"id1",\
                "source":{"text":"The union","spans":[[0,9]],"kind":"person","actor":"a1"},\
                "cue":{"text":"denied","spans":[[10,16]]},\
                "content":{"text":"that it allegedly left","spans":[[35,57]]},\
                "quotation":"indirect","act":"writing","stance":"denies","endorsement":"presented-as-true",\
                "evidence":[{"for":"hedge","text":"allegedly","spans":[[43,52]]},\
                {"for":"endorsement","text":"denied","spans":[[10,16]]}],\
                "addressee":{"text":"to us","spans":[[17,22]],"actor":"a2"},\
                "medium":{"text":"in a letter","spans":[[23,34]]},\
                "parent":null,\
                "chain":[{"name":null,"attribution":null,"actor":null},\
                {"name":"The union","attribution":"id1","actor":"a1"}],\
                "about":[],"date":null,"confidence":0.417}]""");
    }

    @Test
    void actorsHaveIdsAndThePlacesOfTheirMentions() {
        assertThat(line(Marked.reading("[1s:She] [1c:said] [1t:so]."), false, false))
                .contains("""
                "actors":[{"id":"a1","name":"She","type":"person","unnamed":true,"seat":false,\
                "names":[],"mentions":[[0,3]]}]""");
    }

    @Test
    void quantitiesSayWhatTheyCount() {
        Reading reading = Marked.reading("Five men were killed, 4.5 per cent.", Publication.UNKNOWN, a -> a);
        assertThat(line(reading, false, false)).contains("""
                "quantities":[{"text":"Five","span":[0,4],"value":5,"low":5,"high":5,\
                "unit":null,"counts":"killed","attribution":null},\
                {"text":"4.5 per cent","span":[22,34],"value":4.5,"low":4.5,"high":4.5,\
                "unit":"percent","counts":null,"attribution":null}]""");
    }

    @Test
    void offsetsCountCodePoints() {
        Reading reading = Marked.reading(Articles.ASTRAL);
        JsonNode json = MAPPER.readTree(line(reading, true, true));
        String text = json.at("/document/text").asString();
        assertThat(json.at("/document/length").asInt()).isEqualTo(text.codePointCount(0, text.length()));
        int[] points = text.codePoints().toArray();
        int checked = 0;
        for (JsonNode spans : json.findParents("spans")) {
            int begin = spans.at("/spans/0/0").asInt();
            int end = spans.at("/spans/0/1").asInt();
            assertThat(new String(points, begin, end - begin))
                    .isEqualTo(spans.at("/text").asString());
            checked++;
        }
        assertThat(checked).isEqualTo(7);
    }

    @Test
    void ownVoiceAndTextAreThereOnlyWhenAskedFor() {
        Reading reading = Marked.reading("It rained. [1s:She] [1c:said] [1t:so].");
        assertThat(line(reading, false, false)).doesNotContain("ownVoice", "It rained.");
        assertThat(line(reading, true, false)).contains("\"ownVoice\":[{\"spans\":[[0,10]]}]");
        assertThat(line(reading, false, true)).contains("\"text\":\"It rained. She said so.\"");
    }

    @Test
    void everyFieldIsThereThoughThereIsNothingForIt() {
        assertThat(line(Marked.reading("Nothing."), false, false))
                .endsWith(
                        "\"attributions\":[],\"marks\":[],\"actors\":[],\"namings\":[],\"houses\":[],\"dates\":[],\"quantities\":[],"
                                + "\"problems\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "de-DE"})
    void theLocaleOfTheMachineChangesNothing(String tag) {
        Reading reading = Marked.reading(Articles.PORT, Marked.PUBLICATION, Marked::denied);
        String here = line(reading, true, true);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(line(reading, true, true)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void datesAreCountedInCodePointsAndTheOneOfTheStatementStandsWithIt() {
        String marked = "\uD83D\uDE00 [1s:Dana Cole] [1c:said] on 27 February [1t:it took three days.]";
        assertThat(line(Marked.reading(marked, Marked.PUBLICATION, a -> a), false, false))
                .contains(
                        "\"date\":{\"text\":\"27 February\",\"span\":[20,31],\"value\":\"2031-02-27\"}",
                        "\"dates\":[{\"text\":\"27 February\",\"span\":[20,31],\"value\":\"2031-02-27\",\"type\":\"date\"},"
                                + "{\"text\":\"three days\",\"span\":[40,50],\"value\":\"P3D\",\"type\":\"duration\"}]");
    }

    @Test
    void halvesOfSurrogatePairsAreReplacedAndCountedOnce() {
        Reading reading = new Reading(
                Document.of("a\uD83Db\uDE00", new Publication(null, "\uDC00x", null, null, null)),
                "r",
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(line(reading, false, true))
                .contains("\"title\":\"\uFFFDx\"", "\"length\":4", "\"text\":\"a\uFFFDb\uFFFD\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {Articles.PORT, Articles.ASTRAL, Articles.HOSTILE, "", "\uFFFD"})
    void everyOutputFitsTheSchema(String marked) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "output.schema.json")));
        Reading reading = Marked.reading(marked, Marked.PUBLICATION, Marked::denied);
        for (Shape shape : Shape.values()) {
            JsonFormat format = new JsonFormat(shape, true, true, List.of());
            String two = string(format.begin())
                    + string(format.render(reading, 1))
                    + (shape == Shape.ARRAY ? string(format.between()) + string(format.render(reading, 2)) : "")
                    + string(format.end());
            assertThat(schema.validate(two, InputFormat.JSON)).isEmpty();
        }
        assertThat(schema.validate("{\"document\":{}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void anArrayOfNoneIsAnArray() {
        JsonFormat format = new JsonFormat(Shape.ARRAY, false, false, List.of());
        assertThat(string(format.begin()) + string(format.end())).isEqualTo("[]\n");
    }

    private static String line(Reading reading, boolean ownVoice, boolean withText) {
        return string(new JsonFormat(Shape.LINES, ownVoice, withText, List.of()).render(reading, 1));
    }

    private static String string(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
