package org.hearsay.app.web;

import java.util.List;
import java.util.OptionalLong;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;

/** Tells which entries of a ledger matter to what follows from all documents together. Safe to share between threads. */
final class Changes {
    private static final int STEP = 500;

    private final Desk desk;
    private final String judgements;

    /**
     * Of a ledger.
     *
     * @param judgements how subjects of judgements that matter begin
     */
    Changes(Desk desk, String judgements) {
        this.desk = desk;
        this.judgements = judgements;
    }

    /** The number of the last entry, if none after this one matters. */
    OptionalLong passed(long from) throws LedgerException {
        long last = from;
        for (List<Entry> page = desk.ledger().after(last, STEP);
                !page.isEmpty();
                page = desk.ledger().after(last, STEP)) {
            for (Entry entry : page) {
                if (matters(entry)) {
                    return OptionalLong.empty();
                }
            }
            last = page.getLast().sequence();
        }
        return OptionalLong.of(last);
    }

    /** The number of the last entry. */
    long last() throws LedgerException {
        return desk.ledger().last();
    }

    private boolean matters(Entry entry) throws LedgerException {
        return switch (entry.kind()) {
            case SEEN, READ, ERASED -> true;
            case JUDGED -> entry.subject().startsWith(judgements);
            case WITHDRAWN -> {
                Judged judged = desk.ledger().judgement(Long.parseLong(entry.subject()));
                yield judged == null || judged.judgement().subject().startsWith(judgements);
            }
            default -> false;
        };
    }
}
