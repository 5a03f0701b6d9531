package org.hearsay.actor;

/** How many letters must be changed, added, left out or swapped with their neighbour (restricted Damerau–Levenshtein). */
final class Edits {
    private Edits() {}

    static int between(String a, String b) {
        int width = b.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            char c = a.charAt(i - 1);
            row[0] = i;
            for (int j = 1; j < width; j++) {
                char d = b.charAt(j - 1);
                int best = Math.min(last[j - 1] + (c == d ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d;
                row[j] = swapped ? Math.min(best, before[j - 2] + 1) : best;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
