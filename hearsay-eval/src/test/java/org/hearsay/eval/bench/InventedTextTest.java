package org.hearsay.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InventedTextTest {
    @Test
    void isAsLongAsAskedAndTheSameForASeed() {
        for (int chars : List.of(1, 1_000, 50_000)) {
            String text = InventedText.of(chars, 3);
            assertThat(text.length()).isBetween(chars, chars + 400);
            assertThat(InventedText.of(chars, 3)).isEqualTo(text);
        }
        assertThat(InventedText.of(1_000, 4)).isNotEqualTo(InventedText.of(1_000, 3));
    }

    @Test
    void paragraphsVary() {
        List<String> paragraphs = List.of(InventedText.of(50_000, 1).split("\n\n"));
        assertThat(Set.copyOf(paragraphs)).hasSizeGreaterThan(paragraphs.size() * 9 / 10);
    }

    @Test
    void everySlotIsFilledAndSentencesBeginWithACapital() {
        String text = InventedText.of(20_000, 1);
        assertThat(text).doesNotContainPattern("(?<!\\p{L})[PBLN](?!\\p{L})");
        assertThat(text).doesNotContainPattern("\\. [a-z]");
    }

    @Test
    void tokensAreWordsNumbersAndMarks() {
        assertThat(Counts.tokens("\"We’re off,\" said Cole-Reyd of 14 boats.\u00a0"))
                .isEqualTo(11);
        assertThat(Counts.tokens("")).isZero();
    }

    @Test
    void theMedianIsTheMiddleOne() {
        assertThat(new Rounds(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2.0);
        assertThat(new Rounds(List.of(9.0, 1.0, 2.0, 4.0)).median()).isEqualTo(3.0);
        assertThatThrownBy(() -> new Rounds(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workIsDoneAsOftenAsAskedAndAtLeastOnce() {
        int[] done = {0};
        assertThat(Rounds.of(3, () -> done[0]++).seconds()).hasSize(3);
        assertThat(Rounds.within(9, 0, () -> done[0]++).seconds()).hasSize(1);
        assertThat(done[0]).isEqualTo(4);
    }
}
