package org.hearsay.intake;

import java.util.List;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;

/**
 * Looks for characters that reorder what is shown: words can be made to look other than they are. They stay in the text;
 * the plain marks of right-to-left writing (U+200E, U+200F, U+061C) are harmless and not reported.
 */
final class Bidi {
    private Bidi() {}

    /** One problem with the number and the first place, if there are any. */
    static List<Problem> problems(String text) {
        int count = 0;
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069')) {
                count++;
                first = first < 0 ? i : first;
            }
        }
        if (count == 0) {
            return List.of();
        }
        String message = count == 1
                ? "1 control character that changes the direction of writing; what is shown may not be what is written"
                : count + " control characters that change the direction of writing, the first of them here;"
                        + " what is shown may not be what is written";
        return List.of(new Problem("bidi-control", message, new Span(first, first + 1)));
    }
}
