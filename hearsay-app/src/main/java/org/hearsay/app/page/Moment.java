package org.hearsay.app.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.time.Timex;

/** The normal value of a time, in words for people: "2031-04-10, at night" for {@code 2031-04-10TNI}. */
public final class Moment {
    private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+|X)(NI|WE|[A-Za-z])(?:(\\d+)([A-Z]))?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4}|XXXX)-W(\\d\\d|XX)(?:-(WE|[1-7]))?");
    private static final Pattern PART = Pattern.compile("(\\d{4}|XXXX)-(Q|H)([1-4X])|(\\d{4}|XXXX)-(SP|SU|FA|WI)");
    private static final Pattern YEARLY = Pattern.compile("XXXX-(0[1-9]|1[0-2])(?:-(\\d\\d|XX))?");
    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");

    private static final Map<String, String> PARTS_OF_DAY = Map.of(
            "NI",
            "at night",
            "MO",
            "in the morning",
            "MI",
            "at noon",
            "AF",
            "in the afternoon",
            "EV",
            "in the evening",
            "DT",
            "by day");
    private static final Map<String, String> SEASONS =
            Map.of("SP", "spring", "SU", "summer", "FA", "autumn", "WI", "winter");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("TH", "hour"),
            Map.entry("TM", "minute"),
            Map.entry("TS", "second"),
            Map.entry("D", "day"),
            Map.entry("NI", "night"),
            Map.entry("W", "week"),
            Map.entry("WE", "weekend"),
            Map.entry("M", "month"),
            Map.entry("Q", "quarter"),
            Map.entry("Y", "year"),
            Map.entry("E", "decade"),
            Map.entry("C", "century"),
            Map.entry("L", "millennium"));

    private Moment() {}

    /** The value itself where there are no better words for it: days, months and years read as they are. */
    public static String of(Timex timex) {
        String value = timex.value();
        String words = switch (value) {
            case "PRESENT_REF" -> "now";
            case "PAST_REF" -> "earlier, not known when";
            case "FUTURE_REF" -> "later, not known when";
            default -> value.startsWith("P") ? duration(value) : onDay(value, timex.type() == Timex.Type.SET);
        };
        return words.isEmpty() ? value : words;
    }

    private static String duration(String value) {
        Matcher lasting = DURATION.matcher(value);
        if (!lasting.matches()) {
            return "";
        }
        String first = counted(lasting.group(2), lasting.group(1) + lasting.group(3));
        String more = lasting.group(4) == null ? "" : counted(lasting.group(4), lasting.group(1) + lasting.group(5));
        return first.isEmpty() || more.isEmpty() ? first : first + " and " + more;
    }

    private static String counted(String count, String unit) {
        String name = UNITS.get(unit);
        if (name == null) {
            return "";
        }
        String many = name.equals("century") ? "centuries" : name.equals("millennium") ? "millennia" : name + "s";
        return count.equals("X") ? "some " + many : count + " " + (count.equals("1") ? name : many);
    }

    private static String onDay(String value, boolean recurs) {
        int time = value.indexOf('T');
        String day = day(time < 0 ? value : value.substring(0, time), recurs);
        String of = time < 0 ? "" : value.substring(time + 1);
        String hour = of.startsWith("XX") ? "" : PARTS_OF_DAY.getOrDefault(of, of);
        return day.isEmpty() || hour.isEmpty() ? day + hour : day + ", " + hour;
    }

    /** Empty if nothing of it is known. */
    private static String day(String value, boolean recurs) {
        Matcher week = WEEK.matcher(value);
        Matcher part = PART.matcher(value);
        if (week.matches()) {
            return week(week, recurs);
        }
        if (part.matches()) {
            String year = known(part.group(1) == null ? part.group(4) : part.group(1));
            String name = part.group(5) != null
                    ? SEASONS.get(part.group(5))
                    : (part.group(2).equals("Q") ? "quarter " : "half ") + known(part.group(3));
            return (name + " " + year).strip();
        }
        if (YEARS.matcher(value).matches()) {
            return value + "0".repeat(4 - value.length()) + "\u2013" + value + "9".repeat(4 - value.length());
        }
        Matcher yearly = YEARLY.matcher(value);
        if (yearly.matches()) {
            String month = Month.of(Integer.parseInt(yearly.group(1))).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            String number = yearly.group(2);
            return number == null || number.equals("XX") ? month : Integer.parseInt(number) + " " + month;
        }
        return value.chars().allMatch(c -> c == 'X' || c == '-') ? "" : value.replace("-XX", "");
    }

    private static String week(Matcher week, boolean recurs) {
        String within = week.group(3);
        String name = within == null
                ? ""
                : within.equals("WE")
                        ? "weekend"
                        : DayOfWeek.of(Integer.parseInt(within)).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (week.group(2).equals("XX")) {
            return name.isEmpty() ? (recurs ? "weekly" : "") : recurs ? "every " + name : name;
        }
        String number = "week " + Integer.parseInt(week.group(2)) + " of " + week.group(1);
        return name.isEmpty() ? number : name + " of " + number;
    }

    private static String known(String digits) {
        return digits.startsWith("X") ? "" : digits;
    }
}
