package org.hearsay.app.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.ledger.Change;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** Keeps what people decide, and takes it back. Safe to share between threads: they come one after the other. */
public final class Judging {
    private static final int PAGE = 1_000;

    private final Ledger ledger;
    private final InstantSource clock;

    public Judging(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The judgement in force on a subject, of those that count; null if there is none. */
    public @Nullable Judged standing(String subject, Predicate<Judged> counts) throws LedgerException {
        return ledger.judgements(subject).stream()
                .filter(j -> !j.withdrawn() && counts.test(j))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Keeps a judgement, whatever was judged before; the number of its entry. */
    public synchronized long judge(String by, Judgement judgement) throws LedgerException {
        return append(by, List.of(new Change.Judged(judgement))).getFirst().sequence();
    }

    /**
     * Keeps a judgement if nothing has changed since the person saw what they judge.
     *
     * @param seen number of the judgement that was in force then; 0 if none was
     * @param counts which judgements the person sees: all, or in a blind pass their own
     * @throws OvertakenException if another is in force by now; nothing was kept
     */
    public synchronized long judge(String by, Judgement judgement, long seen, Predicate<Judged> counts)
            throws LedgerException, OvertakenException {
        Judged standing = standing(judgement.subject(), counts);
        if ((standing == null ? 0 : standing.sequence()) != seen) {
            throw new OvertakenException(standing);
        }
        return judge(by, judgement);
    }

    /** Keeps all or none. */
    public synchronized List<Entry> judgeAll(String by, List<Judgement> judgements) throws LedgerException {
        return append(by, judgements.stream().<Change>map(Change.Judged::new).toList());
    }

    /**
     * The judgements in force from one number to another.
     *
     * @param counts which of their entries are meant
     */
    public List<Long> inForce(long first, long most, Predicate<Entry> counts) throws LedgerException {
        List<Long> meant = new ArrayList<>();
        long last = Math.max(0, first - 1);
        for (List<Entry> page = ledger.decisionsAfter(last, PAGE);
                !page.isEmpty() && last < most;
                page = ledger.decisionsAfter(last, PAGE)) {
            for (Entry entry : page) {
                last = entry.sequence();
                if (last <= most && entry.kind() == Entry.Kind.JUDGED && counts.test(entry) && isInForce(last)) {
                    meant.add(last);
                }
            }
        }
        return meant;
    }

    private boolean isInForce(long entry) throws LedgerException {
        Judged judged = ledger.judgement(entry);
        return judged != null && !judged.withdrawn();
    }

    /**
     * Takes back those judgements in force whose entries have these numbers, all at once.
     *
     * @return how many they were; 0 if all were taken back before, or none is a judgement
     */
    public synchronized int withdraw(String by, List<Long> entries, String reason) throws LedgerException {
        List<Change> changes = new ArrayList<>();
        for (long entry : entries) {
            if (isInForce(entry)) {
                changes.add(new Change.Withdrawn(entry, reason));
            }
        }
        append(by, changes);
        return changes.size();
    }

    /** The same of all from one number to another. */
    public synchronized int withdraw(String by, long first, long last, String reason) throws LedgerException {
        return withdraw(by, inForce(first, last, entry -> true), reason);
    }

    /**
     * Judges again as was judged before it was taken back.
     *
     * @param first number of the entry of the first withdrawal
     * @param last number of that of the last
     * @return how many they were; those that are in force again already are left out
     */
    public synchronized int restore(String by, long first, long last) throws LedgerException {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : ledger.after(first - 1, Math.toIntExact(last - first + 1))) {
            Judged judged =
                    entry.kind() == Entry.Kind.WITHDRAWN ? ledger.judgement(Long.parseLong(entry.subject())) : null;
            Judged standing =
                    judged == null ? null : standing(judged.judgement().subject(), j -> true);
            if (judged != null && (standing == null || !standing.judgement().equals(judged.judgement()))) {
                changes.add(new Change.Judged(judged.judgement()));
            }
        }
        append(by, changes);
        return changes.size();
    }

    private List<Entry> append(String by, List<Change> changes) throws LedgerException {
        return changes.isEmpty() ? List.of() : ledger.append(clock.instant(), by, changes);
    }
}
