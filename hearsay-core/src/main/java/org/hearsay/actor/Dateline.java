package org.hearsay.actor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from and who sent it: "PORT SELIM (MP) –". Capitals mislead the network about both.
 *
 * @param place where the place stands
 * @param agency where the agency stands
 */
record Dateline(Span place, Span agency) {
    /** In chars: below headline and by-line at most. */
    private static final int FARTHEST = 600;

    private static final Pattern LINE =
            Pattern.compile("(?m)^(\\p{Lu}{2}[^\\n()]{0,60}) \\(([^\\n()]{2,30})\\) ?[-–—]");

    /** That of a text; null if there is none near its begin. */
    static @Nullable Dateline of(String text) {
        Matcher line = LINE.matcher(text).region(0, Math.min(text.length(), FARTHEST));
        return line.find()
                ? new Dateline(new Span(line.start(1), line.end(1)), new Span(line.start(2), line.end(2)))
                : null;
    }

    /** A mention as what it is, if it stands here. */
    Mention corrected(Mention mention) {
        Mention.Type type = place.contains(mention.head())
                ? Mention.Type.PLACE
                : agency.contains(mention.head()) ? Mention.Type.ORGANISATION : mention.type();
        return type == mention.type()
                ? mention
                : new Mention(mention.span(), mention.head(), mention.form(), type, mention.confidence());
    }
}
