package org.hearsay.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.attribution.Newspaper;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;

/** Short reports about invented places and people, and which of them are put together. */
final class Newsroom {
    final Map<String, Report> reports = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<EventSketch> sketches = new ArrayList<>();

    /**
     * Takes in a report.
     *
     * @param name what the test calls it
     * @param published day; empty if nothing says
     */
    Newsroom report(String name, String published, String title, String marked) {
        Newspaper paper = new Newspaper(title + "\n\n" + marked);
        LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
        Document document = Document.of(paper.text, new Publication(null, title, null, day, "en"));
        Report report = new Hearsay(paper).read(document).report();
        reports.put(name, report);
        names.put(document.id(), name);
        sketches.add(EventSketch.of(report, null));
        return this;
    }

    List<EventSketch> sketches() {
        return sketches;
    }

    EventSketch sketch(String name) {
        Report report = reports.get(name);
        return EventSketch.of(report, null);
    }

    /** Compares the events, each as the names of its reports, with these lines, in any order. */
    void check(String... lines) {
        assertThat(Events.group(sketches).stream().map(this::line)).containsExactlyInAnyOrder(lines);
    }

    String line(Event event) {
        return event.documents().stream().map(names::get).sorted().collect(Collectors.joining(" "));
    }
}
