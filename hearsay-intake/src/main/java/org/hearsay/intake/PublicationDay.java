package org.hearsay.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day that a timestamp begins with. */
final class PublicationDay {
    private static final Pattern DAY = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    /** Before the first newspapers, after any of ours, and the day when a machine's clock was never set. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2199;

    private static final LocalDate UNSET = LocalDate.EPOCH;

    private PublicationDay() {}

    /**
     * The day as it is written ("2026-05-03T23:30:00-05:00" is 3 May): the publisher's own calendar day, whatever the time
     * zone. Null if it is none that a text can have come out on.
     */
    static @Nullable LocalDate in(String timestamp) {
        Matcher matcher = DAY.matcher(timestamp.strip());
        if (!matcher.lookingAt()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 3), number(matcher, 4));
            boolean sane = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR && !day.equals(UNSET);
            return sane ? day : null;
        } catch (DateTimeException e) {
            // A thirteenth month is nobody's date; the page may say it better elsewhere.
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
