package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: "5 p.m.", "10:30", "noon Saturday", "Friday evening", "the morning of March 3", "1430 GMT". */
final class ClockTimes implements Shape {
    private static final Set<String> ZONES = Set.of(
            "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "pt", "cet", "bst",
            "ist");

    private static final Set<String> BEFORE_CLOCK = Set.of(
            "at", "by", "until", "till", "from", "around", "about", "before", "after", "since", "to", "and", "between",
            "nearly");

    private final Tokens tokens;
    private final CalendarDates calendar;

    ClockTimes(Tokens tokens, CalendarDates calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    @Override
    public @Nullable Found at(int i) {
        return Longest.of(Longest.of(clock(i), named(i)), Longest.of(dayFirst(i), partOf(i)));
    }

    /** The end of a clock time and how it is written. */
    private record Clock(int end, String value) {}

    private @Nullable Found clock(int i) {
        Clock clock = time(i);
        return clock == null ? null : withDay(i, clock.end(), "T" + clock.value());
    }

    private @Nullable Clock time(int i) {
        String word = tokens.lower(i);
        if (word.isEmpty() || word.charAt(0) < '0' || word.charAt(0) > '9' || word.length() > 8) {
            return null;
        }
        boolean colon = Forms.CLOCK.is(word);
        if (!colon && !Forms.HOUR.is(word)) {
            return null;
        }
        if (!colon && word.length() == 4 && tokens.digits(i) >= 0) {
            return hundreds(i, tokens.digits(i));
        }
        int hour = Integer.parseInt(word.replaceFirst("\\D.*$", ""));
        int minute = colon ? Integer.parseInt(word.replaceFirst("^\\d+[:.](\\d\\d).*$", "$1")) : -1;
        int end = i + 1;
        String half = word.endsWith("m") ? word.substring(word.length() - 2) : half(end);
        if (!half.isEmpty() && !word.endsWith("m")) {
            end++;
        } else if (half.isEmpty() && tokens.is(end, "o") && tokens.is(end + 1, "'clock")) {
            end += 2;
        } else if (half.isEmpty() && !(word.indexOf(':') > 0 && (isZone(end) || tokens.isOneOf(i - 1, BEFORE_CLOCK)))) {
            return null;
        }
        if (hour > 24 || minute > 59 || (!half.isEmpty() && hour > 12)) {
            return null;
        }
        if (half.isEmpty()
                && tokens.is(end, "in")
                && tokens.is(end + 1, "the")
                && tokens.value(end + 2, Kind.PART) != null) {
            half = tokens.is(end + 2, "morning") ? "am" : "pm";
            end += 3;
        }
        int full = half.equals("pm") && hour < 12 ? hour + 12 : half.equals("am") && hour == 12 ? 0 : hour;
        return new Clock(pastZone(end), Values.two(full) + ":" + Values.two(Math.max(minute, 0)));
    }

    /** "1430 GMT", "0600 hours". */
    private @Nullable Clock hundreds(int i, int number) {
        boolean zone =
                isZone(i + 1) || (tokens.is(i + 1, "hours") && tokens.lower(i).startsWith("0"));
        if (!zone || number / 100 > 24 || number % 100 > 59) {
            return null;
        }
        int end = tokens.is(i + 1, "hours") ? pastZone(i + 2) : pastZone(i + 1);
        return new Clock(end, Values.two(number / 100) + ":" + Values.two(number % 100));
    }

    /** "am", "pm" or nothing. */
    private String half(int i) {
        return switch (tokens.lower(i)) {
            case "a.m.", "am", "a.m" -> "am";
            case "p.m.", "pm", "p.m" -> "pm";
            default -> "";
        };
    }

    private boolean isZone(int i) {
        return (tokens.isOneOf(i, ZONES) && tokens.capital(i)) || isLocal(i);
    }

    private boolean isLocal(int i) {
        return (tokens.is(i, "local") || tokens.is(i, "eastern")) && tokens.is(i + 1, "time");
    }

    private int pastZone(int i) {
        if (isLocal(i)) {
            return i + 2;
        }
        return isZone(i) ? i + 1 : i;
    }

    /** "noon", "midnight", with the day before or after it. */
    private @Nullable Found named(int i) {
        String part = tokens.value(i, Kind.PART);
        if (part == null) {
            return null;
        }
        boolean clock = part.contains(":") || part.equals("MI");
        Found day = day(i + 1);
        if (day != null && !tokens.is(i + 1, ",")) {
            return new Found(
                    i, day.end(), Timex.Type.TIME, c -> dayOf(day.meaning().value(c)) + "T" + part);
        }
        return clock ? new Found(i, i + 1, Timex.Type.TIME, c -> here(c) + "T" + part) : null;
    }

    private Found withDay(int begin, int end, String time) {
        int at = tokens.pastComma(end);
        at = tokens.is(at, "on") || tokens.is(at, "of") ? at + 1 : at;
        Found day = day(at);
        if (day != null) {
            return new Found(
                    begin, day.end(), Timex.Type.TIME, c -> dayOf(day.meaning().value(c)) + time);
        }
        return new Found(begin, end, Timex.Type.TIME, c -> here(c) + time);
    }

    /** "Friday evening", "yesterday at 5 p.m.", "tomorrow morning". */
    private @Nullable Found dayFirst(int i) {
        Found day = day(i);
        if (day == null) {
            return null;
        }
        int at = tokens.is(day.end(), "at") ? day.end() + 1 : day.end();
        String part = tokens.value(at, Kind.PART);
        if (part != null) {
            return new Found(
                    i, at + 1, Timex.Type.TIME, c -> dayOf(day.meaning().value(c)) + "T" + part);
        }
        at = tokens.pastComma(day.end());
        int clockAt = tokens.is(at, "at") ? at + 1 : at;
        Clock clock = time(clockAt);
        if (clock == null || (clockAt == day.end() && tokens.digits(clockAt) > 999)) {
            return null;
        }
        return new Found(
                i, clock.end(), Timex.Type.TIME, c -> dayOf(day.meaning().value(c)) + "T" + clock.value());
    }

    /** "the morning", "the evening of March 3", "mid-afternoon". */
    private @Nullable Found partOf(int i) {
        if (tokens.is(i, "mid")) {
            int at = tokens.pastHyphen(i + 1);
            Found part = Longest.of(named(at), plain(at, tokens.value(at, Kind.PART)));
            return part == null ? null : part.from(i);
        }
        String part = tokens.is(i, "the") ? tokens.value(i + 1, Kind.PART) : null;
        if (part == null) {
            return null;
        }
        Found day = tokens.is(i + 2, "of") ? day(i + 3) : null;
        if (day != null) {
            return new Found(
                    i, day.end(), Timex.Type.TIME, c -> dayOf(day.meaning().value(c)) + "T" + part);
        }
        return tokens.is(i + 2, "of") ? null : new Found(i, i + 2, Timex.Type.TIME, c -> here(c) + "T" + part);
    }

    private static @Nullable Found plain(int i, @Nullable String part) {
        return part == null ? null : new Found(i, i + 1, Timex.Type.TIME, c -> here(c) + "T" + part);
    }

    private @Nullable Found day(int i) {
        int by = switch (tokens.lower(i)) {
            case "today" -> 0;
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 9;
        };
        return by < 9 ? Found.date(i, i + 1, c -> Values.of(c.anchor(), "D", by)) : calendar.day(i);
    }

    /** The day that is spoken of. */
    private static String here(Context c) {
        String last = c.last();
        return Values.isDay(last) ? last.substring(0, 10) : Values.day(c.anchor());
    }

    private static String dayOf(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }
}
