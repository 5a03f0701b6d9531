package org.hearsay.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ledger that lasts as long as the program: for tests, and for looking at a few documents. */
public final class MemoryLedger implements Ledger {
    private final String id;
    private final MemoryTables tables = new MemoryTables();

    public MemoryLedger(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public synchronized List<Entry> append(Instant at, String by, List<Change> changes) {
        return tables.append(at, by, changes);
    }

    @Override
    public synchronized long last() {
        return tables.entries.size();
    }

    @Override
    public synchronized List<Entry> after(long sequence, int limit) {
        int from = Math.clamp(sequence, 0, tables.entries.size());
        return List.copyOf(tables.entries.subList(from, Math.min(tables.entries.size(), from + limit)));
    }

    @Override
    public synchronized List<Entry> decisionsAfter(long sequence, int limit) {
        return tables.entries.stream()
                .filter(e -> e.sequence() > sequence && e.kind().isDecision())
                .limit(limit)
                .toList();
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public synchronized @Nullable Kept document(String document) {
        return tables.documents.get(document);
    }

    @Override
    public synchronized List<Kept> documentsAfter(long sequence, int limit) {
        return tables.documents.values().stream()
                .filter(k -> k.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized byte @Nullable [] original(String sha256) {
        return tables.originals.get(sha256);
    }

    @Override
    public synchronized @Nullable ReadingRecord reading(String document) {
        List<ReadingRecord> of = tables.readings.getOrDefault(document, List.of());
        return of.isEmpty() ? null : of.getLast();
    }

    @Override
    public synchronized @Nullable ReadingRecord reading(String document, String reader) {
        return tables.readings.getOrDefault(document, List.of()).stream()
                .filter(r -> r.reader().equals(reader))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized @Nullable String documentOf(String attribution) {
        return tables.attributions.get(attribution);
    }

    @Override
    public synchronized List<Judged> judgements(String subject) {
        return tables.judgements.values().stream()
                .filter(j -> j.judgement().subject().equals(subject))
                .toList();
    }

    @Override
    public synchronized List<Judged> judgementsOf(Judgement.Kind kind) {
        return tables.judgements.values().stream()
                .filter(j -> j.judgement().subject().startsWith(kind.word() + " "))
                .toList();
    }

    @Override
    public synchronized @Nullable Judged judgement(long entry) {
        return tables.judgements.get(entry);
    }

    @Override
    public synchronized List<ImportState> imports(boolean failedOnly, String afterName, int limit) {
        return tables.imports.values().stream()
                .filter(i -> i.name().compareTo(afterName) > 0 && (!failedOnly || i.failure() != null))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<String, String> protectedNames() {
        return Map.copyOf(tables.pseudonyms);
    }

    @Override
    public synchronized Counts counts() {
        return new Counts(
                tables.documents.values().stream()
                        .filter(k -> k.document() != null)
                        .count(),
                tables.documents.values().stream()
                        .filter(k -> k.document() == null)
                        .count(),
                tables.readings.values().stream().mapToLong(List::size).sum(),
                tables.readings.values().stream()
                        .filter(r -> !r.isEmpty())
                        .mapToLong(r -> r.getLast().attributions().size())
                        .sum(),
                tables.judgements.values().stream().filter(j -> !j.withdrawn()).count(),
                tables.imports.values().stream()
                        .filter(i -> i.failure() != null)
                        .count());
    }

    @Override
    public void close() {}
}
