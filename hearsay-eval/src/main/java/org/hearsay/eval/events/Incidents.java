package org.hearsay.eval.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.eval.IncidentReport;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** Reports of real incidents from {@code reports.jsonl}: headline, text and day of publication; not their addresses or names. */
final class Incidents {
    private Incidents() {}

    /** @param vectors as in {@link Sketches#of} */
    static List<Labelled> in(Path folder, int threads, @Nullable Path vectors) {
        List<IncidentReport> reports = IncidentReport.in(folder);
        List<Document> documents = reports.stream().map(r -> r.document(null)).toList();
        List<EventSketch> sketches = Sketches.of(threads, documents, vectors);
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            labelled.add(new Labelled(reports.get(i).incident(), sketches.get(i)));
        }
        return labelled;
    }
}
