package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days, months and years of the calendar: "March 5, 2031", "5 March", "Tuesday", "2031-03-05", "October 2030", "1979". */
final class CalendarDates implements Shape {
    /** "May" and "March" are months after these, whatever follows. */
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "since", "until", "till", "by", "of", "from", "through", "early", "late", "mid", "during", "before",
            "after", "for", "between", "to", "and", "-", "next", "last", "this", "every", "each");

    /** Sundays that are events, and papers. */
    private static final Set<String> NOT_BEFORE_WEEKDAY = Set.of("bloody", "black", "super", "ruby");

    private static final Set<String> NOT_AFTER_WEEKDAY = Set.of("times", "telegraph", "mirror", "school", "schools");

    private final Tokens tokens;
    private final Years years;
    private final Ranges ranges;

    CalendarDates(Tokens tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
        this.ranges = new Ranges(tokens);
    }

    @Override
    public @Nullable Found at(int i) {
        Found numbers = Longest.of(iso(i), slashed(i));
        Found day = Longest.of(day(i), month(i));
        return Longest.of(Longest.of(numbers, day), years.standing(i));
    }

    /** A day by whatever name, without digits only. */
    @Nullable
    Found day(int i) {
        Found weekday = weekday(i);
        return Longest.of(weekday, Longest.of(monthDay(i), dayMonth(i)));
    }

    private @Nullable Found iso(int i) {
        int year = tokens.digits(i);
        if (tokens.lower(i).length() != 4 || year < 0 || !isDash(i + 1)) {
            return null;
        }
        int month = tokens.digits(i + 2);
        if (tokens.lower(i + 2).length() != 2 || !isDash(i + 3)) {
            return null;
        }
        // "05T10:30" is one token.
        String rest = tokens.lower(i + 4);
        boolean time = Forms.DAY_AND_TIME.is(rest);
        int day = Forms.DAY_OR_TIME.is(rest) ? Integer.parseInt(rest.substring(0, 2)) : 0;
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        String clock = time ? "T" + rest.substring(3, Math.min(rest.length(), 8)) : "";
        Timex.Type type = time ? Timex.Type.TIME : Timex.Type.DATE;
        return new Found(i, i + 5, type, c -> checked(c, Values.year(year), month, day) + clock);
    }

    private boolean isDash(int i) {
        return tokens.is(i, "-") && tokens.joined(i - 1) && tokens.joined(i);
    }

    /** Where day and month could each be the other, both are left open. */
    private @Nullable Found slashed(int i) {
        String word = tokens.lower(i);
        if (Forms.YEAR_FIRST.is(word)) {
            String[] parts = word.split("/", -1);
            return numbers(i, parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }
        if (!Forms.YEAR_LAST.is(word)) {
            return null;
        }
        String[] parts = word.split("/", -1);
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        if (parts[2].length() == 2) {
            int two = Integer.parseInt(parts[2]);
            return Found.date(i, i + 1, c -> either(c, Values.year(Years.century(c, two) + two), a, b));
        }
        return Found.date(i, i + 1, c -> either(c, parts[2], a, b));
    }

    private static String either(Context c, String year, int a, int b) {
        if (a == b || b > 12) {
            return checked(c, year, a, b);
        }
        return a > 12 ? checked(c, year, b, a) : year + "-XX-XX";
    }

    private static Found numbers(int i, String year, int month, int day) {
        return Found.date(i, i + 1, c -> checked(c, year, month, day));
    }

    private @Nullable Found weekday(int i) {
        int number = tokens.number(i, Kind.WEEKDAY);
        int end = i + 1;
        boolean isShort = number < 0;
        if (isShort) {
            number = tokens.number(i, Kind.SHORT_WEEKDAY);
            end = tokens.pastStop(i + 1);
        }
        if (number < 0 || !tokens.capital(i)) {
            return null;
        }
        int next = tokens.pastComma(end);
        Found date = Longest.of(monthDay(next), dayMonth(next));
        if (date != null) {
            return date.from(i);
        }
        if (isShort || tokens.isOneOf(i - 1, NOT_BEFORE_WEEKDAY) || tokens.isOneOf(i + 1, NOT_AFTER_WEEKDAY)) {
            return null;
        }
        int day = number;
        Found week = weekOf(tokens.is(end, "of") ? end + 1 : end);
        if (week != null) {
            return Found.date(i, week.end(), c -> inWeek(day, week.meaning().value(c)));
        }
        return Found.date(i, end, c -> Resolution.weekday(c, day, ""));
    }

    /** "last week" after a weekday. */
    private @Nullable Found weekOf(int i) {
        String relation = Objects.requireNonNullElse(tokens.value(i, Kind.RELATION), "");
        boolean told = relation.equals("last") || relation.equals("next") || relation.equals("this");
        if (!told || !tokens.is(i + 1, "week")) {
            return null;
        }
        int by = relation.equals("last") ? -1 : relation.equals("next") ? 1 : 0;
        return Found.date(i, i + 2, c -> Values.of(c.anchor(), "W", by));
    }

    private static String inWeek(int weekday, String week) {
        LocalDate monday = Values.firstDay(week);
        if (monday == null) {
            return "XXXX-WXX-" + weekday;
        }
        return Values.day(monday.with(java.time.temporal.ChronoField.DAY_OF_WEEK, weekday));
    }

    /** A month's number; its index after it; whether "May" is one is told from the words around it. */
    private int monthAt(int i) {
        int month = tokens.number(i, Kind.MONTH);
        return month < 0 ? tokens.number(i, Kind.SHORT_MONTH) : month;
    }

    private int pastMonth(int i) {
        return tokens.value(i, Kind.SHORT_MONTH) != null ? tokens.pastStop(i + 1) : i + 1;
    }

    /** "March 5", "March 5, 2031", "March 5 last year". */
    @Nullable
    Found monthDay(int i) {
        int month = monthAt(i);
        if (month < 0 || !tokens.capital(i)) {
            return null;
        }
        int at = pastMonth(i);
        at = tokens.is(at, "the") ? at + 1 : at;
        Ordinal day = Ordinal.at(tokens, at);
        if (day == null) {
            return null;
        }
        return withYear(i, day.end(), month, day.number());
    }

    /** "5 March 2031", "the 5th of March". */
    private @Nullable Found dayMonth(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        Ordinal day = Ordinal.at(tokens, at);
        if (day == null) {
            return null;
        }
        boolean of = tokens.is(day.end(), "of");
        at = of ? day.end() + 1 : tokens.pastHyphen(day.end());
        int month = monthAt(at);
        if (month < 0 || !tokens.capital(at) || (at > i + 1 && tokens.is(i, "the") && !of && !day.suffixed())) {
            return null;
        }
        // "May 1990" after a number is a month with its year, and "10 May" counts nothing.
        return withYear(i, pastMonth(at), month, day.number());
    }

    private Found withYear(int begin, int end, int month, int day) {
        int at = tokens.pastComma(tokens.pastHyphen(end));
        Found year = years.absolute(at);
        if (year == null
                || (at > end && tokens.digits(at) < 0 && !tokens.lower(at).startsWith("'"))) {
            int of = tokens.is(end, "of") ? end + 1 : end;
            year = years.any(of);
        }
        if (year != null) {
            Found known = year;
            return Found.date(
                    begin, known.end(), c -> checked(c, known.meaning().value(c), month, day));
        }
        int ofRange = ranges.year(end, month);
        return ofRange > 0
                ? Found.date(begin, end, c -> checked(c, Values.year(ofRange), month, day))
                : Found.date(begin, end, c -> unchecked(c, month, day));
    }

    private static String unchecked(Context c, int month, int day) {
        if (day > java.time.Month.of(month).maxLength()) {
            c.noSuchDay();
            return "XXXX-" + Values.two(month) + "-XX";
        }
        return Resolution.monthDay(c, month, day, "");
    }

    private static String checked(Context c, String year, int month, int day) {
        if (month < 1 || month > 12) {
            c.noSuchDay();
            return year + "-XX-XX";
        }
        try {
            int number = Forms.YEAR.is(year) ? Integer.parseInt(year) : 2000;
            if (number == 0) {
                c.noSuchDay();
                return "XXXX-" + Values.two(month) + "-" + Values.two(day);
            }
            LocalDate date = LocalDate.of(number, month, day);
            return year + date.toString().substring(4);
        } catch (DateTimeException e) {
            c.noSuchDay();
            return year + "-" + Values.two(month) + "-XX";
        }
    }

    /** "October", "October 2030", "October of last year". */
    private @Nullable Found month(int i) {
        int month = monthAt(i);
        if (month < 0 || !tokens.capital(i)) {
            return null;
        }
        int end = pastMonth(i);
        int at = tokens.is(end, "of") ? end + 1 : tokens.pastComma(end);
        Found year = at > end || tokens.digits(at) < 0 ? years.any(at) : years.absolute(at);
        if (year == null && tokens.is(at, "this") && tokens.is(at + 1, "year")) {
            year = years.any(at);
        }
        if (year == null) {
            year = years.thousands(at);
        }
        if (year != null && !(tokens.is(end, ",") && tokens.digits(at) < 0)) {
            Found known = year;
            return Found.date(i, year.end(), c -> known.meaning().value(c) + "-" + Values.two(month));
        }
        int ofRange = ranges.year(end, month);
        if (ofRange > 0) {
            return Found.date(i, end, c -> Values.year(ofRange) + "-" + Values.two(month));
        }
        return stands(i, end) ? Found.date(i, end, c -> Resolution.month(c, month, "")) : null;
    }

    private boolean stands(int i, int end) {
        boolean isVerb = tokens.is(i, "may") || tokens.is(i, "march");
        if (isVerb || (tokens.value(i, Kind.SHORT_MONTH) != null && end == i + 1)) {
            return tokens.isOneOf(i - 1, BEFORE_MONTH) && !(tokens.is(i - 1, "and") && isVerb);
        }
        return true;
    }
}
