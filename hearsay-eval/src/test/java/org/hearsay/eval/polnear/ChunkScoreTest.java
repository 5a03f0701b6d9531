package org.hearsay.eval.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.eval.Score;
import org.hearsay.eval.polnear.ChunkScore.Chunk;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.junit.jupiter.api.Test;

class ChunkScoreTest {
    private static final String TEXT = "\"We are ready,\" Dana Cole said, \"for the ice.\"";
    private static final List<String> TOKENS = List.of(
            "``", "We", "are", "ready", ",", "''", "Dana", "Cole", "said", ",", "``", "for", "the", "ice", ".", "''");

    @Test
    void labelsSpellChunks() {
        checkLabels("O B-cue I-cue O", "cue 1-3");
        checkLabels("B-source I-source B-cue B-content I-content", "source 0-2, cue 2-3, content 3-5");
    }

    @Test
    void aNewBeginningEndsTheChunkBeforeIt() {
        checkLabels("B-content I-content B-content", "content 0-2, content 2-3");
    }

    @Test
    void anInsideWithoutABeginningBeginsAChunk() {
        checkLabels("O I-source I-cue", "source 1-2, cue 2-3");
    }

    @Test
    void eachPartOfADiscontinuousContentIsAChunk() {
        Spans content = Spans.of(new Span(0, 15), new Span(32, 46));
        checkPredicted(
                new Parts(Spans.of(16, 25), Spans.of(26, 30), content),
                "content 0-6, source 6-8, cue 8-9, content 10-16");
    }

    @Test
    void aSpanThatEndsWithinATokenTakesItWhole() {
        checkPredicted(new Parts(null, null, Spans.of(2, 6)), "content 1-3");
    }

    @Test
    void aMarkThatReachesIntoASpanIsNotItsFirstToken() {
        List<Span> places = List.of(new Span(0, 5), new Span(5, 9), new Span(9, 12));
        Set<Chunk> chunks = ChunkScore.chunks(
                List.of("said", "----", "ice"), places, List.of(new Parts(null, null, Spans.of(7, 12))));
        assertThat(rendered(chunks)).isEqualTo("content 2-3");
    }

    @Test
    void aSpanInAnotherParagraphIsNoChunkHere() {
        checkPredicted(new Parts(Spans.of(900, 910), null, Spans.of(950, 990)), "");
    }

    @Test
    void rolesAreCountedApart() {
        List<String> labels = List.of(
                "B-content",
                "I-content",
                "I-content",
                "I-content",
                "I-content",
                "I-content",
                "B-source",
                "I-source",
                "B-cue",
                "O",
                "B-content",
                "I-content",
                "I-content",
                "I-content",
                "I-content",
                "I-content");
        Instance instance = new Instance(TOKENS, labels, "courier_1_abcd");
        Parts read = new Parts(Spans.of(21, 25), Spans.of(26, 30), Spans.of(0, 15));
        ChunkScore score = ChunkScore.of(
                List.of(instance, instance), Map.of("courier_1", TEXT), Map.of("courier_1", List.of(read)));
        assertThat(score.of(Role.SOURCE)).isEqualTo(new Score(0, 2, 2));
        assertThat(score.of(Role.CUE)).isEqualTo(new Score(2, 2, 2));
        assertThat(score.of(Role.CONTENT)).isEqualTo(new Score(2, 2, 4));
        assertThat(score.tokens()).isEqualTo(32);
        assertThat(score.lost()).isZero();
    }

    private static void checkLabels(String labels, String expected) {
        assertThat(rendered(ChunkScore.chunks(List.of(labels.split(" "))))).isEqualTo(expected);
    }

    private static void checkPredicted(Parts parts, String expected) {
        List<Span> places = new TokenAlignment(TEXT).next(TOKENS);
        assertThat(rendered(ChunkScore.chunks(TOKENS, places, List.of(parts)))).isEqualTo(expected);
    }

    private static String rendered(Set<Chunk> chunks) {
        return chunks.stream()
                .sorted(Comparator.comparingInt(Chunk::begin))
                .map(c -> c.role().label() + " " + c.begin() + "-" + c.end())
                .collect(Collectors.joining(", "));
    }
}
