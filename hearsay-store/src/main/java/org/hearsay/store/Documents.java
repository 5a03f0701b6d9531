package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Kept;
import org.hearsay.text.Document;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Documents as the tables keep them. */
final class Documents {
    private static final String ALL =
            "SELECT d.*, t.body AS words FROM document d LEFT JOIN text t ON t.id = d.text_id ";

    private final Handle handle;
    private final Codec codec;

    Documents(Handle handle, Codec codec) {
        this.handle = handle;
        this.codec = codec;
    }

    @Nullable
    Kept of(String id) {
        String stored = Letters.storable(id);
        return handle.createQuery(ALL + "WHERE d.id = :id")
                .bind("id", stored)
                .map((row, context) -> kept(row, names(stored)))
                .findFirst()
                .orElse(null);
    }

    List<Kept> after(long sequence, int limit) {
        List<Kept> page = handle.createQuery(ALL + "WHERE d.sequence > :after ORDER BY d.sequence LIMIT :limit")
                .bind("after", sequence)
                .bind("limit", limit)
                .map((row, context) -> kept(row, List.of()))
                .list();
        // All at once: to ask for each by itself takes as long again as the documents. Afterwards: whatever is there
        // has some.
        Map<String, List<String>> names = names(sequence, limit);
        return page.stream()
                .map(k -> named(k, names.getOrDefault(k.id(), List.of())))
                .toList();
    }

    private Map<String, List<String>> names(long sequence, int limit) {
        Map<String, List<String>> names = new HashMap<>();
        handle.createQuery("SELECT document, name FROM sighting WHERE document IN (SELECT id FROM document"
                        + " WHERE sequence > :after ORDER BY sequence LIMIT :limit) ORDER BY sequence")
                .bind("after", sequence)
                .bind("limit", limit)
                .map((row, context) -> Map.entry(row.getString("document"), row.getString("name")))
                .forEach(e -> names.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                        .add(e.getValue()));
        return names;
    }

    private static Kept named(Kept kept, List<String> names) {
        return new Kept(
                kept.id(),
                kept.document(),
                kept.originalSha256(),
                kept.mediaType(),
                names,
                kept.added(),
                kept.earlier(),
                kept.sequence());
    }

    private Kept kept(ResultSet row, List<String> names) throws SQLException {
        byte[] body = row.getBytes("body");
        byte[] words = row.getBytes("words");
        Document document = body == null || words == null
                ? null
                : codec.document(new String(Packing.unpack(words), StandardCharsets.UTF_8), body);
        return new Kept(
                row.getString("id"),
                document,
                row.getString("original_sha256"),
                row.getString("media_type"),
                names,
                Instant.parse(row.getString("added")),
                row.getString("earlier"),
                row.getLong("sequence"));
    }

    private List<String> names(String document) {
        return handle.createQuery("SELECT name FROM sighting WHERE document = :id ORDER BY sequence")
                .bind("id", document)
                .mapTo(String.class)
                .list();
    }
}
