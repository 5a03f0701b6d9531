package org.hearsay.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.ReadingRecord;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole ledger as JSON, a line for each entry of its log, for {@link LedgerImport} to make an equal one of. Of what was
 * erased only the tombstone is written. For one thread.
 */
public final class LedgerExport {
    static final String HEAD = "{\"hearsay\":\"ledger\",\"format\":1}";
    private static final int PAGE = 500;

    private final Ledger ledger;
    private final OutputStream out;
    private final Codec codec = new Codec();
    private final Set<String> written = new HashSet<>();
    private final Map<Long, Long> judgements = new HashMap<>();

    public LedgerExport(Ledger ledger, OutputStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /** Writes all of it; {@code each} is told after each entry. */
    public void run(Runnable each) throws LedgerException, IOException {
        run(Long.MAX_VALUE, each);
    }

    /**
     * Writes what was there when an entry was written.
     *
     * @param upTo sequence number of the last entry to write
     * @param each told after each entry
     */
    public void run(long upTo, Runnable each) throws LedgerException, IOException {
        line(HEAD.getBytes(StandardCharsets.UTF_8));
        long last = 0;
        for (List<Entry> page = ledger.after(0, PAGE);
                !page.isEmpty() && last < upTo;
                page = ledger.after(last, PAGE)) {
            for (Entry entry : page) {
                TransferLine made = entry.sequence() > upTo ? null : made(entry);
                if (made != null) {
                    line(codec.mapper().writeValueAsBytes(made));
                }
                last = entry.sequence();
                each.run();
            }
        }
        out.flush();
    }

    private void line(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
    }

    /** Null for what tells only of something erased. */
    private @Nullable TransferLine made(Entry entry) throws LedgerException {
        return switch (entry.kind()) {
            case SEEN -> seen(entry);
            case READ -> {
                ReadingRecord reading = ledger.reading(entry.subject(), entry.detail());
                yield reading == null
                        ? null
                        : TransferLine.of(entry, null, null).withReading(reading);
            }
            case IMPORTED, FAILED ->
                entry.subject().isEmpty() ? null : TransferLine.of(entry, entry.subject(), entry.detail());
            case JUDGED -> judged(entry);
            case WITHDRAWN -> {
                Long number = judgements.get(Long.valueOf(entry.subject()));
                yield number == null
                        ? null
                        : TransferLine.of(entry, null, entry.detail()).withJudgement(null, number);
            }
            case ERASED -> {
                Kept kept = ledger.document(entry.subject());
                yield kept == null
                        ? null
                        : TransferLine.of(entry, null, entry.detail())
                                .withTombstone(kept.id(), kept.originalSha256(), kept.mediaType());
            }
            case PROTECTED, COPIED -> TransferLine.of(entry, entry.subject(), entry.detail());
        };
    }

    private @Nullable TransferLine seen(Entry entry) throws LedgerException {
        Kept kept = ledger.document(entry.subject());
        Document document = kept == null ? null : kept.document();
        if (kept == null || document == null) {
            return null;
        }
        TransferLine line = TransferLine.of(entry, entry.detail(), null).withDocument(kept.id());
        if (!written.add(kept.id())) {
            return line;
        }
        boolean plain = kept.originalSha256().equals(document.textId());
        return line.withWords(
                document.text(),
                Codec.Rest.of(document),
                plain ? null : ledger.original(kept.originalSha256()),
                kept.mediaType());
    }

    private @Nullable TransferLine judged(Entry entry) throws LedgerException {
        Judged judged = ledger.judgement(entry.sequence());
        if (judged == null) {
            return null;
        }
        judgements.put(entry.sequence(), judgements.size() + 1L);
        return TransferLine.of(entry, null, null).withJudgement(judged.judgement(), null);
    }
}
