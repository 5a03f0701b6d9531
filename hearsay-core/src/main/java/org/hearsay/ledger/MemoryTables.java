package org.hearsay.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/** What a ledger in memory holds, and how changes are written into it. Not for several threads at once. */
final class MemoryTables {
    final List<Entry> entries = new ArrayList<>();
    final Map<String, Kept> documents = new LinkedHashMap<>();
    private final Map<String, String> latestAt = new HashMap<>();
    final Map<String, byte[]> originals = new HashMap<>();
    final Map<String, List<ReadingRecord>> readings = new HashMap<>();
    final Map<String, String> attributions = new HashMap<>();
    final Map<Long, Judged> judgements = new TreeMap<>();
    final Map<String, ImportState> imports = new TreeMap<>();
    final Map<String, String> pseudonyms = new TreeMap<>();

    List<Entry> append(Instant at, String by, List<Change> changes) {
        check(changes);
        int before = entries.size();
        for (Change change : changes) {
            apply(at, by, change);
        }
        return List.copyOf(entries.subList(before, entries.size()));
    }

    /** Before anything is written: all or nothing. */
    private void check(List<Change> changes) {
        List<String> coming = new ArrayList<>();
        for (Change change : changes) {
            switch (change) {
                case Change.Seen seen -> coming.add(seen.document().id());
                case Change.Read read -> known(read.reading().document(), coming);
                case Change.Erased erased -> known(erased.document(), coming);
                case Change.Withdrawn withdrawn -> {
                    if (!judgements.containsKey(withdrawn.entry())) {
                        throw new IllegalArgumentException("entry " + withdrawn.entry() + " is no judgement");
                    }
                }
                default -> {}
            }
        }
    }

    private void known(String document, List<String> coming) {
        if (!documents.containsKey(document) && !coming.contains(document)) {
            throw new IllegalArgumentException("no document " + document);
        }
    }

    private void apply(Instant at, String by, Change change) {
        switch (change) {
            case Change.Seen seen -> see(at, by, seen);
            case Change.Read(ReadingRecord reading) -> read(at, by, reading);
            case Change.Imported(String name, String failure) -> {
                log(
                        at,
                        by,
                        failure == null ? Entry.Kind.IMPORTED : Entry.Kind.FAILED,
                        name,
                        Objects.requireNonNullElse(failure, ""));
                imports.put(name, new ImportState(name, failure, at));
            }
            case Change.Judged(Judgement judgement) -> {
                long entry = log(at, by, Entry.Kind.JUDGED, judgement.subject(), "");
                judgements.put(entry, new Judged(entry, at, by, judgement, false));
            }
            case Change.Withdrawn withdrawn -> {
                log(at, by, Entry.Kind.WITHDRAWN, Long.toString(withdrawn.entry()), withdrawn.reason());
                judgements.computeIfPresent(
                        withdrawn.entry(), (k, j) -> new Judged(j.sequence(), j.at(), j.by(), j.judgement(), true));
            }
            case Change.Erased erased -> erase(at, by, erased);
            case Change.Buried buried -> bury(at, by, buried);
            case Change.Copied(String path, String what) -> log(at, by, Entry.Kind.COPIED, path, what);
            case Change.Protected(String name, String pseudonym) -> {
                log(at, by, Entry.Kind.PROTECTED, name, Objects.requireNonNullElse(pseudonym, ""));
                if (pseudonym == null) {
                    pseudonyms.remove(name);
                } else {
                    pseudonyms.put(name, pseudonym);
                }
            }
        }
    }

    private long log(Instant at, String by, Entry.Kind kind, String subject, String detail) {
        entries.add(new Entry(entries.size() + 1L, at, by, kind, subject, detail));
        return entries.size();
    }

    private void see(Instant at, String by, Change.Seen seen) {
        Document document = seen.document();
        String docId = document.id();
        Kept there = documents.get(docId);
        if (there != null && (there.names().contains(seen.name()) || there.document() == null)) {
            return;
        }
        long entry = log(at, by, Entry.Kind.SEEN, docId, seen.name());
        if (there != null) {
            List<String> names = Stream.concat(there.names().stream(), Stream.of(seen.name()))
                    .toList();
            documents.put(docId, with(there, there.document(), names));
            return;
        }
        String address = Objects.requireNonNullElse(document.publication().uri(), seen.name());
        Original original = seen.original();
        originals.putIfAbsent(original.sha256(), original.bytes());
        documents.put(
                docId,
                new Kept(
                        docId,
                        document,
                        original.sha256(),
                        original.mediaType(),
                        List.of(seen.name()),
                        at,
                        latestAt.put(address, docId),
                        entry));
    }

    private static Kept with(Kept kept, @Nullable Document document, List<String> names) {
        return new Kept(
                kept.id(),
                document,
                kept.originalSha256(),
                kept.mediaType(),
                names,
                kept.added(),
                kept.earlier(),
                kept.sequence());
    }

    private void read(Instant at, String by, ReadingRecord reading) {
        List<ReadingRecord> of = readings.computeIfAbsent(reading.document(), k -> new ArrayList<>());
        Kept kept = documents.get(reading.document());
        boolean erased = kept == null || kept.document() == null;
        if (erased || of.stream().anyMatch(r -> r.reader().equals(reading.reader()))) {
            return;
        }
        log(at, by, Entry.Kind.READ, reading.document(), reading.reader());
        of.add(reading);
        reading.attributions().forEach(a -> attributions.put(a.id(), reading.document()));
    }

    private void erase(Instant at, String by, Change.Erased erased) {
        String document = erased.document();
        Kept kept = documents.get(document);
        if (kept == null || kept.document() == null) {
            return;
        }
        log(at, by, Entry.Kind.ERASED, document, erased.reason());
        documents.put(document, with(kept, null, List.of()));
        kept.names().forEach(imports::remove);
        entries.replaceAll(e -> blanked(e, kept));
        for (ReadingRecord reading : Objects.requireNonNullElse(readings.remove(document), List.<ReadingRecord>of())) {
            for (Attribution attribution : reading.attributions()) {
                attributions.remove(attribution.id());
                judgements.values().removeIf(j -> isOn(j.judgement(), attribution.id()));
            }
        }
        judgements
                .values()
                .removeIf(j -> j.judgement() instanceof Judgement.OnActors on
                        && (on.one().document().equals(document)
                                || on.other().document().equals(document)));
        String bytes = kept.originalSha256();
        if (documents.values().stream()
                .noneMatch(k -> k.document() != null && k.originalSha256().equals(bytes))) {
            originals.remove(bytes);
        }
    }

    private static boolean isOn(Judgement judgement, String attribution) {
        return switch (judgement) {
            case Judgement.OnAttribution on -> on.attribution().equals(attribution);
            case Judgement.OnClaims on ->
                on.one().equals(attribution) || on.other().equals(attribution);
            case Judgement.OnActors ignored -> false;
            case Judgement.OnPublisher ignored -> false;
        };
    }

    private void bury(Instant at, String by, Change.Buried buried) {
        if (!documents.containsKey(buried.document())) {
            long entry = log(at, by, Entry.Kind.ERASED, buried.document(), buried.reason());
            documents.put(
                    buried.document(),
                    new Kept(
                            buried.document(),
                            null,
                            buried.originalSha256(),
                            buried.mediaType(),
                            List.of(),
                            at,
                            null,
                            entry));
        }
    }

    /** File names tell of what is in them. */
    private static Entry blanked(Entry entry, Kept erased) {
        boolean isImport = entry.kind() == Entry.Kind.IMPORTED || entry.kind() == Entry.Kind.FAILED;
        if (isImport && erased.names().contains(entry.subject())) {
            return new Entry(entry.sequence(), entry.at(), entry.by(), entry.kind(), "", "");
        }
        if (entry.kind() == Entry.Kind.SEEN && entry.subject().equals(erased.id())) {
            return new Entry(entry.sequence(), entry.at(), entry.by(), entry.kind(), erased.id(), "");
        }
        return entry;
    }
}
