package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Days with a name, from {@code holidays.txt}: "Christmas Eve", "last Easter", "Thanksgiving 2030". */
final class Holidays implements Shape {
    private final Tokens tokens;
    private final Years years;

    Holidays(Tokens tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
    }

    @Override
    public @Nullable Found at(int i) {
        String relation = tokens.value(i, Kind.RELATION);
        boolean told = relation != null && !relation.equals("that");
        int at = told ? i + 1 : i;
        PhraseTable.Phrase phrase = tokens.capital(at) ? PhraseTable.holidays().at(tokens, at) : null;
        if (phrase == null) {
            return null;
        }
        String rule = phrase.fields().getFirst();
        int end = at + phrase.words().size();
        Found year = years.any(tokens.pastComma(end));
        if (year != null && !(tokens.is(end, ",") && tokens.digits(end + 1) < 0)) {
            return Found.date(i, year.end(), c -> inYear(year.meaning().value(c), rule));
        }
        return Found.date(i, end, c -> nearest(c, rule, told && relation != null ? relation : ""));
    }

    private static String inYear(String year, String rule) {
        LocalDate first = Values.firstDay(year);
        return first == null ? open(rule) : Values.day(day(first.getYear(), rule));
    }

    private static String nearest(Context c, String rule, String relation) {
        LocalDate now = c.anchor();
        if (now == null || now.getYear() < 2 || now.getYear() > 9998) {
            return open(rule);
        }
        LocalDate that = day(now.getYear(), rule);
        LocalDate before = that.isAfter(now) ? day(now.getYear() - 1, rule) : that;
        LocalDate after = that.isBefore(now) ? day(now.getYear() + 1, rule) : that;
        boolean later = switch (relation) {
            case "last", "before" -> false;
            case "next", "after" -> true;
            case "this" -> {
                before = that;
                yield false;
            }
            default -> Resolution.later(c, before, after);
        };
        return Values.day(later ? after : before);
    }

    private static String open(String rule) {
        return Forms.MONTH_AND_DAY.is(rule) ? "XXXX-" + rule : "XXXX-XX-XX";
    }

    private static LocalDate day(int year, String rule) {
        if (rule.startsWith("easter")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring(6).replace("+", "")));
        }
        if (rule.contains("-") && !rule.contains(" ")) {
            return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        }
        int[] parts =
                Arrays.stream(rule.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        return YearMonth.of(year, parts[0])
                .atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(parts[1], DayOfWeek.of(parts[2])));
    }

    /** Western Easter, by the anonymous Gregorian algorithm (Nature, 20 April 1876). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
