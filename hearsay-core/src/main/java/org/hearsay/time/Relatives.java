package org.hearsay.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is told by another time: "last week", "the following day", "that night", "next Tuesday". */
final class Relatives implements Shape {
    private static final Set<String> BETWEEN =
            Set.of("past", "coming", "fiscal", "calendar", "full", "financial", "entire");

    private static final Set<String> AFTER_THE = Set.of("Y", "Q", "W", "M", "WE", "E");

    private final Tokens tokens;

    Relatives(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public @Nullable Found at(int i) {
        return Longest.of(unit(i, null), named(i));
    }

    /** "last year", "the same day"; only of the wanted unit if one is given. */
    @Nullable
    Found unit(int i, @Nullable String wanted) {
        boolean the = tokens.is(i, "the");
        int at = the ? i + 1 : i;
        String relation = tokens.value(at, Kind.RELATION);
        int k = at + 1;
        if (relation == null) {
            relation = the ? "the" : "";
            k = at;
        }
        while (k < at + 3 && tokens.isOneOf(k, BETWEEN)) {
            k++;
        }
        String unit = tokens.value(k, Kind.UNIT);
        if (unit == null || relation.isEmpty() || (wanted != null && !wanted.equals(unit))) {
            return null;
        }
        if (!isMeant(relation, unit, the, at, k)) {
            return null;
        }
        if (relation.equals("the")) {
            return bare(i, k, unit);
        }
        String told = relation;
        return new Found(i, k + 1, unit.equals("N") ? Timex.Type.TIME : Timex.Type.DATE, c -> valueOf(c, told, unit));
    }

    private boolean isMeant(String relation, String unit, boolean the, int at, int k) {
        if (unit.equals("S") || unit.equals("m") || unit.equals("H")) {
            return false;
        }
        if (tokens.capital(k) && tokens.capital(at)) {
            // A programme or a title: "This Week".
            return false;
        }
        if (tokens.is(k + 1, "-") && tokens.joined(k) && tokens.joined(k + 1)) {
            // "this year-end" is another shape, "the day-to-day" none.
            return false;
        }
        return switch (relation) {
            case "the" -> AFTER_THE.contains(unit) || (unit.equals("D") && isLaterIn(at - 1));
            case "last" -> !(unit.equals("D") && the) && !(tokens.is(at, "last") && unit.equals("D"));
            case "that" -> !tokens.is(at, "same") || the;
            default -> true;
        };
    }

    /** "later in the day". */
    private boolean isLaterIn(int the) {
        return tokens.is(the - 1, "in") && (tokens.is(the - 2, "later") || tokens.is(the - 2, "earlier"));
    }

    private static String valueOf(Context c, String relation, String unit) {
        return switch (relation) {
            case "last" -> Values.of(c.anchor(), unit, -1);
            case "this" -> Values.of(c.anchor(), unit, 0);
            case "next" -> unit.equals("D") ? c.fromLast(unit, 1) : Values.of(c.anchor(), unit, 1);
            case "before" -> c.fromLast(unit, -1);
            case "after" -> c.fromLast(unit, 1);
            default -> c.fromLast(unit, 0);
        };
    }

    /** "the year": the one that is spoken of; "the year ended June 30": how long. */
    private Found bare(int i, int k, String unit) {
        boolean ends = tokens.is(k + 1, "ended") || tokens.is(k + 1, "ending");
        if (ends && unit.equals("Y")) {
            return Found.fixed(i, k + 1, Timex.Type.DURATION, "P1Y");
        }
        return Found.date(i, k + 1, c -> spokenOf(c, unit));
    }

    private static String spokenOf(Context c, String unit) {
        if (unit.equals("Q")) {
            // Who speaks of "the quarter" tells its figures: it is over.
            int by = c.direction() == Direction.FUTURE ? 0 : -1;
            return c.quarter().isEmpty() ? Values.of(c.anchor(), unit, by) : c.quarter();
        }
        LocalDate told = unit.equals("Y") ? c.toldYear() : null;
        LocalDate now = told == null ? c.anchor() : told;
        boolean weekdays = now != null && now.getDayOfWeek().getValue() < 6;
        boolean over = unit.equals("WE") && weekdays && c.direction() != Direction.FUTURE;
        return Values.of(now, unit, over ? -1 : 0);
    }

    /** "last Tuesday", "this coming Sunday", "next spring", "this morning". */
    private @Nullable Found named(int i) {
        int at = tokens.is(i, "the") ? i + 1 : i;
        String relation = tokens.value(at, Kind.RELATION);
        if (relation == null || (relation.equals("that") && !tokens.is(at, "that"))) {
            return null;
        }
        int k = at + 1;
        if (tokens.is(at, "this") && (tokens.is(k, "past") || tokens.is(k, "last"))) {
            relation = "last";
            k++;
        } else if (tokens.is(at, "this") && tokens.is(k, "coming")) {
            relation = "next";
            k++;
        }
        String told = relation;
        boolean that = told.equals("that");
        int weekday = that ? -1 : tokens.number(k, Kind.WEEKDAY);
        if (weekday > 0) {
            return Found.date(i, k + 1, c -> Resolution.weekday(c, weekday, told));
        }
        int month = that || !tokens.capital(k) ? -1 : tokens.number(k, Kind.MONTH);
        if (month > 0) {
            return Found.date(i, k + 1, c -> Resolution.month(c, month, told));
        }
        String season = that ? null : tokens.value(k, Kind.SEASON);
        if (season != null) {
            return Found.date(i, k + 1, c -> Resolution.season(c, season, told));
        }
        String part = tokens.value(k, Kind.PART);
        if (part != null && !part.contains(":")) {
            return new Found(i, k + 1, Timex.Type.TIME, c -> dayOf(c, told) + "T" + part);
        }
        return null;
    }

    private static String dayOf(Context c, String relation) {
        String value = valueOf(c, relation, "D");
        return relation.equals("last") && c.anchor() == null ? "XXXX-XX-XX" : value;
    }
}
