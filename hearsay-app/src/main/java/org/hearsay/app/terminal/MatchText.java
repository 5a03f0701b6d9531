package org.hearsay.app.terminal;

import java.util.Locale;
import org.hearsay.actor.Match;
import org.hearsay.actor.Reason;
import org.hearsay.app.EnumWords;

/** A comparison of two names for people: score and verdict on a line, then the reasons. */
public final class MatchText {
    private MatchText() {}

    public static String of(Match match) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%.3f  %s%n", match.score(), EnumWords.of(match.verdict())));
        for (Reason reason : match.reasons()) {
            text.append("  ").append(Safe.line(reason.text())).append(System.lineSeparator());
        }
        return text.toString();
    }
}
