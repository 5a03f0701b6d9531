package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Document;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds every expression of time in a text and tells its value. At each word the longest expression that any rule finds is
 * taken; values are told afterwards in text order, against the day of publication and the dates before. Takes time linear in
 * the text; never asks a clock. Safe to share between threads.
 */
public final class DateFinder {
    private final Tokens tokens;
    private final CalendarDates calendar;
    private final List<Shape> shapes;

    private DateFinder(String text) {
        tokens = Tokenizer.of(text);
        Counts counts = new Counts(tokens);
        Relatives relatives = new Relatives(tokens);
        Years years = new Years(tokens, relatives);
        calendar = new CalendarDates(tokens, years);
        shapes = List.of(
                calendar,
                new ClockTimes(tokens, calendar),
                new FixedPhrases(tokens),
                relatives,
                new Shifts(tokens, counts),
                new Periods(tokens, years),
                new Durations(tokens, counts),
                new Recurrences(tokens, counts),
                new Holidays(tokens, years));
    }

    /** The expressions of time in a document. */
    public static Dates of(Document document) {
        return new DateFinder(document.text())
                .find(document.text(), document.publication().published());
    }

    private Dates find(String text, @Nullable LocalDate published) {
        LocalDate told = published != null ? published : Headings.day(text, tokens, calendar);
        // What lies a year before or after must have a value as well.
        LocalDate anchor = told == null || told.getYear() < 2 || told.getYear() > 9998 ? null : told;
        Context context = new Context(tokens, anchor);
        List<Timex> all = new ArrayList<>();
        int from = 0;
        int i = 0;
        while (i < tokens.size()) {
            Found found = tokens.mayStart(i) ? longest(i) : null;
            if (found == null) {
                i++;
                continue;
            }
            all.add(context.resolve(found, Prefixes.begin(tokens, found, from)));
            i = found.end();
            from = i;
        }
        return new Dates(all, anchor, problems(context, all));
    }

    private @Nullable Found longest(int i) {
        Found longest = null;
        for (Shape shape : shapes) {
            longest = Longest.of(longest, shape.at(i));
        }
        return longest == null ? null : dated(longest);
    }

    /** "this coming Sunday, March 8": a weekday that the day of the month follows. */
    private Found dated(Found found) {
        int next = tokens.pastComma(found.end());
        if (found.type() == Timex.Type.DATE && tokens.value(found.end() - 1, Kind.WEEKDAY) != null) {
            Found day = calendar.monthDay(next);
            return day == null ? found : day.from(found.begin());
        }
        return found;
    }

    private static List<Problem> problems(Context context, List<Timex> all) {
        List<Problem> problems = new ArrayList<>(context.problems());
        if (context.anchor() == null && isOpen(all)) {
            problems.add(new Problem(
                    "no-publication-date",
                    "Nothing says when this was published: days told from then on are left open.",
                    null));
        }
        return problems;
    }

    private static boolean isOpen(List<Timex> all) {
        for (Timex timex : all) {
            if (timex.type() == Timex.Type.DATE && timex.value().startsWith("XXXX")) {
                return true;
            }
        }
        return false;
    }
}
