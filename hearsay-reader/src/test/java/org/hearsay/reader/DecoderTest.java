package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final int WORDS = 5;

    @Test
    void noSequenceIsBetterThanTheOneFound() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            float[][] potentials = random(random, WORDS, 10);
            float[][] transition = random(random, 4, 4);
            int anchor = random.nextInt(WORDS);
            int[] found = Decoder.roles(potentials, transition, anchor);
            assertThat(found[anchor]).isEqualTo(Decoder.CUE);
            assertThat(worth(found, potentials, transition))
                    .isCloseTo(best(potentials, transition, anchor), within(1e-4));
        }
    }

    @Test
    void aTextOfOneWordIsItsCue() {
        assertThat(Decoder.roles(new float[1][10], new float[4][4], 0)).containsExactly(Decoder.CUE);
    }

    private static double best(float[][] potentials, float[][] transition, int anchor) {
        double best = Double.NEGATIVE_INFINITY;
        for (int code = 0; code < Math.pow(4, WORDS); code++) {
            int[] roles = new int[WORDS];
            for (int t = 0, rest = code; t < WORDS; t++, rest /= 4) {
                roles[t] = rest % 4;
            }
            if (roles[anchor] == Decoder.CUE) {
                best = Math.max(best, worth(roles, potentials, transition));
            }
        }
        return best;
    }

    /** What training maximised, written out: labels, steps, and the begin and end of each fragment. */
    private static double worth(int[] roles, float[][] potentials, float[][] transition) {
        double sum = 0;
        for (int t = 0; t < roles.length; t++) {
            int role = roles[t];
            sum += potentials[t][role];
            boolean begins = t == 0 || roles[t - 1] != role;
            boolean ends = t == roles.length - 1 || roles[t + 1] != role;
            if (role != Decoder.NONE) {
                sum += (begins ? potentials[t][3 + role] : 0) + (ends ? potentials[t][6 + role] : 0);
            }
            sum += t > 0 ? transition[roles[t - 1]][role] : 0;
        }
        return sum;
    }

    private static float[][] random(Random random, int rows, int columns) {
        float[][] values = new float[rows][columns];
        for (float[] row : values) {
            for (int i = 0; i < columns; i++) {
                row[i] = random.nextFloat(-2, 2);
            }
        }
        return values;
    }
}
