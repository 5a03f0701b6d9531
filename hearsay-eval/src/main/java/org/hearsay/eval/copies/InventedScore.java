package org.hearsay.eval.copies;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.eval.copies.InventedCopies.How;
import org.hearsay.eval.copies.InventedCopies.Made;

/** Scores the finding of invented copies: which pairs, and which of each was first. */
final class InventedScore {
    private final InventedCopies invented;
    private final Map<Pair, Copy> found = new HashMap<>();
    private final CopySet set;

    InventedScore(InventedCopies invented) {
        this.invented = invented;
        this.set = CopySet.of(invented.documents());
        set.copies().forEach(c -> found.put(Pair.of(c.first(), c.second()), c));
    }

    void print(PrintWriter out) {
        Set<Pair> gold = invented.made().stream()
                .map(m -> Pair.of(m.original(), m.copy()))
                .collect(Collectors.toSet());
        long right = found.keySet().stream().filter(gold::contains).count();
        double precision = found.isEmpty() ? 0 : (double) right / found.size();
        double recall = gold.isEmpty() ? 0 : (double) right / gold.size();
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.printf(
                Locale.ROOT,
                "%d invented articles, %d copies: precision %.4f, recall %.4f, F1 %.4f (wanted 0.95); %d comparisons%n",
                invented.documents().size(),
                gold.size(),
                precision,
                recall,
                f1,
                set.comparisons());
        Map<How, int[]> rows = new EnumMap<>(How.class);
        invented.made().forEach(m -> count(m, rows.computeIfAbsent(m.how(), h -> new int[5])));
        out.println("how it was made     all  found | which was first: right wrong unknown");
        rows.forEach((how, n) ->
                out.printf(Locale.ROOT, "%-16s %6d %6d | %22d %5d %7d%n", how, n[0], n[1], n[2], n[3], n[4]));
    }

    private void count(Made made, int[] row) {
        row[0]++;
        Copy copy = found.get(Pair.of(made.original(), made.copy()));
        if (copy != null) {
            row[1]++;
            boolean firstIsOriginal = copy.first().equals(made.original());
            switch (copy.earlier()) {
                case FIRST -> row[firstIsOriginal ? 2 : 3]++;
                case SECOND -> row[firstIsOriginal ? 3 : 2]++;
                case UNKNOWN -> row[4]++;
            }
        }
    }
}
