package org.hearsay.app.web;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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

    /** In ms: whoever would wait longer is told how far it is. */
    private static final long WAIT = 6_000;

    /** In ms: so long a room that is closed waits for what is being written. */
    private static final long LEAVE = 10_000;

    private final Desk desk;
    private final Casts casts;
    private final long wait;
    private final Underway underway = new Underway(Underway.Kind.INDEX);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Searching::daemon);
    private final AtomicBoolean begun = new AtomicBoolean();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable Search open;
    private @Nullable Future<Boolean> renewing;
    private volatile long upTo = -1;
    private volatile long decidedUpTo;
    private volatile String remark = "";
    private volatile boolean closed;

    /** @param casts who there is, for names that people decided about */
    Searching(Desk desk, Casts casts) {
        this(desk, casts, WAIT);
    }

    /** @param wait in ms */
    Searching(Desk desk, Casts casts, long wait) {
        this.desk = desk;
        this.casts = casts;
        this.wait = wait;
    }

    private static Thread daemon(Runnable work) {
        Thread made = new Thread(work, "searching");
        made.setDaemon(true);
        return made;
    }

    /** Something that is asked of a search. */
    interface Question<A> {
        A of(Search search) throws LedgerException, SearchException, QueryException;
    }

    /** @throws RefusedException to be asked again, if it takes long to bring the index up to date */
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

    /** What pages may wait for. */
    Underway underway() {
        return underway;
    }

    /** Opens it before anybody asks; the second time, and from then on, nothing. */
    void begin() {
        try {
            if (!begun.getAndSet(true)) {
                thread.execute(this::opened);
            }
        } catch (RejectedExecutionException e) {
            // The room is being closed.
        }
    }

    private void opened() {
        try {
            renewed();
        } catch (LedgerException | SearchException | RuntimeException e) {
            // The first search tries it again, and says so.
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

    /** Once more after one that was on its way already: it may have begun before the entry came that is looked for. */
    private void renew() throws LedgerException, SearchException, QueryException {
        boolean joined = isRenewing();
        underway.await(renewal(), wait);
        if (joined && outdated()) {
            underway.await(renewal(), wait);
        }
    }

    private synchronized boolean isRenewing() {
        return renewing != null && !renewing.isDone();
    }

    private synchronized Future<Boolean> renewal() {
        Future<Boolean> now = renewing;
        if (now == null || now.isDone()) {
            try {
                now = thread.submit(this::renewed);
            } catch (RejectedExecutionException e) {
                throw RefusedException.of(503, "refused.closing");
            }
            renewing = now;
        }
        return now;
    }

    /** Whether there was anything to be done. */
    private boolean renewed() throws LedgerException, SearchException {
        if (closed || !outdated()) {
            return false;
        }
        underway.start();
        try {
            long decided = decided();
            String[] said = {""};
            Search fresh = desk.search(new Going(), line -> said[0] = line, casts);
            take(fresh, said[0], decided);
        } finally {
            underway.end();
        }
        return true;
    }

    /** Whoever asks the old one just now ends first. */
    private void take(Search fresh, String said, long decided) throws SearchException {
        lock.writeLock().lock();
        try {
            Search old = open;
            open = fresh;
            remark = said;
            upTo = indexed();
            decidedUpTo = decided;
            if (old != null) {
                old.close();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Tells on, and goes no further once the room is closed: what was written stays. */
    private final class Going implements Pace {
        @Override
        public void begin(Task task, long steps) {
            underway.begin(task, steps);
        }

        @Override
        public void stepTo(long done) {
            if (closed) {
                throw RefusedException.of(503, "refused.closing");
            }
            underway.stepTo(done);
        }
    }

    @Override
    public void close() throws SearchException {
        closed = true;
        thread.shutdown();
        try {
            thread.awaitTermination(LEAVE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.writeLock().lock();
        try {
            if (open != null) {
                open.close();
                open = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
