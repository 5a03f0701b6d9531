package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a text back to what it was taken from. Sorted runs; text between runs (a separator put in by extraction)
 * comes from nowhere. Immutable.
 */
public final class SourceMap {
    /**
     * A stretch of text and the stretch of the original that it came from.
     *
     * @param text where in the text
     * @param part which part of the original: "" for a file of one part, else a page or mail part
     * @param begin first char (of the decoded original, or of the part) that it came from
     * @param end char after the last; a stretch of another length than the text's was edited on the way (an entity, a
     *     hyphen taken out), and maps only as a whole
     * @param box where it stands in the picture that its part is; null for what is no picture
     */
    public record Run(
            Span text,
            String part,
            int begin,
            int end,
            @Nullable Box box) {
        public Run(Span text, String part, int begin, int end) {
            this(text, part, begin, end, null);
        }

        private boolean exact() {
            return end - begin == text.length();
        }
    }

    /** A rectangle on a page, in thousandths of the page's width and height, from its left top corner. */
    public record Box(int left, int top, int right, int bottom) {}

    private final List<Run> runs;

    private SourceMap(List<Run> runs) {
        this.runs = runs;
    }

    /** The map of a text that is its original. */
    public static SourceMap identity(int length) {
        return length == 0 ? new SourceMap(List.of()) : of(List.of(new Run(new Span(0, length), "", 0, length)));
    }

    /**
     * A map of the given runs.
     *
     * @throws IllegalArgumentException if they are out of order or overlap
     */
    public static SourceMap of(List<Run> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i).text().begin() < runs.get(i - 1).text().end()) {
                throw new IllegalArgumentException(
                        "runs out of order at " + runs.get(i).text());
            }
        }
        return new SourceMap(List.copyOf(runs));
    }

    public List<Run> runs() {
        return runs;
    }

    /** The stretches of the original behind a span of text; empty if it was put in by extraction. */
    public List<Run> origin(Span span) {
        List<Run> found = new ArrayList<>();
        for (int i = firstEndingAfter(span.begin()); i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.text().begin() >= span.end()) {
                break;
            }
            found.add(cut(run, span));
        }
        return List.copyOf(found);
    }

    private static Run cut(Run run, Span span) {
        int begin = Math.max(run.text().begin(), span.begin());
        int end = Math.min(run.text().end(), span.end());
        Span text = new Span(begin, end);
        if (!run.exact()) {
            return new Run(text, run.part(), run.begin(), run.end(), run.box());
        }
        int from = run.begin() + begin - run.text().begin();
        return new Run(text, run.part(), from, from + text.length(), run.box());
    }

    private int firstEndingAfter(int index) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).text().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map && runs.equals(map.runs);
    }

    @Override
    public int hashCode() {
        return runs.hashCode();
    }

    @Override
    public String toString() {
        return runs.size() + " runs";
    }
}
