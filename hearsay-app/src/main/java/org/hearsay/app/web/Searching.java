package org.hearsay.app.web;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hearsay.app.desk.Casts;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Index;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * One search that stays open, and is made anew when the ledger has grown: what was added or judged a moment ago is found, and who
 * only reads does not wait for an index to be opened. Where the index may not be written, it says what cannot be found. Safe to share between threads.
 */
final class Searching implements AutoCloseable {
    private static final int PAGE = 1_000;

    private final Desk desk;
    private final Casts casts;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Search open;
    private volatile long upTo = -1;
    private volatile long decidedUpTo;
    private volatile String remark = "";
    private boolean closed;

    /** @param casts who there is, for names that people decided about */
    Searching(Desk desk, Casts casts) {
        this.desk = desk;
        this.casts = casts;
    }

    /** Something that is asked of a search. */
    interface Question<A> {
        A of(Search search) throws LedgerException, SearchException, QueryException;
    }

    <A> A ask(Question<A> question) throws LedgerException, SearchException, QueryException {
        if (outdated()) {
            renew();
        }
        lock.readLock().lock();
        try {
            Search search = open;
            if (search == null) {
                throw RefusedException.of(503, "refused.closing");
            }
            return question.of(search);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What cannot be found, in a line; empty if nothing is missing. */
    String remark() {
        return remark;
    }

    /** The number of the last entry that is searched. */
    long upTo() {
        return upTo;
    }

    /** Where the index may not be written, it is only opened anew if somebody else has brought it up to date. */
    private boolean outdated() throws LedgerException, SearchException {
        if (upTo < 0) {
            return true;
        }
        if (desk.ledger().after(upTo, 1).isEmpty()) {
            return false;
        }
        return desk.isIndexWritable()
                || indexed() != upTo
                || !desk.ledger().decisionsAfter(decidedUpTo, 1).isEmpty();
    }

    /** The number of the last decision. */
    private long decided() throws LedgerException {
        long last = decidedUpTo;
        for (List<Entry> page = desk.ledger().decisionsAfter(last, PAGE);
                !page.isEmpty();
                page = desk.ledger().decisionsAfter(last, PAGE)) {
            last = page.getLast().sequence();
        }
        return last;
    }

    private long indexed() throws SearchException {
        try (Index index = desk.index()) {
            return index.sequence();
        }
    }

    private void renew() throws LedgerException, SearchException {
        lock.writeLock().lock();
        try {
            if (!closed && outdated()) {
                if (open != null) {
                    open.close();
                }
                long decided = decided();
                String[] said = {""};
                open = desk.search(Pace.UNTOLD, line -> said[0] = line, casts);
                remark = said[0];
                upTo = indexed();
                decidedUpTo = decided;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() throws SearchException {
        lock.writeLock().lock();
        try {
            closed = true;
            if (open != null) {
                open.close();
                open = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
