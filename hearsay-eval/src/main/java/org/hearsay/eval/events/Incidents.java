package org.hearsay.eval.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.eval.Corpus;
import org.hearsay.eval.CorpusException;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reports of real incidents from {@code reports.jsonl}: headline, text and day of publication; not their addresses or names. */
final class Incidents {
    private Incidents() {}

    /** @param vectors as in {@link Sketches#of} */
    static List<Labelled> in(Path folder, int threads, @Nullable Path vectors) {
        ObjectMapper json = new ObjectMapper();
        List<String> gold = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        Corpus.text(folder.resolve("reports.jsonl"))
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    JsonNode report = json.readTree(line);
                    gold.add(text(report, "incident_id"));
                    documents.add(document(report));
                });
        List<EventSketch> sketches = Sketches.of(threads, documents, vectors);
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            labelled.add(new Labelled(gold.get(i), sketches.get(i)));
        }
        return labelled;
    }

    private static Document document(JsonNode report) {
        String title = text(report, "title");
        Publication told = new Publication(null, title, null, day(text(report, "dct")), "en");
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
