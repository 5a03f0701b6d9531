package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** What lies so far from another time: "two years ago", "half a century earlier", "three days later", "the day before". */
final class Shifts implements Shape {
    private final Tokens tokens;
    private final Counts counts;

    Shifts(Tokens tokens, Counts counts) {
        this.tokens = tokens;
        this.counts = counts;
    }

    @Override
    public @Nullable Found at(int i) {
        return Longest.of(counted(i), Longest.of(beside(i), half(i)));
    }

    /** "two years ago", "a week earlier", "three days later", "ten years from now". */
    private @Nullable Found counted(int i) {
        Counts.Count count = counts.at(i);
        if (count == null) {
            return null;
        }
        int at = tokens.pastHyphen(count.end());
        String unit = tokens.value(at, Kind.UNIT);
        unit = unit == null ? tokens.value(at, Kind.UNITS) : unit;
        // "a year-earlier loss" is told by the year alone.
        if (unit == null || (count.article() && tokens.pastHyphen(at + 1) > at + 1)) {
            return null;
        }
        at++;
        boolean half = tokens.is(at, "and") && tokens.is(at + 1, "a") && tokens.is(at + 2, "half");
        if (half) {
            count = count.andHalf();
            at += 3;
        }
        if (tokens.is(at, "or") && (tokens.is(at + 1, "so") || tokens.is(at + 1, "two"))) {
            at += 2;
        }
        at = tokens.pastHyphen(at);
        int sign = sign(at);
        if (sign == 0) {
            return null;
        }
        boolean told = !tokens.is(at, "ago") && !tokens.is(at, "from") && !tokens.is(at, "hence");
        if (told && (unit.equals("H") || unit.equals("m") || unit.equals("S"))) {
            // From what hour is not known: how long it was says more.
            return null;
        }
        String u = unit;
        int end = tokens.is(at, "from") ? at + 2 : at + 1;
        Counts.Count all = count;
        return Found.date(i, end, c -> moved(c, all, u, sign, told));
    }

    /** "half a century ago", "a half-decade later", "half a year earlier". */
    private @Nullable Found half(int i) {
        boolean article = tokens.is(i, "a");
        int half = article ? i + 1 : i;
        int at = tokens.is(half + 1, "a") ? half + 2 : tokens.pastHyphen(half + 1);
        String unit = tokens.is(half, "half") ? tokens.value(at, Kind.UNIT) : null;
        int months = unit == null
                ? 0
                : switch (unit) {
                    case "C" -> 600;
                    case "E" -> 60;
                    case "Y" -> 6;
                    default -> 0;
                };
        int sign = sign(at + 1);
        if (months == 0 || sign == 0) {
            return null;
        }
        boolean told = !tokens.is(at + 1, "ago") && !tokens.is(at + 1, "from");
        int end = tokens.is(at + 1, "from") ? at + 3 : at + 2;
        String shown = months < 12 ? "M" : "Y";
        long by = (long) sign * (months < 12 ? months : months / 12);
        return Found.date(i, end, c -> Values.of(told ? c.reference() : c.anchor(), shown, by));
    }

    private int sign(int at) {
        return switch (tokens.lower(at)) {
            case "ago", "earlier", "previously" -> -1;
            case "later", "hence" -> 1;
            case "from" -> tokens.is(at + 1, "now") ? 1 : 0;
            case "before", "beforehand" -> endsAt(at + 1) ? -1 : 0;
            case "afterward", "afterwards" -> 1;
            default -> 0;
        };
    }

    private boolean endsAt(int i) {
        String next = tokens.lower(i);
        return next.isEmpty() || (!Character.isLetterOrDigit(next.charAt(0)) && !next.equals("-"));
    }

    private static String moved(Context c, Counts.Count count, String unit, int sign, boolean told) {
        if (count.isOpen()) {
            return told ? "XXXX-XX-XX" : sign < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        if (unit.equals("Y") && count.number() == 1 && sign < 0 && !c.quarter().isEmpty()) {
            return Values.of(Values.firstDay(c.quarter()), "Q", -4);
        }
        if (count.half() && unit.equals("Y")) {
            return Values.of(told ? c.reference() : c.anchor(), "M", sign * (count.number() * 12L + 6));
        }
        return Values.of(told ? c.reference() : c.anchor(), unit, (long) sign * count.number());
    }

    /** "the day before", "the night after", where nothing follows that it would be before or after of. */
    private @Nullable Found beside(int i) {
        String unit = tokens.value(i + 1, Kind.UNIT);
        int sign = tokens.is(i + 2, "before") || tokens.is(i + 2, "earlier") ? -1 : tokens.is(i + 2, "after") ? 1 : 0;
        if (!tokens.is(i, "the") || unit == null || sign == 0 || !endsAt(i + 3)) {
            return null;
        }
        Timex.Type type = unit.equals("N") ? Timex.Type.TIME : Timex.Type.DATE;
        return new Found(i, i + 3, type, c -> Values.of(c.reference(), unit, sign));
    }
}
