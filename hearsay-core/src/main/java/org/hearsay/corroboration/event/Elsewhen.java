package org.hearsay.corroboration.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a document mentions of earlier times from what it reports. An attribution is about its document's event, unless
 * every time in its content lies long before all days of that event, and it names nothing that the document's headline or
 * beginning names: "The port burned in 1987, too, he said."
 */
final class Elsewhen {
    /** In days: what lies further back is another matter. */
    private static final long LONG_BEFORE = 30;

    private Elsewhen() {}

    /**
     * Whether the attribution tells of something else.
     *
     * @param event sketches of all documents of the event
     */
    static boolean isElsewhen(Report report, Attribution attribution, Collection<EventSketch> event) {
        String text = report.document().text();
        List<Timex> stated = new ArrayList<>(
                Dating.of(text, attribution, report.dates().all()).stated());
        stated.removeIf(timex -> last(timex) == null);
        long first = Long.MAX_VALUE;
        EventSketch own = null;
        for (EventSketch sketch : event) {
            own = sketch.document().equals(report.document().id()) ? sketch : own;
            first = Math.min(first, firstDay(sketch));
        }
        if (stated.isEmpty() || first == Long.MAX_VALUE || own == null) {
            return false;
        }
        for (Timex timex : stated) {
            LocalDate last = last(timex);
            if (last == null || last.toEpochDay() >= first - LONG_BEFORE) {
                return false;
            }
        }
        return !namesItsLead(text, attribution, own);
    }

    private static long firstDay(EventSketch sketch) {
        long first =
                sketch.published() == null ? Long.MAX_VALUE : sketch.published().toEpochDay();
        for (long day : sketch.leadDays()) {
            first = Math.min(first, day);
        }
        return first;
    }

    private static boolean namesItsLead(String text, Attribution attribution, EventSketch sketch) {
        for (Span part : attribution.content().parts()) {
            for (Word word : Word.in(text, part.begin(), part.end())) {
                if (sketch.names().containsKey(word.lower()) && sketch.lead().containsKey(word.lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last day of what an expression names; null if that is open, a duration or no time by the calendar. */
    private static @Nullable LocalDate last(Timex timex) {
        String value = timex.value();
        boolean isTime = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
        if (!isTime || value.length() < 4 || !value.chars().limit(4).allMatch(Character::isDigit)) {
            return null;
        }
        Long day = Sketching.day(timex);
        if (day != null) {
            return LocalDate.ofEpochDay(day);
        }
        int year = Integer.parseInt(value.substring(0, 4));
        boolean month = value.length() == 7 && Character.isDigit(value.charAt(5)) && Character.isDigit(value.charAt(6));
        return year < 1
                ? null
                : month
                        ? LocalDate.of(year, Math.clamp(Integer.parseInt(value.substring(5)), 1, 12), 1)
                                .plusMonths(1)
                                .minusDays(1)
                        : LocalDate.of(year, 12, 31);
    }
}
