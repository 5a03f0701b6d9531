package org.hearsay.app.page;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.Texts;
import org.hearsay.time.Timex;

/** The normal value of a time, in words for people: "2031-04-10, at night" for {@code 2031-04-10TNI}. Immutable. */
public final class Moment {
    private static final Pattern DURATION = Pattern.compile("P(T?)(\\d+|X)(NI|WE|[A-Za-z])(?:(\\d+)([A-Z]))?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4}|XXXX)-W(\\d\\d|XX)(?:-(WE|[1-7]))?");
    private static final Pattern PART = Pattern.compile("(\\d{4}|XXXX)-(Q|H)([1-4X])|(\\d{4}|XXXX)-(SP|SU|FA|WI)");
    private static final Pattern YEARLY = Pattern.compile("XXXX-(0[1-9]|1[0-2])(?:-(\\d\\d|XX))?");
    private static final Pattern YEARS = Pattern.compile("\\d{1,3}");

    /** As the texts know a number that is not told. */
    private static final long UNKNOWN = -1;

    private final Texts texts;
    private final Locale locale;

    public Moment(Texts texts) {
        this.texts = texts;
        this.locale = Locale.forLanguageTag(texts.language());
    }

    /** The value itself where there are no better words for it: days, months and years read as they are. */
    public String of(Timex timex) {
        String value = timex.value();
        String words = texts.has("moment." + value)
                ? texts.get("moment." + value)
                : value.startsWith("P") ? duration(value) : onDay(value, timex.type() == Timex.Type.SET);
        return words.isEmpty() ? value : words;
    }

    private String duration(String value) {
        Matcher lasting = DURATION.matcher(value);
        if (!lasting.matches()) {
            return "";
        }
        String first = counted(lasting.group(2), lasting.group(1) + lasting.group(3));
        String more = lasting.group(4) == null ? "" : counted(lasting.group(4), lasting.group(1) + lasting.group(5));
        return first.isEmpty() || more.isEmpty() ? first : texts.get("moment.and", first, more);
    }

    private String counted(String count, String unit) {
        String key = "moment.unit." + unit;
        return texts.has(key) ? texts.get(key, count.equals("X") ? UNKNOWN : Long.parseLong(count), count) : "";
    }

    private String onDay(String value, boolean recurs) {
        int time = value.indexOf('T');
        String day = day(time < 0 ? value : value.substring(0, time), recurs);
        String hour = time < 0 ? "" : hour(value.substring(time + 1));
        return day.isEmpty() || hour.isEmpty() ? day + hour : texts.get("moment.at", day, hour);
    }

    private String hour(String value) {
        String key = "moment.part." + value;
        return value.startsWith("XX") ? "" : texts.has(key) ? texts.get(key) : value;
    }

    /** Empty if nothing of it is known. */
    private String day(String value, boolean recurs) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            return week(week, recurs);
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return part(part);
        }
        if (YEARS.matcher(value).matches()) {
            return value + "0".repeat(4 - value.length()) + "\u2013" + value + "9".repeat(4 - value.length());
        }
        Matcher yearly = YEARLY.matcher(value);
        if (yearly.matches()) {
            String month = Month.of(Integer.parseInt(yearly.group(1))).getDisplayName(TextStyle.FULL, locale);
            String number = yearly.group(2);
            return number == null || number.equals("XX")
                    ? month
                    : texts.get("moment.yearly", Integer.parseInt(number), month);
        }
        return value.chars().allMatch(c -> c == 'X' || c == '-') ? "" : value.replace("-XX", "");
    }

    private String part(Matcher part) {
        String season = part.group(5);
        String year = known(part.group(season == null ? 1 : 4));
        String words = season == null
                ? texts.get("moment." + part.group(2), known(part.group(3)), year)
                : texts.get("moment.season", texts.get("moment.season." + season), year);
        return words.strip();
    }

    private String week(Matcher week, boolean recurs) {
        String within = week.group(3);
        String name = within == null
                ? ""
                : within.equals("WE")
                        ? texts.get("moment.weekend")
                        : DayOfWeek.of(Integer.parseInt(within)).getDisplayName(TextStyle.FULL, locale);
        if (week.group(2).equals("XX")) {
            return !recurs ? name : name.isEmpty() ? texts.get("moment.weekly") : texts.get("moment.every", name);
        }
        String number = texts.get("moment.week", Integer.parseInt(week.group(2)), week.group(1));
        return name.isEmpty() ? number : texts.get("moment.within", name, number);
    }

    private static String known(String digits) {
        return digits.startsWith("X") ? "" : digits;
    }
}
