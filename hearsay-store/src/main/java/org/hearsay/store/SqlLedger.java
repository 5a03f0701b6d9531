package org.hearsay.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Counts;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.ImportState;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A ledger in an SQL database. */
final class SqlLedger implements Ledger {
    private final Database database;
    private final Codec codec = new Codec();
    private final String id;

    /** Opens or makes the ledger in a database, which it closes in the end. */
    SqlLedger(Database database) throws LedgerException {
        this.database = database;
        database.prepare();
        String there = database.read(handle -> handle.createQuery("SELECT value FROM meta WHERE name = 'id'")
                .mapTo(String.class)
                .findFirst()
                .orElse(null));
        this.id = there == null ? database.within(SqlLedger::newId) : there;
    }

    Database database() {
        return database;
    }

    private static String newId(Handle handle) {
        handle.createUpdate("INSERT INTO meta (name, value) VALUES ('id', :id) ON CONFLICT (name) DO NOTHING")
                .bind("id", UUID.randomUUID().toString())
                .execute();
        return handle.createQuery("SELECT value FROM meta WHERE name = 'id'")
                .mapTo(String.class)
                .one();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean writable() {
        return database.writable();
    }

    @Override
    public List<Entry> append(Instant at, String by, List<Change> changes) throws LedgerException {
        return database.within(handle -> {
            Appending appending = new Appending(handle, codec, at, by);
            changes.forEach(appending::append);
            return appending.entries();
        });
    }

    @Override
    public long last() throws LedgerException {
        return database.read(handle -> handle.createQuery("SELECT coalesce(max(sequence), 0) FROM entry")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<Entry> after(long sequence, int limit) throws LedgerException {
        return entries("", sequence, limit);
    }

    @Override
    public List<Entry> decisionsAfter(long sequence, int limit) throws LedgerException {
        // As the index on them has it.
        return entries(" AND kind IN ('JUDGED', 'WITHDRAWN', 'ERASED', 'PROTECTED', 'COPIED')", sequence, limit);
    }

    private List<Entry> entries(String condition, long sequence, int limit) throws LedgerException {
        return database.read(handle -> handle.createQuery(
                        "SELECT * FROM entry WHERE sequence > :after" + condition + " ORDER BY sequence LIMIT :limit")
                .bind("after", sequence)
                .bind("limit", limit)
                .map((row, context) -> new Entry(
                        row.getLong("sequence"),
                        Instant.parse(row.getString("at")),
                        row.getString("author"),
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getString("detail")))
                .list());
    }

    @Override
    public @Nullable Kept document(String document) throws LedgerException {
        return database.read(handle -> new Documents(handle, codec).of(document));
    }

    @Override
    public List<Kept> documentsAfter(long sequence, int limit) throws LedgerException {
        return database.read(handle -> new Documents(handle, codec).after(sequence, limit));
    }

    @Override
    public byte @Nullable [] original(String sha256) throws LedgerException {
        return database.read(handle -> {
            byte[] packed = handle.createQuery("SELECT body FROM original WHERE sha256 = :id UNION ALL "
                            + "SELECT body FROM text WHERE id = :id")
                    .bind("id", sha256)
                    .mapTo(byte[].class)
                    .findFirst()
                    .orElse(null);
            return packed == null ? null : Packing.unpack(packed);
        });
    }

    @Override
    public @Nullable ReadingRecord reading(String document) throws LedgerException {
        return database.read(handle -> handle.createQuery(
                        "SELECT body FROM reading WHERE document = :id ORDER BY sequence DESC LIMIT 1")
                .bind("id", document)
                .mapTo(byte[].class)
                .findFirst()
                .map(codec::reading)
                .orElse(null));
    }

    @Override
    public @Nullable ReadingRecord reading(String document, String reader) throws LedgerException {
        return database.read(
                handle -> handle.createQuery("SELECT body FROM reading WHERE document = :id AND reader = :reader")
                        .bind("id", document)
                        .bind("reader", reader)
                        .mapTo(byte[].class)
                        .findFirst()
                        .map(codec::reading)
                        .orElse(null));
    }

    @Override
    public @Nullable String documentOf(String attribution) throws LedgerException {
        return database.read(handle -> handle.createQuery("SELECT document FROM attribution WHERE id = :id")
                .bind("id", Letters.storable(attribution))
                .mapTo(String.class)
                .findFirst()
                .orElse(null));
    }

    @Override
    public List<Judged> judgements(String subject) throws LedgerException {
        return database.read(handle -> judged(handle, "j.subject = :of", Letters.storable(subject)));
    }

    @Override
    public List<Judged> judgementsOf(Judgement.Kind kind) throws LedgerException {
        return database.read(handle -> judged(handle, "j.subject LIKE :of", kind.word() + " %"));
    }

    @Override
    public @Nullable Judged judgement(long entry) throws LedgerException {
        return database.read(handle ->
                judged(handle, "j.sequence = :of", entry).stream().findFirst().orElse(null));
    }

    private List<Judged> judged(Handle handle, String condition, Object of) {
        return handle.createQuery("SELECT j.sequence, e.at, e.author, j.withdrawn, j.body FROM judgement j "
                        + "JOIN entry e ON e.sequence = j.sequence WHERE " + condition + " ORDER BY j.sequence")
                .bind("of", of)
                .map((row, context) -> new Judged(
                        row.getLong("sequence"),
                        Instant.parse(row.getString("at")),
                        row.getString("author"),
                        codec.judgement(row.getBytes("body")),
                        row.getInt("withdrawn") != 0))
                .list();
    }

    @Override
    public List<ImportState> imports(boolean failedOnly, String afterName, int limit) throws LedgerException {
        return database.read(handle -> handle.createQuery("SELECT * FROM import WHERE name > :after"
                        + (failedOnly ? " AND failure IS NOT NULL" : "") + " ORDER BY name LIMIT :limit")
                .bind("after", Letters.storable(afterName))
                .bind("limit", limit)
                .map((row, context) -> new ImportState(
                        row.getString("name"), row.getString("failure"), Instant.parse(row.getString("at"))))
                .list());
    }

    @Override
    public Map<String, String> protectedNames() throws LedgerException {
        return database.read(handle -> {
            Map<String, String> names = new TreeMap<>();
            handle.createQuery("SELECT name, pseudonym FROM pseudonym")
                    .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(e -> names.put(e.getKey(), e.getValue()));
            return names;
        });
    }

    @Override
    public Counts counts() throws LedgerException {
        return database.read(handle -> {
            long erased = count(handle, "document WHERE body IS NULL");
            return new Counts(
                    count(handle, "document") - erased,
                    erased,
                    count(handle, "reading"),
                    handle.createQuery("SELECT coalesce(sum(attributions), 0) FROM reading r WHERE sequence = "
                                    + "(SELECT max(sequence) FROM reading WHERE document = r.document)")
                            .mapTo(Long.class)
                            .one(),
                    count(handle, "judgement WHERE withdrawn = 0"),
                    count(handle, "import WHERE failure IS NOT NULL"));
        });
    }

    private static long count(Handle handle, String of) {
        return handle.createQuery("SELECT count(*) FROM " + of)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void close() {
        database.close();
    }
}
