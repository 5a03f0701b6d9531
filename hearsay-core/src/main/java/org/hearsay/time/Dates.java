package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.text.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The expressions of time in one text. A value; safe to share between threads.
 *
 * @param all in text order; none overlaps another
 * @param anchor the day they are counted from: the day of publication, else one that the text is headed with, else null
 * @param problems dates that there are not (31 February), or that could not be told for want of an anchor
 */
public record Dates(List<Timex> all, @Nullable LocalDate anchor, List<Problem> problems) {
    public Dates {
        all = List.copyOf(all);
        problems = List.copyOf(problems);
    }
}
