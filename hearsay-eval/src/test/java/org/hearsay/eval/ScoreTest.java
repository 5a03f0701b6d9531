package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScoreTest {
    @Test
    void addsUpBeforeItDivides() {
        Score score = new Score(1, 2, 4).plus(new Score(2, 2, 4));
        assertThat(score).hasToString("P  75.0  R  37.5  F1  50.0  (3 right of 4 read, 8 there)");
        assertThat(score.precisionOnly()).isEqualTo("P  75.0  (3 right of 4 read)");
    }

    @Test
    void nothingIsZeroPerCentOfNothing() {
        assertThat(Score.NONE).hasToString("P   0.0  R   0.0  F1   0.0  (0 right of 0 read, 0 there)");
    }

    @Test
    void figuresLookTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(new Score(1, 2, 2)).hasToString("P  50.0  R  50.0  F1  50.0  (1 right of 2 read, 2 there)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void workersKeepTheOrderOfTheirItems() {
        List<Integer> items = java.util.stream.IntStream.range(0, 200).boxed().toList();
        assertThat(Workers.map(4, items, i -> i * i))
                .isEqualTo(items.stream().map(i -> i * i).toList());
    }
}
