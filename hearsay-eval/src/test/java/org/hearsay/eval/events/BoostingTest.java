package org.hearsay.eval.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.corroboration.event.EventFeature;
import org.hearsay.corroboration.event.Trees;
import org.junit.jupiter.api.Test;

class BoostingTest {
    @Test
    void whatOnlyTwoFiguresTogetherTellIsLearned() {
        Random random = new Random(5);
        List<double[]> figures = new ArrayList<>();
        boolean[] right = new boolean[800];
        for (int i = 0; i < right.length; i++) {
            double[] x = new double[EventFeature.values().length];
            x[EventFeature.WORDS.place()] = random.nextDouble();
            x[EventFeature.MEANING.place()] = i % 10 == 0 ? Double.NaN : random.nextDouble();
            figures.add(x);
            right[i] = x[EventFeature.WORDS.place()] > 0.3 && !(x[EventFeature.MEANING.place()] < 0.6);
        }
        Trees trees = Boosting.fit(figures, right);
        int wrong = 0;
        for (int i = 0; i < right.length; i++) {
            wrong += trees.probability(figures.get(i)) > 0.5 == right[i] ? 0 : 1;
        }
        assertThat(wrong).isLessThan(20);
    }
}
