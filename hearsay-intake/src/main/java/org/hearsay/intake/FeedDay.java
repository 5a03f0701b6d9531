package org.hearsay.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the day in how feeds write dates: "Fri, 07 Mar 2031 23:30:00 -0500" (RFC 822) or "2031-03-07T23:30:00-05:00". */
final class FeedDay {
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3})[A-Za-z]{0,6}\\.?[ -](\\d{4}|\\d{2})(?!\\d)");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private FeedDay() {}

    /** The day as it is written, whatever the time zone; null if it is none. */
    static @Nullable LocalDate in(String date) {
        Matcher matcher = RFC_822.matcher(date);
        if (!matcher.lookingAt()) {
            return PublicationDay.in(date);
        }
        int month = 1 + MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
        String year = matcher.group(3).length() == 2 ? "20" + matcher.group(3) : matcher.group(3);
        return PublicationDay.in(year + "-" + month + "-" + matcher.group(1));
    }
}
