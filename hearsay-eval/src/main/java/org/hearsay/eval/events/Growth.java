package org.hearsay.eval.events;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.hearsay.corroboration.event.EventGrouping;
import org.hearsay.corroboration.event.EventModel;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.eval.Processor;

/** How time and comparisons grow with documents, which are added one at a time. */
final class Growth {
    private static final int FEW = 1_000;

    private Growth() {}

    static void print(PrintWriter out, List<EventSketch> sketches) {
        EventModel model = EventModel.shipped();
        // Once unmeasured, so that the few are not slow only because the program is cold.
        time(sketches.subList(0, Math.min(FEW, sketches.size())), model);
        out.println(
                "growth, one thread, sketches made before:  documents  comparisons  seconds of the processor  events  largest");
        for (int size : List.of(Math.min(FEW, sketches.size()), sketches.size())) {
            Run run = time(sketches.subList(0, size), model);
            out.printf(
                    Locale.ROOT,
                    "%52d %12d %25.2f %7d %8d%n",
                    size,
                    run.comparisons(),
                    run.seconds(),
                    run.groups().size(),
                    run.groups().stream().mapToInt(List::size).max().orElse(0));
        }
    }

    /** What came of grouping, and how long it took. */
    private record Run(long comparisons, double seconds, List<List<String>> groups) {}

    private static Run time(List<EventSketch> sketches, EventModel model) {
        double begin = Processor.seconds();
        EventGrouping grouping = new EventGrouping(model);
        sketches.forEach(grouping::add);
        List<List<String>> groups = grouping.groups();
        return new Run(grouping.comparisons(), Processor.seconds() - begin, groups);
    }
}
