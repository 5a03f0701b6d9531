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
        List<Quoted> near =
                around(content.cover()).filter(q -> quotes(q, cue, content)).toList();
        int inside = 0;
        int all = 0;
        for (Span part : content) {
            for (int i = part.begin(); i < part.end(); i++) {
                if (Character.isLetterOrDigit(text.charAt(i))) {
                    int at = i;
                    all++;
                    inside += near.stream().anyMatch(q -> q.inner().contains(at)) ? 1 : 0;
                }
            }
        }
        return inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
    }

    /** Marks around the whole of a larger quotation, cue and all, are not this content's own. */
    private static boolean quotes(Quoted q, @Nullable Spans cue, Spans content) {
        boolean aroundCue = cue != null && q.inner().contains(cue.cover());
        return !aroundCue && content.overlaps(Spans.of(q.inner()));
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
