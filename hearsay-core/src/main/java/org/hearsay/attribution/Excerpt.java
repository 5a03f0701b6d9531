package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * A content made into a text of its own, to be read again: its fragments joined by single spaces, without the quotation
 * marks around the whole. Leads every span of that text back to the words it came from.
 */
final class Excerpt {
    private final String text;

    /** Where in the surrounding text each fragment begins, and where in the excerpt. */
    private final List<Span> fragments;

    private final List<Integer> begins = new ArrayList<>();

    Excerpt(String around, Spans content) {
        fragments = withoutOuterMarks(around, content);
        StringBuilder joined = new StringBuilder();
        for (Span fragment : fragments) {
            if (!joined.isEmpty()) {
                joined.append(' ');
            }
            begins.add(joined.length());
            joined.append(around, fragment.begin(), fragment.end());
        }
        text = joined.toString();
    }

    String text() {
        return text;
    }

    /** The same words in the surrounding text; one that spans a joint comes back in parts. Null if only the joint is left. */
    @Nullable
    Spans back(Spans spans) {
        List<Span> parts = new ArrayList<>();
        for (Span span : spans) {
            for (int i = 0; i < fragments.size(); i++) {
                Span fragment = fragments.get(i);
                int shift = fragment.begin() - begins.get(i);
                int begin = Math.max(span.begin() + shift, fragment.begin());
                int end = Math.min(span.end() + shift, fragment.end());
                if (begin < end) {
                    parts.add(new Span(begin, end));
                }
            }
        }
        return parts.isEmpty() ? null : Spans.of(parts);
    }

    private static List<Span> withoutOuterMarks(String around, Spans content) {
        List<Span> kept = new ArrayList<>();
        for (Span fragment : content) {
            int begin = fragment.begin();
            int end = fragment.end();
            char close = closing(around.charAt(begin));
            // A mark that is closed within the fragment and opened anew is no mark around the whole.
            if (close != 0 && around.indexOf(close, begin + 1) >= end - 2) {
                begin++;
                end = around.charAt(end - 1) == close ? end - 1 : end;
            }
            if (begin < end) {
                kept.add(new Span(begin, end));
            }
        }
        return kept;
    }

    private static char closing(char open) {
        return switch (open) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '«' -> '»';
            case '»' -> '«';
            case '‘' -> '’';
            default -> 0;
        };
    }
}
