package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.Reading;
import org.hearsay.app.page.Segment.Part;
import org.hearsay.app.page.Segment.Role;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Mark;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.time.Dates;

/**
 * Cuts a text at every begin and end of a part of an attribution, and of a paragraph. HTML elements nest, parts may overlap in
 * any way: so each segment is an element of its own that knows all it is part of. The text is swept once from begin to end.
 */
final class Segments {
    /** Outer before inner: the reading lists outer ones first. */
    private static final Comparator<Part> OUTER_FIRST =
            Comparator.comparingInt(Part::number).thenComparing(Part::role);

    private final TreeMap<Integer, List<Part>> begins = new TreeMap<>();
    private final TreeMap<Integer, List<Part>> ends = new TreeMap<>();
    private final TreeMap<Integer, List<Integer>> handles = new TreeMap<>();
    private final TreeMap<Integer, List<String>> values = new TreeMap<>();

    private final TreeMap<Integer, List<Extras.Meant>> meant = new TreeMap<>();
    private final TreeMap<Integer, List<Extras.Copied>> copied = new TreeMap<>();

    private Segments() {}

    /** @param moment tells times in words */
    static List<Segment> of(Reading reading, Extras extras, Moment moment) {
        Segments segments = new Segments();
        int number = 0;
        for (Attribution attribution : reading.attributions()) {
            segments.add(attribution, ++number);
        }
        for (Mark mark : reading.marks()) {
            segments.add(mark.span(), new Part(0, Role.MARK));
        }
        segments.add(reading, extras, moment);
        return segments.sweep(reading.document().text());
    }

    /** Whether a paragraph begins at a char: the first of a line that is not empty, but not that of the text. */
    static boolean beginsParagraph(String text, int at) {
        return at > 0 && at < text.length() && text.charAt(at - 1) == '\n' && text.charAt(at) != '\n';
    }

    private void add(Reading reading, Extras extras, Moment moment) {
        if (extras.ownVoice()) {
            reading.ownVoice().forEach(s -> add(s, new Part(0, Role.OWN)));
        }
        if (extras.values()) {
            Dates dates = reading.dates();
            dates.all().forEach(t -> add(t.span(), Role.DATE, moment.of(t)));
            reading.quantities(dates).all().forEach(q -> add(q.span(), Role.FIGURE, Figure.of(q)));
        }
        for (Extras.Meant each : extras.meant()) {
            add(each.span(), new Part(0, Role.MEANT));
            meant.computeIfAbsent(each.span().end(), k -> new ArrayList<>()).add(each);
        }
        for (Extras.Copied each : extras.copied()) {
            add(each.span(), new Part(0, Role.COPIED));
            copied.computeIfAbsent(each.span().begin(), k -> new ArrayList<>()).add(each);
        }
        if (extras.place() != null && extras.place().begin() < extras.place().end()) {
            add(extras.place(), new Part(0, Role.PLACE));
        }
    }

    private void add(Span span, Role role, String value) {
        if (!value.isEmpty()) {
            add(span, new Part(0, role));
            values.computeIfAbsent(span.end(), k -> new ArrayList<>()).add(value);
        }
    }

    private void add(Attribution attribution, int number) {
        attribution.content().forEach(s -> add(s, new Part(number, Role.CONTENT)));
        Spans handle = attribution.content();
        if (attribution.source() != null) {
            handle = attribution.source().spans();
            handle.forEach(s -> add(s, new Part(number, Role.SOURCE)));
        }
        if (attribution.cue() != null) {
            handle = attribution.cue();
            handle.forEach(s -> add(s, new Part(number, Role.CUE)));
        }
        handles.computeIfAbsent(handle.begin(), k -> new ArrayList<>()).add(number);
    }

    private void add(Span span, Part part) {
        begins.computeIfAbsent(span.begin(), k -> new ArrayList<>()).add(part);
        ends.computeIfAbsent(span.end(), k -> new ArrayList<>()).add(part);
    }

    private List<Segment> sweep(String text) {
        TreeSet<Integer> cuts = new TreeSet<>(begins.keySet());
        cuts.addAll(ends.keySet());
        IntStream.range(0, text.length())
                .filter(at -> beginsParagraph(text, at))
                .forEach(cuts::add);
        cuts.add(text.length());
        List<Segment> found = new ArrayList<>();
        TreeMap<Part, Integer> open = new TreeMap<>(OUTER_FIRST);
        int begin = 0;
        for (int cut : cuts) {
            if (cut > begin) {
                List<Integer> here = handles.getOrDefault(begin, List.of());
                found.add(new Segment(
                        begin,
                        cut,
                        List.copyOf(open.keySet()),
                        here,
                        values.getOrDefault(cut, List.of()),
                        meant.getOrDefault(cut, List.of()),
                        copied.getOrDefault(begin, List.of())));
            }
            // The spans of one part never touch, so what ends here does not begin here as well.
            // Figures may lie in one another: what is open twice ends twice.
            ends.getOrDefault(cut, List.of()).forEach(p -> open.computeIfPresent(p, (k, n) -> n == 1 ? null : n - 1));
            begins.getOrDefault(cut, List.of()).forEach(p -> open.merge(p, 1, Integer::sum));
            begin = cut;
        }
        return found;
    }
}
