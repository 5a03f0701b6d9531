package org.hearsay.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often: "every Tuesday", "each year", "twice a week", "Mondays", "Saturday nights". */
final class Recurrences implements Shape {
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");

    private final Tokens tokens;
    private final Counts counts;

    Recurrences(Tokens tokens, Counts counts) {
        this.tokens = tokens;
        this.counts = counts;
    }

    @Override
    public @Nullable Found at(int i) {
        return Longest.of(each(i), Longest.of(often(i), plural(i)));
    }

    private @Nullable Found each(int i) {
        if (tokens.value(i, Kind.EACH) == null) {
            return null;
        }
        int at = i + 1;
        at = tokens.is(at, "single") ? at + 1 : at;
        boolean other = tokens.is(at, "other");
        Counts.Count count = other ? null : counts.at(at);
        if (count != null && !count.article()) {
            String units = tokens.value(count.end(), Kind.UNITS);
            return units == null ? null : set(i, count.end() + 1, Durations.period(count.whole(), units, false));
        }
        at = other ? at + 1 : at;
        String unit = tokens.value(at, Kind.UNIT);
        if (unit != null && !unit.equals("S")) {
            return set(i, at + 1, Durations.period(other ? "2" : "1", unit, false));
        }
        String named = named(at);
        return named == null ? null : set(i, at + 1, named);
    }

    private @Nullable String named(int at) {
        int weekday = tokens.number(at, Kind.WEEKDAY);
        if (weekday > 0) {
            return "XXXX-WXX-" + weekday;
        }
        int month = tokens.capital(at) ? tokens.number(at, Kind.MONTH) : -1;
        if (month > 0) {
            return "XXXX-" + Values.two(month);
        }
        String season = tokens.value(at, Kind.SEASON);
        if (season != null) {
            return "XXXX-" + season;
        }
        String part = tokens.value(at, Kind.PART);
        return part == null ? null : "XXXX-XX-XXT" + part;
    }

    /** "twice a week", "three times per year". */
    private @Nullable Found often(int i) {
        int at = i;
        if (tokens.value(i, Kind.OFTEN) == null || tokens.is(i, "time") || tokens.is(i, "times")) {
            Counts.Count count = counts.at(i);
            if (count == null || tokens.value(count.end(), Kind.OFTEN) == null) {
                return null;
            }
            at = count.end();
        }
        String unit = tokens.isOneOf(at + 1, PER) ? tokens.value(at + 2, Kind.UNIT) : null;
        return unit == null ? null : set(i, at + 3, Durations.period("1", unit, false));
    }

    /** "Mondays", "weekends", "Saturday nights". */
    private @Nullable Found plural(int i) {
        String day = tokens.value(i, Kind.WEEKDAYS);
        if (day != null) {
            return set(i, i + 1, "XXXX-WXX-" + day);
        }
        int weekday = tokens.number(i, Kind.WEEKDAY);
        String parts = weekday > 0 ? tokens.value(i + 1, Kind.PARTS) : null;
        return parts == null ? null : set(i, i + 2, "XXXX-WXX-" + weekday + "T" + parts);
    }

    private static Found set(int begin, int end, String value) {
        return Found.fixed(begin, end, Timex.Type.SET, value);
    }
}
