package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Tells direct, mixed and indirect contents apart. Built once for a text; then quick for each content. */
final class Quotations {
    private final String text;
    private final List<Quoted> quoted;

    Quotations(String text, List<Quoted> quoted, List<Mark> marks) {
        Set<Span> nobodys = new HashSet<>();
        marks.forEach(m -> nobodys.add(m.span()));
        this.text = text;
        this.quoted = quoted.stream().filter(q -> !nobodys.contains(q.whole())).toList();
    }

    /** Counts letters and digits: marks and other signs may stand on either side of a content's ends. */
    Quotation of(@Nullable Spans cue, Spans content) {
        List<Span> near = around(content.cover())
                .filter(q -> cue == null || !isAround(q, cue))
                .map(Quoted::inner)
                .toList();
        Spans between = near.isEmpty() ? null : content.within(Spans.of(near));
        int inside = between == null ? 0 : letters(between);
        return inside == 0 ? Quotation.INDIRECT : inside == letters(content) ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** Marks around the whole of a larger quotation, cue and all, are not the content's own. */
    private static boolean isAround(Quoted q, Spans cue) {
        return q.inner().contains(cue.cover());
    }

    private int letters(Spans spans) {
        int letters = 0;
        for (Span part : spans) {
            for (int i = part.begin(); i < part.end(); i++) {
                letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            }
        }
        return letters;
    }

    /** Those that may overlap a span: quoted stretches lie in order of their begins and end with their paragraphs. */
    private Stream<Quoted> around(Span span) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).whole().begin() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int from = low;
        while (from > 0
                && (quoted.get(from - 1).depth() > 0
                        || quoted.get(from - 1).whole().end() > span.begin())) {
            from--;
        }
        return quoted.subList(from, low).stream();
    }
}
