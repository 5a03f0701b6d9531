package org.hearsay.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A report of an incident, as it lies in {@code reports.jsonl}.
 *
 * @param id of the document
 * @param incident of which it is
 * @param address where it was published
 * @param title its headline
 * @param content its text
 * @param day of publication; null if it is not told
 */
public record IncidentReport(
        String id,
        String incident,
        String address,
        String title,
        String content,
        @Nullable LocalDate day) {
    /** All of a folder, in their order. */
    public static List<IncidentReport> in(Path folder) {
        return lines(folder.resolve("reports.jsonl")).map(IncidentReport::of).toList();
    }

    /** The objects of a file of JSON lines. */
    public static Stream<JsonNode> lines(Path file) {
        ObjectMapper json = new ObjectMapper();
        return Corpus.text(file).lines().filter(line -> !line.isBlank()).map(json::readTree);
    }

    /**
     * The text in a field.
     *
     * @throws CorpusException if there is none
     */
    public static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isString()) {
            throw new CorpusException("an entry has no text in " + field + ": give the folder of incidents");
        }
        return value.asString();
    }

    /**
     * Headline, text and day, without a publisher.
     *
     * @param told the address that is told of it; null for none
     */
    public Document document(@Nullable String told) {
        return Document.of(title + "\n\n" + content, new Publication(told, title, null, day, "en"));
    }

    private static IncidentReport of(JsonNode line) {
        JsonNode address = line.get("uri");
        return new IncidentReport(
                text(line, "doc_id"),
                text(line, "incident_id"),
                address == null ? "" : address.asString(""),
                text(line, "title"),
                text(line, "content"),
                day(text(line, "dct")));
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.length() < 10 ? null : LocalDate.parse(written.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
