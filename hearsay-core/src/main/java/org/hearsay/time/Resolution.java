package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Which Tuesday, which October, which third quarter: the last one or the next. */
final class Resolution {
    /** So many days off, nobody leaves the year out: the one on the other side is meant, whatever the tense. */
    private static final int TOO_FAR = 305;

    private Resolution() {}

    /** @param relation last, this, next, before or after (of what was dated last), or empty */
    static String weekday(Context c, int weekday, String relation) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate from = relation.equals("before") || relation.equals("after") ? c.reference() : c.anchor();
        if (from == null) {
            return "XXXX-WXX-" + weekday;
        }
        return Values.day(from.with(
                switch (relation) {
                    case "last", "before" -> TemporalAdjusters.previous(day);
                    case "next", "after" -> TemporalAdjusters.next(day);
                    case "this" ->
                        c.direction() == Direction.PAST
                                ? TemporalAdjusters.previousOrSame(day)
                                : TemporalAdjusters.nextOrSame(day);
                    default ->
                        c.direction() == Direction.FUTURE
                                ? TemporalAdjusters.nextOrSame(day)
                                : TemporalAdjusters.previousOrSame(day);
                }));
    }

    static String month(Context c, int month, String relation) {
        if (c.anchor() == null) {
            return "XXXX-" + Values.two(month);
        }
        LocalDate told = relation.isEmpty() && c.last().length() > 4 ? c.toldYear() : null;
        if (told != null) {
            return YearMonth.of(told.getYear(), month).toString();
        }
        YearMonth now = YearMonth.from(c.anchor());
        YearMonth that = YearMonth.of(now.getYear(), month);
        YearMonth before = that.isAfter(now) ? that.minusYears(1) : that;
        YearMonth after = that.isBefore(now) ? that.plusYears(1) : that;
        YearMonth found = switch (relation) {
            // Of the month just past one says "last month".
            case "last", "before" -> before.isBefore(now.minusMonths(1)) ? before : before.minusYears(1);
            case "next", "after" -> after.equals(now) ? after.plusYears(1) : after;
            case "this" -> that;
            default ->
                later(c, before.until(now, ChronoUnit.MONTHS) * 30, now.until(after, ChronoUnit.MONTHS) * 30)
                        ? after
                        : before;
        };
        return found.toString();
    }

    static String monthDay(Context c, int month, int day, String relation) {
        LocalDate now = c.anchor();
        if (now == null) {
            return "XXXX-" + Values.two(month) + "-" + Values.two(day);
        }
        LocalDate told = c.last().length() > 4 ? c.toldYear() : null;
        if (month == Month.FEBRUARY.getValue() && day == 29) {
            return leapDay(told == null ? now : told);
        }
        if (told != null && relation.isEmpty()) {
            return Values.day(LocalDate.of(told.getYear(), month, day));
        }
        LocalDate that = LocalDate.of(now.getYear(), month, day);
        LocalDate before = that.isAfter(now) ? that.minusYears(1) : that;
        LocalDate after = that.isBefore(now) ? that.plusYears(1) : that;
        return switch (relation) {
            case "last" -> Values.day(before);
            case "next" -> Values.day(after);
            case "this" -> Values.day(that);
            default ->
                Values.day(
                        later(c, before.until(now, ChronoUnit.DAYS), now.until(after, ChronoUnit.DAYS))
                                ? after
                                : before);
        };
    }

    /** The nearest one; there is one in at most eight years. */
    private static String leapDay(LocalDate now) {
        for (int off = 0; off <= 8; off++) {
            for (int year : new int[] {now.getYear() - off, now.getYear() + off}) {
                if (java.time.Year.isLeap(year)) {
                    return Values.day(LocalDate.of(year, 2, 29));
                }
            }
        }
        return "XXXX-02-29";
    }

    static String season(Context c, String season, String relation) {
        LocalDate now = c.anchor();
        if (now == null) {
            return "XXXX-" + season;
        }
        int middle = switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "FA" -> 10;
            default -> 1;
        };
        if (relation.equals("last")) {
            YearMonth middleOf = YearMonth.of(now.getYear(), middle);
            int year = middleOf.isBefore(YearMonth.from(now).minusMonths(1)) ? now.getYear() : now.getYear() - 1;
            return Values.year(year) + "-" + season;
        }
        return month(c, middle, relation).substring(0, 4) + "-" + season;
    }

    static String quarter(Context c, int quarter) {
        LocalDate now = c.anchor();
        if (now == null) {
            return "XXXX-Q" + quarter;
        }
        int off = now.get(IsoFields.QUARTER_OF_YEAR) - quarter;
        int before = Math.floorMod(off, 4);
        int after = Math.floorMod(-off, 4);
        // Of a quarter gone by one speaks in the future as well: its figures are to come.
        boolean soon = after < before || (after == before && c.direction() == Direction.FUTURE);
        boolean later = before != 0 && soon && c.direction() != Direction.PAST;
        return c.speakingOf(Values.of(now, "Q", later ? after : -before));
    }

    /** Whether the one so many days on is meant, not the one so many days ago. */
    static boolean later(Context c, LocalDate before, LocalDate after) {
        LocalDate now = c.anchor();
        return now != null && later(c, before.until(now, ChronoUnit.DAYS), now.until(after, ChronoUnit.DAYS));
    }

    private static boolean later(Context c, long daysAgo, long daysOn) {
        if (daysAgo == 0 || daysOn == 0) {
            return false;
        }
        return switch (c.direction()) {
            case PAST -> daysAgo > TOO_FAR;
            case FUTURE -> daysOn <= TOO_FAR;
            case UNKNOWN -> daysOn < daysAgo;
        };
    }
}
