package org.hearsay.eval.quantities;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> incidents = new HashMap<>();
        for (String line : lines(folder.resolve("incidents.jsonl"))) {
            JsonNode incident = json.readTree(line);
            incidents.put(text(incident, "incident_id"), incident);
        }
        List<Report> reports = new ArrayList<>();
        for (String line : lines(folder.resolve("reports.jsonl"))) {
            JsonNode report = json.readTree(line);
            String id = text(report, "incident_id");
            JsonNode incident = incidents.get(id);
            if (incident != null) {
                reports.add(new Report(
                        id, document(report), number(incident, "num_killed"), number(incident, "num_injured")));
            }
        }
        return reports;
    }

    private static List<String> lines(Path file) {
        return Corpus.text(file).lines().filter(line -> !line.isBlank()).toList();
    }

    private static Document document(JsonNode report) {
        Publication told = new Publication(null, text(report, "title"), null, day(text(report, "dct")), "en");
        return Document.of(text(report, "title") + "\n\n" + text(report, "content"), told);
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new CorpusException("an entry has no text in " + field + ": give the folder of incidents");
        }
        return value.asString();
    }

    private static int number(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isInt()) {
            throw new CorpusException("an incident has no number in " + field);
        }
        return value.asInt();
    }
}
