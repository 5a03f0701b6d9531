package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, seasons, decades, centuries, fiscal years and what is told by a year: "the 1988 period". */
final class Periods implements Shape {
    private static final Set<String> BEFORE_SEASON =
            Set.of("in", "since", "by", "during", "until", "early", "late", "through");

    private static final Set<String> KINDS_OF_YEAR =
            Set.of("fiscal", "financial", "calendar", "school", "academic", "tax");

    private final Tokens tokens;
    private final Years years;

    Periods(Tokens tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
    }

    @Override
    public @Nullable Found at(int i) {
        Found quarters = Longest.of(quarter(i), ofYear(i));
        Found ages = Longest.of(decade(i), century(i));
        Found others = Longest.of(season(i), Longest.of(fiscal(i), yearEnd(i)));
        return Longest.of(Longest.of(quarters, yearAgo(i)), Longest.of(ages, others));
    }

    private int pastThe(int i) {
        return tokens.is(i, "the") ? i + 1 : i;
    }

    private int pastFiscal(int i) {
        return tokens.is(i, "fiscal") ? tokens.pastHyphen(i + 1) : i;
    }

    /** "the third quarter of 1990", "fiscal second-quarter", "the first half", "Q3 2030". */
    private @Nullable Found quarter(int i) {
        String word = tokens.lower(i);
        if (word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4') {
            return quarterOf(i, i + 1, word.charAt(1) - '0', "Q");
        }
        int at = pastFiscal(pastThe(i));
        boolean last = tokens.is(at, "last") || tokens.is(at, "final");
        int number = last ? 0 : tokens.number(at, Kind.ORDINAL);
        if (number < 0) {
            return null;
        }
        int name = pastFiscal(tokens.pastHyphen(at + 1));
        if (at > i && tokens.is(i, "the") && tokens.pastHyphen(at + 1) > at + 1) {
            // "the third-quarter loss": it is the loss that "the" belongs to.
            return null;
        }
        boolean half = tokens.is(name, "half");
        if ((!half && !tokens.is(name, "quarter")) || number > (half ? 2 : 4)) {
            return null;
        }
        if (last && !half && !tokens.is(name + 1, "of")) {
            return null;
        }
        return quarterOf(i, name + 1, last ? (half ? 2 : 4) : number, half ? "H" : "Q");
    }

    private @Nullable Found quarterOf(int begin, int end, int number, String letter) {
        int at = tokens.is(end, "of") || tokens.is(end, "in") ? end + 1 : tokens.pastComma(end);
        at = pastFiscal(tokens.is(at, "fiscal") && tokens.is(at + 1, "year") ? at + 1 : at);
        Found year = at > end ? years.any(at) : years.absolute(at);
        if (year == null && at == end) {
            year = years.any(end);
        }
        if (year != null && !tokens.is(end, ",")) {
            Found known = year;
            return Found.date(
                    begin, known.end(), c -> c.speakingOf(known.meaning().value(c) + "-" + letter + number));
        }
        if (letter.equals("H")) {
            // Without a year it may be one of a match.
            return null;
        }
        return Found.date(begin, end, c -> Resolution.quarter(c, number));
    }

    /** "last year's third quarter", "the 1988 quarter", "1988's first half". */
    private @Nullable Found ofYear(int i) {
        int at = pastFiscal(pastThe(i));
        Found year = years.any(at);
        if (year == null && at > i) {
            year = years.any(i);
        }
        if (year == null) {
            return null;
        }
        int next = tokens.is(year.end(), "'s") ? year.end() + 1 : year.end();
        next = pastFiscal(next);
        Found known = year;
        int number = tokens.number(next, Kind.ORDINAL);
        int name = tokens.pastHyphen(next + 1);
        if (number > 0 && number <= 4 && tokens.is(name, "quarter")) {
            return Found.date(i, name + 1, c -> known.meaning().value(c) + "-Q" + number);
        }
        if (number > 0 && number <= 2 && tokens.is(name, "half")) {
            return Found.date(i, name + 1, c -> known.meaning().value(c) + "-H" + number);
        }
        boolean quarter = tokens.is(next, "quarter");
        if (!quarter && !tokens.is(next, "period")) {
            return null;
        }
        return Found.date(i, next + 1, c -> sameQuarter(c, known.meaning().value(c), quarter));
    }

    private static String sameQuarter(Context c, String year, boolean quarter) {
        String spoken = c.quarter();
        return spoken.isEmpty() ? year + (quarter ? "-QX" : "") : year + spoken.substring(4);
    }

    /** "the year-earlier quarter", "a year-ago period", "year-earlier"; "the latest quarter". */
    private @Nullable Found yearAgo(int i) {
        int at = pastThe(i);
        if (tokens.is(at, "latest") && (tokens.is(at + 1, "quarter") || tokens.is(at + 1, "period"))) {
            return Found.date(
                    i, at + 2, c -> c.quarter().isEmpty() ? c.speakingOf(Values.of(c.anchor(), "Q", -1)) : c.quarter());
        }
        at = tokens.is(at, "comparable") || tokens.is(at, "corresponding") ? at + 1 : at;
        int ago = tokens.is(at, "year") ? tokens.pastHyphen(at + 1) : at;
        if (ago <= at + 1 || !(tokens.is(ago, "ago") || tokens.is(ago, "earlier"))) {
            return null;
        }
        int end = ago + 1;
        int number = tokens.number(end, Kind.ORDINAL);
        if (number > 0 && number <= 4 && tokens.is(tokens.pastHyphen(end + 1), "quarter")) {
            int q = number;
            return Found.date(i, tokens.pastHyphen(end + 1) + 1, c -> Values.of(c.anchor(), "Y", -1) + "-Q" + q);
        }
        boolean named = tokens.is(end, "quarter") || tokens.is(end, "period");
        int begin = named ? i : at;
        if (begin > i) {
            return null;
        }
        return Found.date(
                begin,
                named ? end + 1 : end,
                c -> c.quarter().isEmpty()
                        ? Values.of(c.anchor(), "Y", -1)
                        : Values.of(Values.firstDay(c.quarter()), "Q", -4));
    }

    /** "the 1990s", "the '90s", "the nineties", "the nineteen nineties". */
    private @Nullable Found decade(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        String word = tokens.lower(at);
        String digits = word.startsWith("'") ? word.substring(1) : word;
        int end = at + 1;
        if (Forms.TENS.is(digits) && tokens.is(end, "'s") && tokens.joined(at) && digits.endsWith("0")) {
            digits += "s";
            end++;
        }
        if (Forms.DECADE.is(digits)) {
            return Found.fixed(i, end, Timex.Type.DATE, digits.substring(0, 3));
        }
        if (Forms.SHORT_DECADE.is(digits)
                && (at > i || word.startsWith("'") || tokens.is(i - 1, "-") || isPart(i - 1))) {
            int two = Integer.parseInt(digits.substring(0, 2));
            return Found.date(i, end, c -> decade(c, two));
        }
        int ten = tokens.number(at, Kind.DECADE);
        if (ten > 0 && (at > i || isPart(i - 1))) {
            return Found.date(i, end, c -> decade(c, ten * 10));
        }
        int century = tokens.number(at, Kind.NUMBER);
        int spelt = tokens.number(end, Kind.DECADE);
        return century >= 15 && century < 20 && spelt > 0
                ? Found.fixed(i, end + 1, Timex.Type.DATE, Integer.toString(century * 10 + spelt))
                : null;
    }

    private boolean isPart(int i) {
        return tokens.is(i, "early") || tokens.is(i, "late") || tokens.is(i, "mid");
    }

    private static String decade(Context c, int two) {
        return Values.year(Years.century(c, two) + two).substring(0, 3);
    }

    /** "the 20th century", "nineteenth-century". */
    private @Nullable Found century(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        int number = Ordinal.suffixed(tokens.lower(at));
        int next = at + 1;
        if (number < 0) {
            number = tokens.number(at, Kind.ORDINAL);
            if (tokens.number(at, Kind.TENS) == 20) {
                next = tokens.pastHyphen(at + 1) + 1;
                number = 20 + tokens.number(next - 1, Kind.ORDINAL);
            }
        }
        next = tokens.pastHyphen(next);
        if (number < 1 || number > 30 || !tokens.is(next, "century")) {
            return null;
        }
        return Found.fixed(i, next + 1, Timex.Type.DATE, Values.two(number - 1));
    }

    /** "the winter of 1994", "summer 2030", "the summer". */
    private @Nullable Found season(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        String season = tokens.value(at, Kind.SEASON);
        if (season == null) {
            return null;
        }
        boolean of = tokens.is(at + 1, "of");
        int next = of ? at + 2 : tokens.pastComma(at + 1);
        Found year = years.any(next);
        if (year != null && !(tokens.is(at + 1, ",") && tokens.digits(next) < 0)) {
            return Found.date(i, year.end(), c -> year.meaning().value(c) + "-" + season);
        }
        boolean plain = tokens.is(at, "summer") || tokens.is(at, "winter") || tokens.is(at, "autumn");
        boolean introduced = tokens.isOneOf(i - 1, BEFORE_SEASON);
        boolean meant = plain ? introduced || at > i : introduced && !of;
        boolean name = (tokens.capital(at) && tokens.capital(at + 1))
                || (tokens.is(at, "spring") && tokens.is(at + 1, "training"));
        return meant && !name ? Found.date(i, at + 1, c -> Resolution.season(c, season, "")) : null;
    }

    /** "fiscal 1989", "fiscal year 2003", "the 2003 fiscal year". */
    private @Nullable Found fiscal(int i) {
        String word = tokens.lower(i);
        if (word.length() == 6 && word.startsWith("fy") && Values.digits(word, 2, 6)) {
            return Found.fixed(i, i + 1, Timex.Type.DATE, word.substring(2));
        }
        int at = tokens.is(i, "the") ? i + 1 : i;
        if (tokens.digits(at) >= 1000 && tokens.isOneOf(at + 1, KINDS_OF_YEAR) && tokens.is(at + 2, "year")) {
            Found named = years.absolute(at);
            return named == null ? null : named.from(i).to(at + 3);
        }
        if (!tokens.is(i, "fiscal")) {
            return null;
        }
        Found year = years.absolute(tokens.is(i + 1, "year") ? i + 2 : i + 1);
        return year == null ? null : year.from(i);
    }

    /** "year-end 1990", "year's end", "the year 2000", "the year two thousand". */
    private @Nullable Found yearEnd(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        if (!tokens.is(at, "year")) {
            return null;
        }
        Found number = Longest.of(years.absolute(at + 1), years.thousands(at + 1));
        if (number != null) {
            return number.from(i);
        }
        int end = tokens.is(at + 1, "'s") ? at + 2 : tokens.pastHyphen(at + 1);
        if (!tokens.is(end, "end")) {
            return null;
        }
        Found year = years.any(tokens.is(end + 1, "of") ? end + 2 : end + 1);
        if (year != null) {
            return year.from(i);
        }
        return Found.date(i, end + 1, c -> Values.of(c.anchor(), "Y", 0));
    }
}
