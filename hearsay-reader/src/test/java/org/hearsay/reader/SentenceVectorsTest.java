package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentenceVectorsTest {
    private static final String QUAY = "The quay of Port Selim will open again within a week.";
    private static final List<String> OTHERS = List.of(
            "no",
            "Four cranes are out of use.",
            "The union of the dockers in Derrat has called off its strike, and the ships that waited may now unload.",
            QUAY.repeat(30));

    private SentenceVectors vectors;

    @BeforeAll
    void open() {
        vectors = SentenceVectors.open();
    }

    @AfterAll
    void close() {
        vectors.close();
    }

    @Test
    void whatMeansTheSameIsNearer() {
        checkNearest(
                QUAY, "The harbour is to be in use by next Friday.", "Lena Marsh won the chess tournament in Narvo.");
        checkNearest(
                "Three people were killed in the blast.",
                "The explosion left three dead.",
                "The price of wheat rose for the third time.");
    }

    @Test
    void eachIsOfLengthOneAndOfTheWidthThatIsTold() {
        for (String text : OTHERS) {
            float[] vector = vectors.vector(text);
            assertThat(vector).hasSize(vectors.dimensions());
            assertThat(cosine(vector, vector)).isEqualTo(1, within(1e-6));
        }
    }

    @Test
    void aTextHasTheSameAloneAmongOthersAndOnTwoThreads() {
        float[] alone = vectors.vector(QUAY);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<CompletableFuture<float[]>> among = IntStream.range(0, 40)
                    .mapToObj(i -> i % 2 == 0 ? QUAY : OTHERS.get(i % OTHERS.size()))
                    .map(t -> CompletableFuture.supplyAsync(() -> vectors.vector(t), two))
                    .toList();
            for (int i = 0; i < among.size(); i += 2) {
                assertThat(among.get(i).join()).isEqualTo(alone);
            }
        } finally {
            two.shutdown();
        }
        try (SentenceVectors again = SentenceVectors.open()) {
            assertThat(again.vector(QUAY)).isEqualTo(alone);
        }
    }

    @Test
    void theEndOfALongTextCounts() {
        String begin = "Four cranes are out of use. ".repeat(80);
        assertThat(vectors.vector(begin + QUAY.repeat(40))).isNotEqualTo(vectors.vector(begin + "no ".repeat(40)));
        checkNearest(QUAY, begin + QUAY.repeat(40), begin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD83D", "\u0000\u202E", "He said \uDC00 \uD800 it.", "😀", "قال الوزير"})
    void oddTextsHaveOneToo(String text) {
        assertThat(cosine(vectors.vector(text), vectors.vector(text))).isEqualTo(1, within(1e-6));
        assertThat(vectors.vector(text.repeat(3_000))).hasSize(vectors.dimensions());
    }

    @Test
    void aWordLongerThanTheNetworkTakesIsNoTrouble() {
        assertThat(vectors.vector("ab1".repeat(400) + " " + "x-".repeat(2_000))).hasSize(vectors.dimensions());
    }

    @Test
    void afterClosingItRefuses() {
        SentenceVectors other = SentenceVectors.open();
        other.close();
        other.close();
        assertThatThrownBy(() -> other.vector(QUAY)).hasMessage("what makes vectors was closed");
    }

    private void checkNearest(String text, String near, String far) {
        float[] vector = vectors.vector(text);
        assertThat(cosine(vector, vectors.vector(near))).isGreaterThan(cosine(vector, vectors.vector(far)));
    }

    private static double cosine(float[] a, float[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (double) a[i] * b[i])
                .sum();
    }
}
