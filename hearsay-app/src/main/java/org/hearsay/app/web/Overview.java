package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows from all documents together: made when it is first asked for, held, and made anew when the ledger changed
 * in a way that matters to it. Several may be held for several threads, of which each answers one question after the other; who would
 * wait long is told how far it is instead. Safe to share between threads.
 */
final class Overview<T> implements AutoCloseable {
    /** In ms: what takes longer is told of. */
    private static final long WAIT = 6_000;

    /** In ms: so long a room that is closed waits. */
    private static final long LEAVE = 3_000;

    private final Changes changes;
    private final Making<T> making;
    private final Underway underway;

    /** The first makes it; the others have what the first made. */
    private final List<Lane> lanes = new ArrayList<>();

    /** How the thing is made, and given up again. */
    interface Making<T> {
        T make(Pace pace) throws LedgerException;

        /** How many threads may have one each. */
        default int most() {
            return 1;
        }

        /** Another of what was made last, for another thread; only asked for if {@link #most} allows it. */
        default T another() throws LedgerException {
            throw new UnsupportedOperationException("there is one only");
        }

        void close(T made);
    }

    /** Something that is asked of it. */
    interface Question<T, A> {
        A of(T made) throws LedgerException, SearchException, QueryException;
    }

    /**
     * Nothing is made yet.
     *
     * @param judgements how subjects of judgements that matter begin
     * @param underway told how far it is
     */
    Overview(Desk desk, String judgements, Underway underway, Making<T> making) {
        this.changes = new Changes(desk, judgements);
        this.making = making;
        this.underway = underway;
        for (int i = 0; i < making.most(); i++) {
            lanes.add(new Lane());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "overview");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws RefusedException to be asked again, if it is still being made */
    <A> A ask(Question<T, A> question) throws LedgerException, SearchException, QueryException {
        Lane lane = lanes.stream()
                .min(Comparator.comparingInt(l -> l.waiting.get()))
                .orElseThrow();
        Future<A> answer = lane.submit(question);
        try {
            return underway.await(answer, WAIT);
        } catch (RefusedException e) {
            answer.cancel(false);
            throw e;
        }
    }

    /** One thread, and what it has. */
    private final class Lane {
        private final ExecutorService thread = Executors.newSingleThreadExecutor(Overview::daemon);
        private final AtomicInteger waiting = new AtomicInteger();
        private @Nullable T made;
        private long upTo;

        <A> Future<A> submit(Question<T, A> question) {
            waiting.incrementAndGet();
            try {
                Future<A> answer = thread.submit(() -> question.of(current()));
                // Of itself, since who waits may leave before.
                thread.execute(waiting::decrementAndGet);
                return answer;
            } catch (RejectedExecutionException e) {
                throw RefusedException.of(503, "refused.closing");
            }
        }

        private T current() throws LedgerException, SearchException, QueryException {
            T now = made;
            if (now != null && !changed()) {
                return now;
            }
            giveUp();
            Lane first = lanes.getFirst();
            long before = this == first ? changes.last() : first.upToDate();
            T anew = this == first ? made() : making.another();
            made = anew;
            upTo = before;
            return anew;
        }

        private T made() throws LedgerException {
            underway.start();
            try {
                return making.make(underway);
            } finally {
                underway.end();
            }
        }

        /** Waits until it has what there is now, and tells how far that is. */
        private long upToDate() throws LedgerException, SearchException, QueryException {
            return underway.await(submit(current -> upTo), Long.MAX_VALUE);
        }

        /** Whether an entry came that matters; those that do not are passed. */
        private boolean changed() throws LedgerException {
            OptionalLong passed = changes.passed(upTo);
            upTo = passed.orElse(upTo);
            return passed.isEmpty();
        }

        private void giveUp() {
            T old = made;
            made = null;
            if (old != null) {
                making.close(old);
            }
        }

        void leave() {
            if (!thread.isShutdown()) {
                thread.execute(this::giveUp);
                thread.shutdown();
            }
        }
    }

    /** Waits a little for what is being made: it may be in the middle of writing. */
    @Override
    public void close() {
        lanes.forEach(Lane::leave);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LEAVE);
        try {
            for (Lane lane : lanes) {
                lane.thread.awaitTermination(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
