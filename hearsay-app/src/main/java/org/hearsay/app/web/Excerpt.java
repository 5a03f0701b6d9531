package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Spans;

/** The beginning of long words. */
final class Excerpt {
    /** In code points. */
    private static final int LONGEST = 140;

    private Excerpt() {}

    /** Of a statement: who says it by which words, and what, as it stands in the document. */
    static String of(Desk.Statement statement) {
        Attribution attribution = statement.attribution();
        List<Spans> parts = new ArrayList<>(List.of(attribution.content()));
        if (attribution.cue() != null) {
            parts.add(attribution.cue());
        }
        if (attribution.source() != null) {
            parts.add(attribution.source().spans());
        }
        int begin = parts.stream().mapToInt(Spans::begin).min().orElse(0);
        int end = parts.stream().mapToInt(Spans::end).max().orElse(begin);
        String words = statement.reading().document().text().substring(begin, end);
        return of(words.replaceAll("\\s+", " "), LONGEST);
    }

    /**
     * Of any words.
     *
     * @param longest in code points
     */
    static String of(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "\u2026";
    }
}
