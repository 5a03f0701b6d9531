package org.hearsay.eval.copies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

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
        ObjectMapper json = new ObjectMapper();
        Map<String, String> ids = new HashMap<>();
        Map<String, Document> documents = new TreeMap<>();
        Map<String, Set<String>> incidents = new HashMap<>();
        for (String line : Corpus.text(folder.resolve("reports.jsonl")).lines().toList()) {
            if (!line.isBlank()) {
                JsonNode report = json.readTree(line);
                Document document = document(report, addresses);
                String id = ids.computeIfAbsent(text(report, "doc_id"), d -> document.id());
                documents.putIfAbsent(id, document);
                incidents.computeIfAbsent(id, i -> new HashSet<>()).add(text(report, "incident_id"));
            }
        }
        return new Incidents(documents, incidents, scenes(folder, json));
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

    private static Map<String, String> scenes(Path folder, ObjectMapper json) {
        Map<String, String> scenes = new HashMap<>();
        for (String line :
                Corpus.text(folder.resolve("incidents.jsonl")).lines().toList()) {
            if (!line.isBlank()) {
                JsonNode incident = json.readTree(line);
                String scene = text(incident, "date") + text(incident, "state");
                scenes.put(text(incident, "incident_id"), scene);
            }
        }
        return scenes;
    }

    private static Document document(JsonNode report, boolean addresses) {
        String title = text(report, "title");
        // Untold, each is of a site of its own, so that nothing follows from it.
        String address = addresses ? text(report, "uri") : "report://" + text(report, "doc_id");
        Publication told = new Publication(address, title, null, day(text(report, "dct")), "en");
        return Document.of(title + "\n\n" + text(report, "content"), told);
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
}
