package org.hearsay.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.Document;
import org.hearsay.text.Sha256;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Reads a whole ledger again: every hash, every span. For one thread. */
public final class Verification {
    private static final int PAGE = 10_000;

    private final Ledger ledger;
    private final Consumer<String> finding;
    private long documents;
    private long findings;

    /**
     * @param finding takes what does not hold, a line each: which document, and what
     */
    public Verification(Ledger ledger, Consumer<String> finding) {
        this.ledger = ledger;
        this.finding = finding;
    }

    /**
     * Verifies all of it.
     *
     * @param each told after each document
     * @return how many things do not hold
     */
    public long run(Runnable each) throws LedgerException {
        long last = 0;
        for (List<Entry> page = ledger.after(0, PAGE); !page.isEmpty(); page = ledger.after(last, PAGE)) {
            for (Entry entry : page) {
                if (entry.sequence() != last + 1) {
                    found("the log: entry " + (last + 1) + " is missing");
                }
                last = entry.sequence();
                if (follow(entry)) {
                    documents++;
                    each.run();
                }
            }
        }
        Counts counts = ledger.counts();
        long kept = counts.documents() + counts.erased();
        if (kept != documents) {
            found("the log: tells of " + documents + " documents, and there are " + kept);
        }
        return findings;
    }

    /** How many documents were looked at. */
    public long documents() {
        return documents;
    }

    /** Looks at what an entry brought; whether that was a document. */
    private boolean follow(Entry entry) throws LedgerException {
        try {
            return switch (entry.kind()) {
                case SEEN, ERASED -> {
                    Kept kept = ledger.document(entry.subject());
                    if (kept == null) {
                        found(entry.subject() + ": is missing");
                    }
                    // Later entries tell of other places, or of the erasure of what was there before.
                    if (kept == null || kept.sequence() != entry.sequence()) {
                        yield false;
                    }
                    document(kept);
                    yield true;
                }
                case JUDGED -> {
                    ledger.judgement(entry.sequence());
                    yield false;
                }
                default -> false;
            };
        } catch (DamagedException e) {
            found(
                    entry.kind() == Entry.Kind.JUDGED
                            ? "judgement " + entry.sequence() + ": is damaged"
                            : entry.subject() + ": is damaged, and cannot be read");
            return entry.kind() != Entry.Kind.JUDGED;
        }
    }

    private void document(Kept kept) throws LedgerException {
        Document document = kept.document();
        if (document == null) {
            if (ledger.reading(kept.id()) != null) {
                found(kept.id() + ": was erased, and still has a reading");
            }
            return;
        }
        if (!document.id().equals(kept.id())) {
            found(kept.id() + ": its words, address, publisher or date are not those it was added with");
        }
        original(kept);
        try {
            ReadingRecord reading = ledger.reading(kept.id());
            if (reading != null) {
                reading(kept.id(), document.text().length(), reading);
            }
        } catch (DamagedException e) {
            found(kept.id() + ": its reading is damaged");
        }
    }

    private void original(Kept kept) throws LedgerException {
        try {
            byte[] original = ledger.original(kept.originalSha256());
            if (original == null) {
                found(kept.id() + ": its original is missing");
            } else if (!Sha256.of(original).equals(kept.originalSha256())) {
                found(kept.id() + ": its original is not what it was");
            }
        } catch (DamagedException e) {
            found(kept.id() + ": its original is damaged");
        }
    }

    private void reading(String id, int length, ReadingRecord reading) throws LedgerException {
        for (Attribution attribution : reading.attributions()) {
            Source source = attribution.source();
            boolean inside = Stream.of(
                            attribution.content(),
                            attribution.cue(),
                            attribution.addressee(),
                            attribution.medium(),
                            source == null ? null : source.spans())
                    .allMatch(s -> within(s, length));
            if (!inside || !attribution.evidence().stream().allMatch(e -> within(e.spans(), length))) {
                found(id + ": attribution " + attribution.id() + " points outside the text");
            }
            String words = Attribution.idOf(
                    id,
                    source == null ? null : source.spans(),
                    attribution.cue(),
                    attribution.content(),
                    attribution.parent());
            if (!words.equals(attribution.id())) {
                found(id + ": attribution " + attribution.id() + " does not point at the words it was made of");
            }
            if (!id.equals(ledger.documentOf(attribution.id()))) {
                found(id + ": attribution " + attribution.id() + " is not found by its id");
            }
        }
        if (reading.mentions().stream().anyMatch(m -> m.span().end() > length)
                || reading.marks().stream().anyMatch(m -> m.span().end() > length)) {
            found(id + ": a mention or a mark points outside the text");
        }
    }

    private static boolean within(@Nullable Spans spans, int length) {
        return spans == null || spans.end() <= length;
    }

    private void found(String line) {
        findings++;
        finding.accept(line);
    }
}
