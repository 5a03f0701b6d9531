package org.hearsay.app.terminal;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Which stretches of a long text are shown, so that what was found in it is among them. */
final class Excerpt {
    /** In chars: words longer than that are cut. */
    private static final int WORD = 40;

    private Excerpt() {}

    /** The begin of a text, and where it would be cut before the first thing found, some words around that. */
    static List<Span> of(String text, Span whole, List<Span> found, int most) {
        int end = Math.min(whole.end(), whole.begin() + most);
        boolean beyond = !found.isEmpty() && found.getFirst().end() > end;
        if (!beyond) {
            return List.of(new Span(whole.begin(), end));
        }
        int at = found.getFirst().begin();
        int begin = before(text, whole.begin() + most / 4, whole.begin());
        int from = before(text, Math.max(begin, at - most / 4), begin);
        Span around = new Span(from, after(text, Math.min(whole.end(), from + most * 3 / 4), whole.end()));
        return from <= begin
                ? List.of(new Span(whole.begin(), around.end()))
                : List.of(new Span(whole.begin(), begin), around);
    }

    /** Some words around the first few things found, none twice. */
    static List<Span> around(String text, List<Span> found, int passages, int most) {
        List<Span> shown = new ArrayList<>();
        int last = 0;
        for (Span span : found) {
            if (shown.size() < passages && span.begin() >= last) {
                int from = before(text, Math.max(last, span.begin() - most / 3), last);
                last = after(text, Math.min(text.length(), Math.max(from + most, span.end())), text.length());
                shown.add(new Span(from, last));
            }
        }
        return shown;
    }

    /** The begin of the word at an index, not before {@code least}. */
    private static int before(String text, int index, int least) {
        int at = index;
        while (at > least && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at == least && index - least > WORD ? whole(text, index) : at;
    }

    /** The end of the word at an index, not after {@code most}. */
    private static int after(String text, int index, int most) {
        int at = index;
        while (at < most && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - index > WORD ? whole(text, index) : at;
    }

    private static int whole(String text, int index) {
        boolean inPair = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return inPair ? index - 1 : index;
    }
}
