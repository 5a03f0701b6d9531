package org.hearsay.eval.quantities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.CorpusException;
import org.hearsay.eval.IncidentReport;
import org.hearsay.text.Document;
import tools.jackson.databind.JsonNode;

/**
 * One report, with the counts of its incident.
 *
 * @param incident id of the incident
 * @param document headline and text
 * @param killed how many were killed, the perpetrator and later deaths included
 * @param injured how many were injured
 */
public record Report(String incident, Document document, int killed, int injured) {
    /** The half that was never looked at while the rules were written; an incident's reports are all in one. */
    public boolean isUnseen() {
        return Math.floorMod(incident.hashCode(), 2) == 1;
    }

    /** The reports whose incident's counts are given out, from {@code reports.jsonl} and {@code incidents.jsonl}. */
    public static List<Report> in(Path folder) {
        Map<String, JsonNode> incidents = new HashMap<>();
        IncidentReport.lines(folder.resolve("incidents.jsonl"))
                .forEach(incident -> incidents.put(IncidentReport.text(incident, "incident_id"), incident));
        List<Report> reports = new ArrayList<>();
        for (IncidentReport report : IncidentReport.in(folder)) {
            JsonNode incident = incidents.get(report.incident());
            if (incident != null) {
                reports.add(new Report(
                        report.incident(),
                        report.document(null),
                        number(incident, "num_killed"),
                        number(incident, "num_injured")));
            }
        }
        return reports;
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isInt()) {
            throw new CorpusException("an incident has no number in " + field);
        }
        return value.asInt();
    }
}
