package org.hearsay.eval.polnear;

import java.util.BitSet;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Letters and digits: what is left of a span when punctuation and space at its edges are not counted. */
final class Letters {
    private Letters() {}

    /** The char indexes of the letters and digits in spans; none for null. */
    static BitSet of(@Nullable Spans spans, String text) {
        BitSet letters = new BitSet();
        if (spans != null) {
            for (Span span : spans) {
                for (int i = span.begin(); i < Math.min(span.end(), text.length()); i++) {
                    letters.set(i, isLetter(text.codePointAt(i)));
                }
            }
        }
        return letters;
    }

    static boolean in(String token) {
        return token.codePoints().anyMatch(Letters::isLetter);
    }

    /** Numbers such as ½ too. */
    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
