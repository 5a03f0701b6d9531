package org.hearsay.app.web;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Index;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * One search that stays open, and is made anew when the ledger has grown: what was added or judged a moment ago is found, and who
 * only reads does not wait for an index to be opened. Safe to share between threads.
 */
final class Searching implements AutoCloseable {
    private final Desk desk;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Search open;
    private volatile long upTo = -1;
    private boolean closed;

    Searching(Desk desk) {
        this.desk = desk;
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
                throw new RefusedException(503, "The reading room is being closed.");
            }
            return question.of(search);
        } finally {
            lock.readLock().unlock();
        }
    }

    private boolean outdated() throws LedgerException {
        return upTo < 0 || !desk.ledger().after(upTo, 1).isEmpty();
    }

    private void renew() throws LedgerException, SearchException {
        lock.writeLock().lock();
        try {
            if (!closed && outdated()) {
                if (open != null) {
                    open.close();
                }
                open = desk.search();
                try (Index index = desk.index()) {
                    upTo = index.sequence();
                }
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
