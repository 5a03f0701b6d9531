package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/** How TIMEX3 writes days and what is longer. What lies outside the years 1 to 9999 is left open. */
final class Values {
    private Values() {}

    /** The unit's stretch that a day lies in, so many of them on; with all of it open if the day is not known. */
    static String of(@Nullable LocalDate day, String unit, long by) {
        if (day == null) {
            return open(unit);
        }
        try {
            // Hours and less: only the day is known.
            boolean withinDay = unit.equals("H") || unit.equals("m") || unit.equals("S");
            LocalDate moved = withinDay ? day : day.plus(Math.multiplyExact(by, units(unit)), chrono(unit));
            return moved.getYear() < 1 || moved.getYear() > 9999 ? open(unit) : at(moved, unit);
        } catch (DateTimeException | ArithmeticException e) {
            return open(unit);
        }
    }

    static String day(@Nullable LocalDate day) {
        return of(day, "D", 0);
    }

    static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String at(LocalDate day, String unit) {
        String year = year(day.getYear());
        return switch (unit) {
            case "D" -> day.toString();
            case "N" -> day + "TNI";
            case "W", "F" -> week(day);
            case "WE" -> week(day) + "-WE";
            case "M" -> year + "-" + two(day.getMonthValue());
            case "Q" -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case "E" -> year.substring(0, 3);
            case "C" -> year.substring(0, 2);
            case "L" -> year.substring(0, 1);
            case "Y" -> year;
            default -> day + "TXX:XX";
        };
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String open(String unit) {
        return switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "N" -> "XXXX-XX-XXTNI";
            case "W", "F" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "E" -> "XXX";
            case "C" -> "XX";
            case "L" -> "X";
            case "Y" -> "XXXX";
            default -> "XXXX-XX-XXTXX:XX";
        };
    }

    private static int units(String unit) {
        return switch (unit) {
            case "F" -> 2;
            case "Q" -> 3;
            case "L" -> 10;
            default -> 1;
        };
    }

    private static ChronoUnit chrono(String unit) {
        return switch (unit) {
            case "W", "F", "WE" -> ChronoUnit.WEEKS;
            case "M", "Q" -> ChronoUnit.MONTHS;
            case "Y" -> ChronoUnit.YEARS;
            case "E" -> ChronoUnit.DECADES;
            case "C", "L" -> ChronoUnit.CENTURIES;
            default -> ChronoUnit.DAYS;
        };
    }

    /** Whether a value is a day, or a time on one, with nothing left open. */
    static boolean isDay(String value) {
        return value.length() >= 10 && value.charAt(7) == '-' && digits(value, 5, 7) && digits(value, 8, 10);
    }

    static boolean digits(String value, int from, int to) {
        for (int i = from; i < to; i++) {
            if (i >= value.length() || value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The first day of a value that begins with a known year; null for any other. */
    static @Nullable LocalDate firstDay(String value) {
        if (!digits(value, 0, 4)) {
            return null;
        }
        int year = Integer.parseInt(value.substring(0, 4));
        String rest = value.substring(4);
        try {
            if (isDay(value)) {
                return LocalDate.parse(value.substring(0, 10));
            } else if (rest.length() == 3 && digits(rest, 1, 3)) {
                return LocalDate.of(year, Integer.parseInt(rest.substring(1)), 1);
            } else if (rest.length() == 3 && rest.charAt(1) == 'Q' && digits(rest, 2, 3)) {
                return LocalDate.of(year, 3 * (rest.charAt(2) - '1') + 1, 1);
            } else if (rest.startsWith("-W") && digits(rest, 2, 4)) {
                return LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(2, 4)));
            }
            return LocalDate.of(year, 1, 1);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
