package org.hearsay.store;

import org.jdbi.v3.core.Handle;

/** Takes a document's words out of all tables. Its line stays, with the hashes, as a tombstone; so do the entries of the log. */
final class Erasing {
    private final Handle handle;
    private final String document;

    Erasing(Handle handle, String document) {
        this.handle = handle;
        this.document = document;
    }

    void run() {
        // A correction holds no words, but a reason may.
        execute("DELETE FROM judgement WHERE subject IN "
                + "(SELECT 'attribution ' || id FROM attribution WHERE document = :id)");
        execute("DELETE FROM judgement WHERE subject LIKE 'claims %' AND EXISTS "
                + "(SELECT 1 FROM attribution a WHERE a.document = :id AND "
                + "(subject LIKE 'claims ' || a.id || ' %' OR subject LIKE 'claims % ' || a.id))");
        execute("DELETE FROM judgement WHERE subject LIKE 'actors %' || :id || '#%'");
        execute("DELETE FROM attribution WHERE document = :id");
        execute("DELETE FROM reading WHERE document = :id");
        // File names tell of what is in them.
        execute("UPDATE entry SET detail = '' WHERE kind = 'SEEN' AND subject = :id");
        execute("UPDATE entry SET subject = '', detail = '' WHERE kind IN ('IMPORTED', 'FAILED') AND subject IN "
                + "(SELECT name FROM sighting WHERE document = :id)");
        execute("DELETE FROM import WHERE name IN (SELECT name FROM sighting WHERE document = :id)");
        execute("DELETE FROM sighting WHERE document = :id");
        // A text or an original that other documents share stays theirs.
        execute("DELETE FROM text WHERE id = (SELECT text_id FROM document WHERE id = :id) AND NOT EXISTS "
                + "(SELECT 1 FROM document d WHERE d.text_id = text.id AND d.id <> :id)");
        execute(
                "DELETE FROM original WHERE sha256 = (SELECT original_sha256 FROM document WHERE id = :id) AND NOT EXISTS "
                        + "(SELECT 1 FROM document d WHERE d.original_sha256 = original.sha256 AND d.id <> :id "
                        + "AND d.body IS NOT NULL)");
        execute("UPDATE document SET body = NULL, text_id = NULL, address = '' WHERE id = :id");
    }

    private void execute(String sql) {
        handle.createUpdate(sql).bind("id", document).execute();
    }
}
