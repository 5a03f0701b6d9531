package org.hearsay.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;

/**
 * Writes what people judged, and took back, as JSON, a line for each, for {@link JournalReplay}. No document goes along; the reasons
 * that people gave do. For one thread.
 */
public final class JournalExport {
    static final String HEAD = "{\"hearsay\":\"journal\",\"format\":1}";
    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final OutputStream out;
    private final Codec codec = new Codec();
    private final Map<Long, Long> judgements = new HashMap<>();

    public JournalExport(Ledger ledger, OutputStream out) {
        this.ledger = ledger;
        this.out = out;
    }

    /** Writes all of it; returns how many judgements there are, withdrawn ones too. */
    public int run() throws LedgerException, IOException {
        line(HEAD.getBytes(StandardCharsets.UTF_8));
        long last = 0;
        for (List<Entry> page = ledger.decisionsAfter(0, PAGE);
                !page.isEmpty();
                page = ledger.decisionsAfter(last, PAGE)) {
            for (Entry entry : page) {
                write(entry);
                last = entry.sequence();
            }
        }
        out.flush();
        return judgements.size();
    }

    private void write(Entry entry) throws LedgerException, IOException {
        if (entry.kind() == Entry.Kind.JUDGED) {
            Judged judged = ledger.judgement(entry.sequence());
            if (judged != null) {
                judgements.put(entry.sequence(), judgements.size() + 1L);
                line(TransferLine.of(entry, null, null).withJudgement(judged.judgement(), null));
            }
        } else if (entry.kind() == Entry.Kind.WITHDRAWN) {
            Long number = judgements.get(Long.valueOf(entry.subject()));
            if (number != null) {
                line(TransferLine.of(entry, null, entry.detail()).withJudgement(null, number));
            }
        }
    }

    private void line(TransferLine line) throws IOException {
        line(codec.mapper().writeValueAsBytes(line));
    }

    private void line(byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
    }
}
