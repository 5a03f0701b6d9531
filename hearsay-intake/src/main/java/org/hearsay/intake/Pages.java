package org.hearsay.intake;

import java.util.ArrayList;
import java.util.List;

/** Some pages of a document, as people name them. */
final class Pages {
    private static final int MOST_RANGES = 8;

    private Pages() {}

    /** "page 4", "pages 1 to 3, 7". */
    static String named(List<Integer> sorted) {
        List<String> ranges = new ArrayList<>();
        int at = 0;
        while (at < sorted.size()) {
            int last = at;
            while (last + 1 < sorted.size() && sorted.get(last + 1) == sorted.get(last) + 1) {
                last++;
            }
            ranges.add(last == at ? sorted.get(at).toString() : sorted.get(at) + " to " + sorted.get(last));
            at = last + 1;
        }
        String shown = String.join(", ", ranges.subList(0, Math.min(MOST_RANGES, ranges.size())));
        String more = ranges.size() > MOST_RANGES ? " and more, " + sorted.size() + " in all" : "";
        return (sorted.size() == 1 ? "page " : "pages ") + shown + more;
    }
}
