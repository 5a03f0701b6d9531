package org.hearsay.intake;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When a feed asks to be left alone (ttl, skipHours and skipDays of RSS 2.0). A value.
 *
 * @param least between two polls; zero if it does not say
 * @param hours in which not to ask, 0 to 23, in UTC
 * @param days on which not to ask, in UTC
 */
public record FeedRest(Duration least, Set<Integer> hours, Set<DayOfWeek> days) {
    /** Whoever asks for more may have taken minutes for seconds. */
    private static final Duration MOST = Duration.ofDays(1);

    /** It does not ask for it. */
    public static final FeedRest NONE = new FeedRest(Duration.ZERO, Set.of(), Set.of());

    /** Of whole hours: a week has no more. */
    private static final int WEEK = 7 * 24;

    public FeedRest {
        least = least.compareTo(MOST) > 0 ? MOST : least;
        hours = Set.copyOf(hours);
        days = Set.copyOf(days);
    }

    /**
     * As a feed writes it; what makes no sense is left out.
     *
     * @param minutes the least number of them between two polls
     * @param hours as numbers; 24 is midnight
     * @param days by their English names
     */
    public static FeedRest of(String minutes, List<String> hours, List<String> days) {
        Set<Integer> hoursOff = new TreeSet<>();
        for (String hour : hours) {
            if (hour.matches("\\d{1,2}") && Integer.parseInt(hour) <= 24) {
                hoursOff.add(Integer.parseInt(hour) % 24);
            }
        }
        Set<DayOfWeek> daysOff = EnumSet.noneOf(DayOfWeek.class);
        for (String day : days) {
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().equalsIgnoreCase(day)) {
                    daysOff.add(each);
                }
            }
        }
        Duration least = minutes.matches("\\d{1,9}") ? Duration.ofMinutes(Long.parseLong(minutes)) : Duration.ZERO;
        return new FeedRest(least, hoursOff, daysOff);
    }

    /** How long to wait from a poll on: so long as is wanted at least. One that asks to be left alone for ever is not obeyed in that. */
    public Duration after(Instant poll, Duration wanted) {
        Duration pause = wanted.compareTo(least) < 0 ? least : wanted;
        ZonedDateTime next = poll.plus(pause).atZone(ZoneOffset.UTC);
        for (int i = 0; i <= WEEK && isOff(next); i++) {
            next = next.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        return isOff(next) ? pause : Duration.between(poll, next.toInstant());
    }

    private boolean isOff(ZonedDateTime time) {
        return hours.contains(time.getHour()) || days.contains(time.getDayOfWeek());
    }
}
