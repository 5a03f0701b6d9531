package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Problem;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** What is known where an expression stands: the day of publication, what was dated before it, and which way it points. */
final class Context {
    /** A quarter said so many tokens ago is no longer what is spoken of. */
    private static final int FAR = 120;

    /** A sentence longer than this has forgotten the year it began with; keeps the search short. */
    private static final int NEAR = 30;

    private final @Nullable LocalDate anchor;
    private final Tokens tokens;
    private final List<Problem> problems = new ArrayList<>();

    /** The last value that began with a year; empty if there was none. */
    private String last = "";

    /** Index after the last token of what was dated last. */
    private int lastEnd;

    private String lastQuarter = "";
    private int quarterAt;
    private int begin;
    private int end;

    Context(Tokens tokens, @Nullable LocalDate anchor) {
        this.tokens = tokens;
        this.anchor = anchor;
    }

    /** The value of an expression; it is the last one from then on. */
    Timex resolve(Found found, int from) {
        begin = found.begin();
        end = found.end();
        String value = found.meaning().value(this);
        boolean glance = tokens.is(found.end() - 1, "earlier") || tokens.is(found.end() - 1, "ago");
        if (!glance && (found.type() == Timex.Type.DATE || found.type() == Timex.Type.TIME)) {
            remember(value);
        }
        return new Timex(tokens.span(from, found.end()), found.type(), value);
    }

    private void remember(String value) {
        if (Values.firstDay(value) != null) {
            last = value;
            lastEnd = end;
        }
    }

    /** The day of publication, or the one that the text is headed with; null if neither is known. */
    @Nullable
    LocalDate anchor() {
        return anchor;
    }

    /** The first day of what was dated last, else the anchor. */
    @Nullable
    LocalDate reference() {
        LocalDate day = Values.firstDay(last);
        return day == null ? anchor : day;
    }

    /** What was dated last; empty if nothing was. */
    String last() {
        return last;
    }

    /** The quarter is what is spoken of from here on. */
    String speakingOf(String quarter) {
        if (quarter.indexOf('Q') == 5 && Values.firstDay(quarter) != null) {
            lastQuarter = quarter;
            quarterAt = end;
        }
        return quarter;
    }

    /**
     * The unit's stretch that what was dated last lies in, so many of them on; open where it was dated more roughly than by
     * that unit.
     */
    String fromLast(String unit, int by) {
        boolean isDay = Values.isDay(last);
        boolean isRough = switch (unit) {
            case "D", "N", "WE" -> !isDay;
            case "W" -> !isDay && last.indexOf('W') != 5;
            case "M" -> !isDay && !Forms.MONTH.is(last);
            case "Q" -> Forms.YEAR.is(last);
            default -> false;
        };
        return isRough && !last.isEmpty()
                ? last.substring(0, 4) + Values.open(unit).substring(4)
                : Values.of(reference(), unit, by);
    }

    /** The quarter that is being spoken of; empty if none is. */
    String quarter() {
        return end - quarterAt < FAR ? lastQuarter : "";
    }

    /**
     * The day that was dated last if that is in the same sentence, with a year in figures that is not that of publication:
     * what follows it without a year is of its year ("seized on May 5, 1995, and freed in June"). Null otherwise.
     */
    @Nullable
    LocalDate toldYear() {
        LocalDate day = Values.firstDay(last);
        boolean isTold = lastEnd > 0 && tokens.digits(lastEnd - 1) >= 1000;
        if (day == null || !isTold || anchor == null || day.getYear() == anchor.getYear() || begin - lastEnd > NEAR) {
            return null;
        }
        for (int i = lastEnd; i < begin; i++) {
            if (Directions.endsSentence(tokens, i)) {
                return null;
            }
        }
        return day;
    }

    Direction direction() {
        return Directions.around(tokens, begin, end);
    }

    void noSuchDay() {
        Span span = tokens.span(begin, end);
        problems.add(new Problem("no-such-day", "A date is given that no calendar has.", span));
    }

    List<Problem> problems() {
        return problems;
    }
}
