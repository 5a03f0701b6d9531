package org.hearsay.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** On whose word: the innermost attribution whose content covers a span. */
final class Voices {
    private static final int NOBODY = -1;

    private final List<Attribution> all;

    /** For each char the innermost content that it stands in, as an index into {@link #all}; empty without attributions. */
    private final int[] innermost;

    Voices(List<Attribution> attributions, int length) {
        all = attributions.stream()
                .sorted(Comparator.comparingInt(Attribution::depth))
                .toList();
        innermost = new int[all.isEmpty() ? 0 : length];
        Arrays.fill(innermost, NOBODY);
        for (int i = 0; i < all.size(); i++) {
            for (Span part : all.get(i).content()) {
                Arrays.fill(innermost, Math.min(part.begin(), length), Math.min(part.end(), length), i);
            }
        }
    }

    /** The id of the attribution; null for the document's own voice. */
    @Nullable
    String of(Span span) {
        if (innermost.length == 0) {
            return null;
        }
        // Where a content ends within the span, an outer one may still cover it.
        int first = innermost[span.begin()];
        int last = innermost[span.end() - 1];
        if (first == NOBODY || last == NOBODY) {
            return null;
        }
        return all.get(all.get(first).depth() <= all.get(last).depth() ? first : last)
                .id();
    }
}
