package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.Reliability.Bin;
import org.hearsay.eval.Reliability.Outcome;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void confidenceThatMeansWhatItSaysHasNoError() {
        List<Outcome> outcomes = outcomes(0.8, 4, 1);
        assertThat(Reliability.equalWidth(outcomes, 10).error()).isCloseTo(0, within(1e-12));
        assertThat(Reliability.equalMass(outcomes, 1).error()).isCloseTo(0, within(1e-12));
    }

    @Test
    void eachBinCountsByItsWeight() {
        List<Outcome> outcomes = new ArrayList<>(outcomes(0.95, 3, 3));
        outcomes.addAll(outcomes(0.55, 1, 1));
        Reliability reliability = Reliability.equalWidth(outcomes, 10);
        assertThat(reliability.bins()).extracting(Bin::count).containsExactly(2, 6);
        // 6 of 8 are off by 0.45, 2 of 8 by 0.05
        assertThat(reliability.error()).isCloseTo(0.75 * 0.45 + 0.25 * 0.05, within(1e-12));
    }

    @Test
    void certaintyFallsInTheLastBinAndNoneInTheFirst() {
        List<Outcome> outcomes = List.of(new Outcome(1, true), new Outcome(0, false));
        assertThat(Reliability.equalWidth(outcomes, 10).bins()).containsExactly(new Bin(1, 0, 0), new Bin(1, 1, 1));
    }

    @Test
    void equalMassSharesOutcomesOut() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            outcomes.add(new Outcome(i / 25.0, true));
        }
        assertThat(Reliability.equalMass(outcomes, 10).bins())
                .extracting(Bin::count)
                .containsExactly(2, 3, 2, 3, 2, 3, 2, 3, 2, 3);
        assertThat(Reliability.equalMass(outcomes.subList(0, 3), 10).bins()).hasSize(3);
    }

    @Test
    void nothingReadHasNoBinsAndNoError() {
        assertThat(Reliability.equalWidth(List.of(), 10)).isEqualTo(new Reliability(List.of()));
        assertThat(Reliability.equalMass(List.of(), 10).error()).isZero();
    }

    private static List<Outcome> outcomes(double confidence, int right, int wrong) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            outcomes.add(new Outcome(confidence, i < right));
        }
        return outcomes;
    }
}
