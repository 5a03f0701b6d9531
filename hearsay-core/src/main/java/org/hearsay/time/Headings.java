package org.hearsay.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day that heads a text which came without one: alone on one of the first lines, or before the dash of a dateline. A full
 * date within a sentence is not one: it dates what the sentence tells.
 */
final class Headings {
    private static final int TOP = 300;

    /** Words on the line before the date: a place, an agency, "Published on". */
    private static final int WORDS = 8;

    private static final Set<String> AFTER = Set.of("", "-", "–", "—", "(", ")", ":", ",", "|", ".", "/");

    private Headings() {}

    static @Nullable LocalDate day(String text, Tokens tokens, CalendarDates calendar) {
        int lineBegin = 0;
        for (int i = 0; i < tokens.size() && tokens.begin(i) < TOP; i++) {
            if (i > 0 && text.substring(tokens.end(i - 1), tokens.begin(i)).indexOf('\n') >= 0) {
                lineBegin = i;
            }
            Found found = i - lineBegin <= WORDS && tokens.mayStart(i) ? calendar.at(i) : null;
            if (found != null && found.type() == Timex.Type.DATE && closes(text, tokens, found.end())) {
                String value = found.meaning().value(new Context(tokens, null));
                if (Forms.DAY.is(value)) {
                    return Values.firstDay(value);
                }
            }
        }
        return null;
    }

    private static boolean closes(String text, Tokens tokens, int end) {
        if (end >= tokens.size()
                || text.substring(tokens.end(end - 1), tokens.begin(end)).indexOf('\n') >= 0) {
            return true;
        }
        // A comma or a full stop within a sentence is followed by more of it.
        boolean soft = tokens.is(end, ",") || tokens.is(end, ".");
        return tokens.isOneOf(end, AFTER)
                && (!soft
                        || end + 1 >= tokens.size()
                        || text.substring(tokens.end(end), tokens.begin(end + 1))
                                        .indexOf('\n')
                                >= 0);
    }
}
