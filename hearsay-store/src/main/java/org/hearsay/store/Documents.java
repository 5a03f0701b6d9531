package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
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
        return handle.createQuery(ALL + "WHERE d.id = :id")
                .bind("id", Letters.storable(id))
                .map((row, context) -> kept(row))
                .findFirst()
                .orElse(null);
    }

    List<Kept> after(long sequence, int limit) {
        return handle.createQuery(ALL + "WHERE d.sequence > :after ORDER BY d.sequence LIMIT :limit")
                .bind("after", sequence)
                .bind("limit", limit)
                .map((row, context) -> kept(row))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        String id = row.getString("id");
        byte[] body = row.getBytes("body");
        byte[] words = row.getBytes("words");
        Document document = body == null || words == null
                ? null
                : codec.document(new String(Packing.unpack(words), StandardCharsets.UTF_8), body);
        return new Kept(
                id,
                document,
                row.getString("original_sha256"),
                row.getString("media_type"),
                names(id),
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
