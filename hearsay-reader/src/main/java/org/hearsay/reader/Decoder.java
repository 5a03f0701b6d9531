package org.hearsay.reader;

/**
 * The best sequence of roles for one anchor: Viterbi's algorithm over the linear-chain random field that the network was
 * trained as (Lafferty, McCallum and Pereira 2001). Deciding both ends of every fragment together is what gets them exact.
 */
final class Decoder {
    static final int NONE = 0;
    static final int SOURCE = 1;
    static final int CONTENT = 2;
    static final int CUE = 3;

    private static final int ROLES = 4;
    private static final int BEGINS = ROLES - 1;
    private static final int ENDS = ROLES + 2;

    /** More than any potential: the anchor is a cue, whatever the rest says. */
    private static final float CERTAIN = 1000;

    private Decoder() {}

    /** The role of each word; {@code anchor} gets CUE. */
    static int[] roles(float[][] potentials, float[][] transition, int anchor) {
        int words = potentials.length;
        int[][] from = new int[words][ROLES];
        float[] best = new float[ROLES];
        for (int role = 0; role < ROLES; role++) {
            best[role] = label(potentials, 0, role, anchor) + begin(potentials[0], role);
        }
        for (int t = 1; t < words; t++) {
            float[] next = new float[ROLES];
            for (int to = 0; to < ROLES; to++) {
                int chosen = 0;
                float most = Float.NEGATIVE_INFINITY;
                for (int role = 0; role < ROLES; role++) {
                    float score = best[role] + step(potentials, transition, t, role, to);
                    if (score > most) {
                        most = score;
                        chosen = role;
                    }
                }
                from[t][to] = chosen;
                next[to] = most + label(potentials, t, to, anchor);
            }
            best = next;
        }
        return trace(from, last(potentials[words - 1], best));
    }

    private static int[] trace(int[][] from, int last) {
        int[] roles = new int[from.length];
        roles[from.length - 1] = last;
        for (int t = from.length - 1; t > 0; t--) {
            roles[t - 1] = from[t][roles[t]];
        }
        return roles;
    }

    private static int last(float[] potentials, float[] best) {
        int chosen = 0;
        for (int role = 1; role < ROLES; role++) {
            if (best[role] + end(potentials, role) > best[chosen] + end(potentials, chosen)) {
                chosen = role;
            }
        }
        return chosen;
    }

    private static float step(float[][] potentials, float[][] transition, int t, int role, int to) {
        float stay = transition[role][to];
        return role == to ? stay : stay + end(potentials[t - 1], role) + begin(potentials[t], to);
    }

    private static float label(float[][] potentials, int t, int role, int anchor) {
        return potentials[t][role] + (t == anchor && role == CUE ? CERTAIN : 0);
    }

    private static float begin(float[] potentials, int role) {
        return role == NONE ? 0 : potentials[BEGINS + role];
    }

    private static float end(float[] potentials, int role) {
        return role == NONE ? 0 : potentials[ENDS + role];
    }
}
