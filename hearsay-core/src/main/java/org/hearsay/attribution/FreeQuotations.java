package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Free-standing quotations: a paragraph that is nothing but a quotation and that no cue ascribes. It is signed ("— Dana
 * Cole"), or goes on with the speaker of the paragraph right before it, if that one quotes somebody; else nobody is named.
 */
final class FreeQuotations {
    /** Shorter ones are headings, titles and slogans as often as speech. */
    private static final int LEAST_WORDS = 6;

    /** A dash, a name, and perhaps a few words on it. */
    private static final Pattern SIGNATURE =
            Pattern.compile("\\s*(?:--|[-–—―])\\s*(\\p{Lu}[^,;:(\\n]{0,60}?)\\s*(?:[,;:(][^\\n]{0,120})?");

    /**
     * A quotation and whose it seems to be.
     *
     * @param source words that name the speaker of the paragraph before
     * @param words the quotation with its marks
     */
    record Free(@Nullable Spans source, Span words) {}

    private FreeQuotations() {}

    /** The free-standing quotations of a text that no relation covers. */
    static List<Free> in(String text, List<Quoted> quoted, List<Nested> outermost) {
        TreeMap<Integer, Quoted> byBegin = new TreeMap<>();
        quoted.stream()
                .filter(q -> q.depth() == 0)
                .forEach(q -> byBegin.put(q.whole().begin(), q));
        List<Free> free = new ArrayList<>();
        Span before = null;
        int next = 0;
        Nested last = null;
        for (Span paragraph : Paragraphs.of(text)) {
            Nested inBefore = last;
            last = null;
            boolean taken = false;
            while (next < outermost.size() && begin(outermost.get(next)) < paragraph.end()) {
                last = outermost.get(next++);
                taken = true;
            }
            Quoted all = byBegin.get(paragraph.begin());
            Span signed = all == null ? null : signature(text, paragraph, all);
            if (all != null && signed != null && !taken && !covered(inBefore, paragraph)) {
                free.add(new Free(Spans.of(signed), all.whole()));
            } else if (all != null && !taken && isAll(text, paragraph, all) && !covered(inBefore, paragraph)) {
                Spans source = before == null || inBefore == null
                        ? null
                        : inBefore.relation().source();
                free.add(new Free(source, paragraph));
                last = inBefore;
            }
            before = paragraph;
        }
        return free;
    }

    /** "— Dana Cole, mayor" after the quotation: who it is put under. */
    private static @Nullable Span signature(String text, Span paragraph, Quoted quoted) {
        Matcher matcher = SIGNATURE.matcher(text).region(quoted.whole().end(), paragraph.end());
        return quoted.closed() && matcher.matches() ? new Span(matcher.start(1), matcher.end(1)) : null;
    }

    private static int begin(Nested nested) {
        return nested.relation().cue().begin();
    }

    private static boolean isAll(String text, Span paragraph, Quoted quoted) {
        return quoted.whole().end() >= paragraph.end() - 1
                && quoted.inner().in(text).split("\\s+").length >= LEAST_WORDS;
    }

    private static boolean covered(@Nullable Nested before, Span paragraph) {
        return before != null && before.relation().content().overlaps(Spans.of(paragraph));
    }
}
