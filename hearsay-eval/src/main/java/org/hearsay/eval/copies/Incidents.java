package org.hearsay.eval.copies;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.eval.IncidentReport;
import org.hearsay.text.Document;

/**
 * Reports of incidents, each once, and of which incidents they are: a few stand under two.
 *
 * @param documents by their ids
 * @param of the incidents of each
 * @param scenes day and state of each incident
 */
record Incidents(Map<String, Document> documents, Map<String, Set<String>> of, Map<String, String> scenes) {
    /**
     * The reports of {@code reports.jsonl}, and the scenes of {@code incidents.jsonl}.
     *
     * @param addresses whether to tell where each was published
     */
    static Incidents in(Path folder, boolean addresses) {
        Map<String, String> ids = new HashMap<>();
        Map<String, Document> documents = new TreeMap<>();
        Map<String, Set<String>> incidents = new HashMap<>();
        for (IncidentReport report : IncidentReport.in(folder)) {
            // Untold, each is of a site of its own, so that nothing follows from it.
            Document document = report.document(addresses ? report.address() : "report://" + report.id());
            String id = ids.computeIfAbsent(report.id(), d -> document.id());
            documents.putIfAbsent(id, document);
            incidents.computeIfAbsent(id, i -> new HashSet<>()).add(report.incident());
        }
        return new Incidents(documents, incidents, scenes(folder));
    }

    boolean areOfOne(Pair pair) {
        return of.getOrDefault(pair.first(), Set.of()).stream()
                .anyMatch(of.getOrDefault(pair.second(), Set.of())::contains);
    }

    /** Whether two reports are of one incident, or of two of one day and state: about ten incidents were entered twice. */
    boolean areOfOneScene(Pair pair) {
        Set<String> ofFirst = new HashSet<>();
        of.getOrDefault(pair.first(), Set.of()).forEach(i -> ofFirst.add(scenes.getOrDefault(i, i)));
        return areOfOne(pair)
                || of.getOrDefault(pair.second(), Set.of()).stream()
                        .anyMatch(i -> ofFirst.contains(scenes.getOrDefault(i, i)));
    }

    private static Map<String, String> scenes(Path folder) {
        Map<String, String> scenes = new HashMap<>();
        IncidentReport.lines(folder.resolve("incidents.jsonl")).forEach(incident -> {
            String scene = IncidentReport.text(incident, "date") + IncidentReport.text(incident, "state");
            scenes.put(IncidentReport.text(incident, "incident_id"), scene);
        });
        return scenes;
    }
}
