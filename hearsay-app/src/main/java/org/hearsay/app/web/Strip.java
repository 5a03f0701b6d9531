package org.hearsay.app.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.app.page.Html;
import org.jspecify.annotations.Nullable;

/** One line of a timeline as a picture: when something happened, was said and was reported, all lines on one scale. A value. */
final class Strip {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 20;
    private static final int EDGE = 9;

    private final LocalDate first;
    private final long days;

    private Strip(LocalDate first, long days) {
        this.first = first;
        this.days = Math.max(1, days);
    }

    /** The scale of some days; null if there is none. */
    static @Nullable Strip over(Stream<String> values) {
        List<LocalDate> all =
                values.map(Strip::day).filter(Objects::nonNull).sorted().toList();
        return all.isEmpty() ? null : new Strip(all.getFirst(), ChronoUnit.DAYS.between(all.getFirst(), all.getLast()));
    }

    /** The day that a TIMEX3 value, or words for one, begin with; null if it is none, or not so exact. */
    static @Nullable LocalDate day(String value) {
        try {
            return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The first and the last day of the scale. */
    String range() {
        return first + " \u2013 " + first.plusDays(days);
    }

    /**
     * Markup. The words beside it tell the same, so it is hidden from who hears the page.
     *
     * @param last the last day it was reported; empty if it was reported on one
     */
    String picture(List<String> happened, String said, String reported, String last) {
        Html html = new Html();
        html.raw("<svg class=\"drawn strip\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" width=\"" + WIDTH
                + "\" height=\"" + HEIGHT + "\" aria-hidden=\"true\" focusable=\"false\">");
        html.raw("<line x1=\"" + EDGE + "\" x2=\"" + (WIDTH - EDGE) + "\" y1=\"10\" y2=\"10\"/>");
        if (day(reported) != null && day(last) != null) {
            mark(reported, html, x -> "<line class=\"lasting\" y1=\"10\" y2=\"10\" x1=\"" + x + "\"");
            mark(last, html, x -> " x2=\"" + x + "\"/>");
        }
        for (String each : happened) {
            mark(each, html, x -> "<path class=\"happened\" d=\"M" + x + " 3l7 7l-7 7l-7-7z\"/>");
        }
        for (String each : List.of(reported, last)) {
            mark(
                    each,
                    html,
                    x -> "<rect class=\"reported\" x=\"" + (x - 5) + "\" y=\"5\" width=\"10\" height=\"10\"/>");
        }
        mark(said, html, x -> "<circle class=\"said\" cx=\"" + x + "\" cy=\"10\" r=\"4\"/>");
        return html.raw("</svg>").toString();
    }

    private interface Drawing {
        String at(long x);
    }

    private void mark(String value, Html html, Drawing drawing) {
        LocalDate day = day(value);
        if (day != null) {
            long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days);
            html.raw(drawing.at(EDGE + at * (WIDTH - 2 * EDGE) / days));
        }
    }
}
