package org.hearsay.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterScoreTest {
    @Test
    void theSameGroupsAreAllRightWhateverTheyAreCalled() {
        ClusterScore score = ClusterScore.of(List.of("a", "a", "b"), List.of("2", "2", "1"));
        assertThat(score.bCubed()).isEqualTo(1);
        assertThat(score.muc()).isEqualTo(1);
        assertThat(score.ceafE()).isEqualTo(1);
        assertThat(score.conll()).isEqualTo(1);
    }

    @Test
    void aGroupInTwoAndTwoInOne() {
        // Gold: 1 2 3 | 4 5; found: 1 2 | 3 4 5.
        ClusterScore score = ClusterScore.of(List.of("a", "a", "a", "b", "b"), List.of("x", "x", "y", "y", "y"));
        // Precision: (1 + 1 + 1/3 + 2/3 + 2/3) / 5; recall: (2/3 + 2/3 + 1/3 + 1 + 1) / 5.
        assertThat(score.bCubed()).isCloseTo(11 / 15.0, within(1e-9));
        // Two of three links kept, both ways.
        assertThat(score.muc()).isCloseTo(2 / 3.0, within(1e-9));
        // 2 * 2 / 5 for each of two pairs.
        assertThat(score.ceafE()).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void eachByItselfHasNoLinks() {
        ClusterScore score = ClusterScore.of(List.of("a", "a"), List.of("x", "y"));
        assertThat(score.muc()).isEqualTo(0);
        assertThat(score.bCubed()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.ceafE()).isCloseTo(4 / 9.0, within(1e-9));
    }

    @Test
    void documentsLeftOutAreNotScored() {
        ClusterScore score = ClusterScore.of(List.of("a", "a", "b"), List.of("x", "x", "x"), i -> i < 2);
        assertThat(score.documents()).isEqualTo(2);
        assertThat(score.conll()).isEqualTo(1);
    }

    @Test
    void theBestPairingIsNotTheGreedyOne() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isCloseTo(1.6, within(1e-9));
        assertThat(Assignment.best(new double[][] {{0.7, 0.4, 0.3}, {0.2, 0.9, 0.2}, {0.6, 0.5, 0}}))
                .isCloseTo(1.8, within(1e-9));
    }
}
