package org.hearsay.eval.polnear;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Quotation;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a text stand in quotation marks: an account of its own, so that gold and predictions are sorted by one rule
 * that the stage under test has no part in. A double mark opens and the next one closes, or the paragraph's end; single ones
 * count outside of those if both are there.
 */
final class Quoted {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern DOUBLE = Pattern.compile("[\"“„«][^\"“”„«»]*(?:[\"”»“]|$)");
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])['‘](?=[\\p{L}\\p{N}])[^\"“”]*?(?<=\\S)['’](?![\\p{L}\\p{N}])");

    private final String text;
    private final BitSet quoted = new BitSet();

    Quoted(String text) {
        this.text = text;
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            mark(DOUBLE, paragraph.start(), paragraph.end());
            mark(SINGLE, paragraph.start(), paragraph.end());
        }
    }

    private void mark(Pattern pattern, int begin, int end) {
        Matcher matcher = pattern.matcher(text).region(begin, end);
        while (matcher.find()) {
            quoted.set(matcher.start(), matcher.end());
        }
    }

    /** Direct if all letters of a content are quoted, indirect if none is. */
    Quotation of(@Nullable Spans content) {
        BitSet letters = Letters.of(content, text);
        BitSet inside = (BitSet) letters.clone();
        inside.and(quoted);
        if (inside.isEmpty()) {
            return Quotation.INDIRECT;
        }
        return inside.equals(letters) ? Quotation.DIRECT : Quotation.MIXED;
    }
}
