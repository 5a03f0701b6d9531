package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Original;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.Document;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** One transaction that writes changes, while no other does. */
final class Appending {
    private final Handle handle;
    private final Codec codec;
    private final Instant at;
    private final String by;
    private final List<Entry> entries = new ArrayList<>();
    private long last;

    Appending(Handle handle, Codec codec, Instant at, String by) {
        this.handle = handle;
        this.codec = codec;
        this.at = at;
        this.by = Letters.storable(by);
        this.last = handle.createQuery("SELECT coalesce(max(sequence), 0) FROM entry")
                .mapTo(Long.class)
                .one();
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    void append(Change change) {
        switch (change) {
            case Change.Seen seen -> see(seen);
            case Change.Read(ReadingRecord reading) -> read(reading);
            case Change.Imported imported -> {
                log(
                        imported.failure() == null ? Entry.Kind.IMPORTED : Entry.Kind.FAILED,
                        imported.name(),
                        Objects.requireNonNullElse(imported.failure(), ""));
                handle.createUpdate("INSERT INTO import (name, failure, at) VALUES (:name, :failure, :at) "
                                + "ON CONFLICT (name) DO UPDATE SET failure = excluded.failure, at = excluded.at")
                        .bind("name", Letters.storable(imported.name()))
                        .bind("failure", imported.failure() == null ? null : Letters.storable(imported.failure()))
                        .bind("at", at.toString())
                        .execute();
            }
            case Change.Judged(Judgement judgement) -> {
                long entry = log(Entry.Kind.JUDGED, judgement.subject(), "");
                handle.createUpdate("INSERT INTO judgement VALUES (:sequence, :subject, 0, :body)")
                        .bind("sequence", entry)
                        .bind("subject", Letters.storable(judgement.subject()))
                        .bind("body", codec.bytes(judgement))
                        .execute();
            }
            case Change.Withdrawn withdrawn -> withdraw(withdrawn);
            case Change.Erased erased -> erase(erased);
            case Change.Buried buried -> bury(buried);
            case Change.Copied(String path, String what) -> log(Entry.Kind.COPIED, path, what);
            case Change.Protected protectedName -> protect(protectedName);
        }
    }

    private long log(Entry.Kind kind, String subject, String detail) {
        Entry entry = new Entry(++last, at, by, kind, Letters.storable(subject), Letters.storable(detail));
        handle.createUpdate("INSERT INTO entry VALUES (:sequence, :at, :by, :kind, :subject, :detail)")
                .bind("sequence", entry.sequence())
                .bind("at", at.toString())
                .bind("by", by)
                .bind("kind", kind.name())
                .bind("subject", entry.subject())
                .bind("detail", entry.detail())
                .execute();
        entries.add(entry);
        return entry.sequence();
    }

    private void see(Change.Seen seen) {
        Document document = seen.document();
        String id = document.id();
        String name = Letters.storable(seen.name());
        Boolean words = handle.createQuery("SELECT body IS NOT NULL FROM document WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> row.getBoolean(1))
                .findFirst()
                .orElse(null);
        boolean erased = words != null && !words;
        if (erased || seenAt(id, name)) {
            return;
        }
        long entry = log(Entry.Kind.SEEN, id, name);
        if (words == null) {
            keep(document, seen.original(), name, entry);
        }
        handle.createUpdate("INSERT INTO sighting VALUES (:id, :name, :sequence)")
                .bind("id", id)
                .bind("name", name)
                .bind("sequence", entry)
                .execute();
    }

    private boolean seenAt(String document, String name) {
        return handle.createQuery("SELECT 1 FROM sighting WHERE document = :id AND name = :name")
                .bind("id", document)
                .bind("name", name)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private void keep(Document document, Original original, String name, long entry) {
        String textId = document.textId();
        String address = Letters.storable(
                Objects.requireNonNullElse(document.publication().uri(), name));
        String sha256 = original.sha256();
        handle.createUpdate("INSERT INTO text VALUES (:id, :body) ON CONFLICT (id) DO NOTHING")
                .bind("id", textId)
                .bind("body", Packing.pack(document.text().getBytes(StandardCharsets.UTF_8)))
                .execute();
        if (!sha256.equals(textId)) {
            handle.createUpdate("INSERT INTO original VALUES (:id, :body) ON CONFLICT (sha256) DO NOTHING")
                    .bind("id", sha256)
                    .bind("body", Packing.pack(original.bytes()))
                    .execute();
        }
        handle.createUpdate(
                        "INSERT INTO document VALUES (:id, :sequence, :text, :original, :type, :address, "
                                + "(SELECT id FROM document WHERE address = :address ORDER BY sequence DESC LIMIT 1), :at, :body)")
                .bind("id", document.id())
                .bind("sequence", entry)
                .bind("text", textId)
                .bind("original", sha256)
                .bind("type", Letters.storable(original.mediaType()))
                .bind("address", address)
                .bind("at", at.toString())
                .bind("body", codec.bytes(document))
                .execute();
    }

    private void read(ReadingRecord reading) {
        boolean words = hasWords(reading.document());
        boolean there = handle.createQuery("SELECT 1 FROM reading WHERE document = :id AND reader = :reader")
                .bind("id", reading.document())
                .bind("reader", reading.reader())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
        if (!words || there) {
            return;
        }
        long entry = log(Entry.Kind.READ, reading.document(), reading.reader());
        handle.createUpdate("INSERT INTO reading VALUES (:id, :reader, :sequence, :attributions, :body)")
                .bind("id", reading.document())
                .bind("reader", reading.reader())
                .bind("sequence", entry)
                .bind("attributions", reading.attributions().size())
                .bind("body", codec.bytes(reading))
                .execute();
        if (reading.attributions().isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO attribution VALUES (:id, :document) ON CONFLICT (id) DO NOTHING");
        for (Attribution attribution : reading.attributions()) {
            batch.bind("id", attribution.id())
                    .bind("document", reading.document())
                    .add();
        }
        batch.execute();
    }

    /** Whether a document's words are there. */
    private boolean hasWords(String document) {
        return handle.createQuery("SELECT body IS NOT NULL FROM document WHERE id = :id")
                .bind("id", document)
                .map((row, context) -> row.getBoolean(1))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no document " + document));
    }

    private void withdraw(Change.Withdrawn withdrawn) {
        int changed = handle.createUpdate("UPDATE judgement SET withdrawn = 1 WHERE sequence = :sequence")
                .bind("sequence", withdrawn.entry())
                .execute();
        if (changed == 0) {
            throw new IllegalArgumentException("entry " + withdrawn.entry() + " is no judgement");
        }
        log(Entry.Kind.WITHDRAWN, Long.toString(withdrawn.entry()), withdrawn.reason());
    }

    private void erase(Change.Erased erased) {
        if (!hasWords(erased.document())) {
            return;
        }
        log(Entry.Kind.ERASED, erased.document(), erased.reason());
        new Erasing(handle, erased.document()).run();
    }

    private void bury(Change.Buried buried) {
        boolean there = handle.createQuery("SELECT 1 FROM document WHERE id = :id")
                .bind("id", buried.document())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
        if (there) {
            return;
        }
        long entry = log(Entry.Kind.ERASED, buried.document(), buried.reason());
        handle.createUpdate("INSERT INTO document (id, sequence, original_sha256, media_type, address, added) "
                        + "VALUES (:id, :sequence, :original, :type, '', :at)")
                .bind("id", buried.document())
                .bind("sequence", entry)
                .bind("original", buried.originalSha256())
                .bind("type", Letters.storable(buried.mediaType()))
                .bind("at", at.toString())
                .execute();
    }

    private void protect(Change.Protected change) {
        log(Entry.Kind.PROTECTED, change.name(), Objects.requireNonNullElse(change.pseudonym(), ""));
        String name = Letters.storable(change.name());
        if (change.pseudonym() == null) {
            handle.createUpdate("DELETE FROM pseudonym WHERE name = :name")
                    .bind("name", name)
                    .execute();
        } else {
            handle.createUpdate("INSERT INTO pseudonym VALUES (:name, :pseudonym) "
                            + "ON CONFLICT (name) DO UPDATE SET pseudonym = excluded.pseudonym")
                    .bind("name", name)
                    .bind("pseudonym", Letters.storable(change.pseudonym()))
                    .execute();
        }
    }
}
