package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Years: {@code 1996}, {@code '96}, "nineteen ninety-six", "last year". */
final class Years {
    /** After these a number of four digits is a year, whatever follows it. */
    private static final Set<String> BEFORE = Set.of(
            "in", "since", "until", "till", "by", "of", "during", "from", "through", "before", "after", "between",
            "circa", "early", "late", "mid", "fiscal", "spring", "summer", "autumn", "fall", "winter", "year", "for",
            "and", "'s", "its", "their", "his", "her", "the", "(");

    /** What is counted in thousands rather than dated. */
    private static final Set<String> COUNTED = Set.of(
            "people",
            "men",
            "women",
            "children",
            "percent",
            "per",
            "points",
            "troops",
            "soldiers",
            "workers",
            "jobs",
            "dollars",
            "pounds",
            "francs",
            "marks",
            "yen",
            "euros",
            "miles",
            "feet",
            "meters",
            "metres",
            "kilometers",
            "kilometres",
            "km",
            "tons",
            "tonnes",
            "barrels",
            "square",
            "cubic",
            "pages",
            "seats",
            "votes",
            "houses",
            "homes",
            "hours",
            "gmt",
            "a.m.",
            "p.m.",
            "million",
            "billion",
            "thousand",
            "hundred",
            "or",
            "to",
            "other",
            "more",
            "members",
            "students",
            "refugees",
            "companies",
            "shares",
            "units",
            "cars",
            "bytes",
            "mhz",
            "rpm",
            "acres",
            "hectares",
            "-");

    private static final Set<String> MONEY = Set.of("$", "£", "€", "#", "us$", "no", "flight", "route", "highway");

    private final Tokens tokens;
    private final Relatives relatives;

    Years(Tokens tokens, Relatives relatives) {
        this.tokens = tokens;
        this.relatives = relatives;
    }

    /** A year that stands by itself, where the words around it do not make it a number of something. */
    @Nullable
    Found standing(int i) {
        Found year = absolute(i);
        if (year == null || tokens.lower(i).startsWith("'") || tokens.digits(i) < 0) {
            return year;
        }
        int number = tokens.digits(i);
        boolean introduced = tokens.isOneOf(i - 1, BEFORE) && !tokens.is(i - 1, "(");
        boolean opens = tokens.digits(i + 2) > number && isRange(i + 2);
        boolean counted =
                tokens.isOneOf(i + 1, COUNTED) && !opens && !(tokens.is(i + 1, "or") || tokens.is(i + 1, "to"));
        if (tokens.isOneOf(i - 1, MONEY)
                || (tokens.is(i - 1, "-") && tokens.joined(i - 1) && !tokens.is(i - 2, "mid") && !isRange(i))) {
            return null;
        }
        if (number >= 1900 && number <= 2099) {
            return counted ? null : year;
        }
        boolean plain = introduced && !tokens.is(i - 1, "the") && !tokens.is(i - 1, "for") && !tokens.is(i - 1, "and");
        boolean ends = !Character.isLetter(firstOf(i + 1));
        return number >= 1000 && number <= 2100 && plain && !counted && (ends || tokens.is(i - 1, "in")) ? year : null;
    }

    private boolean isRange(int i) {
        int from = tokens.digits(i - 2);
        return from >= 1000 && from < tokens.digits(i);
    }

    private char firstOf(int i) {
        String word = tokens.lower(i);
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** A year by its form alone. */
    @Nullable
    Found absolute(int i) {
        String word = tokens.lower(i);
        int number = tokens.digits(i);
        if (word.length() == 4 && number >= 1000 && number <= 2999) {
            return Found.fixed(i, i + 1, Timex.Type.DATE, word);
        }
        if (word.length() == 3 && word.charAt(0) == '\'' && Forms.TWO.is(word.substring(1))) {
            int two = Integer.parseInt(word.substring(1));
            return Found.date(i, i + 1, c -> Values.year(century(c, two) + two));
        }
        return spelt(i);
    }

    /** The century that brings a year of two digits nearest to the day of publication. */
    static int century(Context c, int two) {
        int now = c.anchor() == null ? 1990 : c.anchor().getYear();
        int same = now - now % 100;
        return same + two > now + 20 ? same - 100 : same;
    }

    /** "nineteen ninety-six", "nineteen seventeen", "twenty twelve". */
    private @Nullable Found spelt(int i) {
        int century = tokens.number(i, Kind.NUMBER);
        if (tokens.number(i, Kind.TENS) == 20) {
            century = 20;
        }
        if (century < 15 || century > 20) {
            return null;
        }
        int tens = tokens.number(i + 1, Kind.TENS);
        int teens = tokens.number(i + 1, Kind.NUMBER);
        if (tens > 0) {
            int at = tokens.pastHyphen(i + 2);
            int one = tokens.number(at, Kind.NUMBER);
            boolean more = one > 0 && one < 10 && !tokens.is(at, "a") && !tokens.is(at, "an");
            return year(i, more ? at + 1 : i + 2, century * 100 + tens + (more ? one : 0));
        }
        return teens >= 10 ? year(i, i + 2, century * 100 + teens) : null;
    }

    /** "two thousand", "two thousand and four": only where a year is expected. */
    @Nullable
    Found thousands(int i) {
        if (!tokens.is(i, "two") || !tokens.is(i + 1, "thousand")) {
            return null;
        }
        int at = tokens.is(i + 2, "and") ? i + 3 : i + 2;
        int one = tokens.number(at, Kind.NUMBER);
        boolean more = one > 0 && !tokens.is(at, "a") && !tokens.is(at, "an");
        return year(i, more ? at + 1 : i + 2, 2000 + (more ? one : 0));
    }

    private static Found year(int begin, int end, int year) {
        return Found.fixed(begin, end, Timex.Type.DATE, Values.year(year));
    }

    /** A year by its form, or one told by another: "last year". */
    @Nullable
    Found any(int i) {
        Found year = absolute(i);
        return year != null ? year : relatives.unit(i, "Y");
    }
}
