package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, told apart from the times it speaks of: in "The mayor said on Friday that the bridge would open in
 * May", Friday dates the statement and May is stated. A value; safe to share between threads.
 *
 * @param statement the expression that says when it was said; null if the sentence does not say
 * @param stated the expressions that lie in the content, in text order
 */
public record Dating(@Nullable Timex statement, List<Timex> stated) {
    /** Chars between cue and expression beyond which it tells of something else. */
    private static final int NEAR = 60;

    public Dating {
        stated = List.copyOf(stated);
    }

    /**
     * Tells the times of one attribution apart.
     *
     * @param text the document's text
     * @param attribution an attribution in it
     * @param dates the expressions of time in it, in text order, as {@link Dates#all} gives them
     */
    public static Dating of(String text, Attribution attribution, List<Timex> dates) {
        Spans content = attribution.content();
        List<Timex> stated = new ArrayList<>();
        for (int i = firstAfter(dates, content.begin()); i < dates.size(); i++) {
            Span span = dates.get(i).span();
            if (span.begin() >= content.end()) {
                break;
            }
            if (content.overlaps(Spans.of(span))) {
                stated.add(dates.get(i));
            }
        }
        return new Dating(statement(text, attribution, dates), stated);
    }

    /** The nearest expression to the cue; of two that are equally near, the one behind it. */
    private static @Nullable Timex statement(String text, Attribution attribution, List<Timex> dates) {
        Spans cue = attribution.cue();
        if (cue == null) {
            return null;
        }
        Timex nearest = null;
        int least = NEAR + 1;
        for (int i = firstAfter(dates, cue.begin() - 2 * NEAR); i < dates.size(); i++) {
            Timex timex = dates.get(i);
            if (timex.span().begin() > cue.end() + NEAR) {
                break;
            }
            int away = away(text, attribution, cue, timex);
            if (away < least || (away == least && away <= NEAR)) {
                nearest = timex;
                least = away;
            }
        }
        return nearest;
    }

    /** How many chars stand between an expression and the cue, source and content not counted; too many if it is not near. */
    private static int away(String text, Attribution attribution, Spans cue, Timex timex) {
        Spans span = Spans.of(timex.span());
        boolean isTime = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
        if (!isTime || timex.value().endsWith("_REF") || attribution.content().overlaps(span)) {
            return Integer.MAX_VALUE;
        }
        Spans source =
                attribution.source() == null ? null : attribution.source().spans();
        if (source != null && source.overlaps(span)) {
            return Integer.MAX_VALUE;
        }
        if (cue.overlaps(span)) {
            return 0;
        }
        boolean after = span.begin() >= cue.end();
        int from = after ? cue.end() : span.end();
        int to = after ? span.begin() : cue.begin();
        if (from >= to) {
            return 0;
        }
        if (endsSentence(text, from, to)) {
            return Integer.MAX_VALUE;
        }
        Spans gap = Spans.of(from, to);
        return to - from - attribution.content().common(gap) - (source == null ? 0 : source.common(gap));
    }

    private static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to && i - from <= 4 * NEAR; i++) {
            char c = text.charAt(i);
            boolean paragraph = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean stop = c == '!' || c == '?' || (c == '.' && !isShortened(text, i));
            if (paragraph || (stop && i + 2 < text.length() && isCapitalAfterBlank(text, i))) {
                return true;
            }
        }
        return to - from > 4 * NEAR;
    }

    private static boolean isCapitalAfterBlank(String text, int stop) {
        return Character.isWhitespace(text.charAt(stop + 1)) && !Character.isLowerCase(text.charAt(stop + 2));
    }

    /** "Mr.", "Sen.", "J.": a short word with a capital. */
    private static boolean isShortened(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1)) && stop - begin < 5) {
            begin--;
        }
        return stop > begin && stop - begin < 5 && Character.isUpperCase(text.charAt(begin));
    }

    /** Index of the first expression that ends after a place in the text. */
    private static int firstAfter(List<Timex> dates, int place) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).span().end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
