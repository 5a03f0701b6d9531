package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.reading.Analysis;
import org.hearsay.reading.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxReaderTest {
    private static final String ARTICLE = "The mayor of Port Selim, Dana Cole, said on Tuesday that the harbour would"
            + " reopen within a week.\n\n\"We have done what we could,\" she told reporters.\n\nAccording to the"
            + " dockers' union, four cranes are still out of use.\n\n";

    private OnnxReader reader;

    @BeforeAll
    void open() {
        reader = OnnxReader.open(2);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @Test
    void readsWhoSaysWhat() {
        check(
                ARTICLE,
                "The mayor of Port Selim, Dana Cole, | said | that the harbour would reopen within a week",
                "she | told | \"We have done what we could,\"",
                "the dockers' union | According to | four cranes are still out of use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes.", "1 2 3.", "...", "And then?"})
    void aTextThatMentionsNobodyIsRead(String text) {
        Analysis analysis = reader.readAll(text);
        assertThat(analysis.relations()).isEmpty();
        assertThat(analysis.mentions()).isEmpty();
    }

    @Test
    void aTextGivesTheSameAloneAmongFiftyAndOnOneThread() {
        String text = ARTICLE.repeat(12);
        Analysis alone = reader.read(text);
        List<CompletableFuture<Analysis>> fifty = IntStream.range(0, 50)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> reader.read(text.substring(i % 2 * 7))))
                .toList();
        for (int i = 0; i < 50; i += 2) {
            assertThat(fifty.get(i).join()).isEqualTo(alone);
        }
        try (OnnxReader single = OnnxReader.open(1)) {
            assertThat(single.read(text)).isEqualTo(alone);
        }
    }

    @Test
    void closingWaitsForWhatIsBeingRead() {
        OnnxReader other = OnnxReader.open(2);
        String text = ARTICLE.repeat(200);
        CompletableFuture<Analysis> reading = CompletableFuture.supplyAsync(() -> other.read(text));
        CompletableFuture<List<Analysis>> inside =
                CompletableFuture.supplyAsync(() -> other.readInside(List.of(text, text)));
        other.read(ARTICLE);
        other.close();
        other.close();
        assertThat(CompletableFuture.allOf(reading, inside)
                        .handle((done, error) -> true)
                        .join())
                .isTrue();
        assertThatThrownBy(() -> other.read(ARTICLE)).hasMessage("the reader was closed");
    }

    @Test
    void contentsReadAtOnceAreReadAsAlone() {
        List<String> contents = List.of(ARTICLE, "I think he said that it was over.", ARTICLE.repeat(3));
        assertThat(reader.readInside(contents))
                .isEqualTo(contents.stream()
                        .flatMap(c -> reader.readInside(List.of(c)).stream())
                        .toList());
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() {
        Analysis here = reader.read(ARTICLE);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(reader.read(ARTICLE)).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "said", "\uD83D", "\u0000\u202E", "He said \uDC00 \uD800 it.", "😀 said 😀"})
    void oddTextsAreReadWithinTheirBounds(String text) {
        for (Relation relation : reader.read(text.repeat(40)).relations()) {
            assertThat(relation.content().end()).isLessThanOrEqualTo(text.length() * 40);
        }
    }

    @Test
    void tenThousandMarksAreNoTrouble() {
        assertThat(reader.read("\"".repeat(10_000)).relations()).hasSizeLessThan(10_000);
    }

    private void check(String text, String... lines) {
        assertThat(reader.read(text).relations().stream().map(r -> render(r, text)))
                .containsExactly(lines);
    }

    private static String render(Relation relation, String text) {
        String source = relation.source() == null ? "-" : words(relation.source(), text);
        return source + " | " + words(relation.cue(), text) + " | " + words(relation.content(), text);
    }

    private static String words(Spans spans, String text) {
        return spans.stream().map((Span s) -> s.in(text)).collect(Collectors.joining(" … "));
    }
}
