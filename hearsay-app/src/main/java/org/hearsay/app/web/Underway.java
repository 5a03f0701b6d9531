package org.hearsay.app.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/** Something that pages wait for, and how far it is. Written by the thread that makes it, read by those who wait. */
final class Underway implements Pace {
    /** Before, what is left is only guessed. */
    private static final long KNOWN = TimeUnit.SECONDS.toNanos(3);

    private final Kind kind;
    private final LongSupplier nanos;
    private volatile @Nullable State state;

    Underway(Kind kind) {
        this(kind, System::nanoTime);
    }

    /** @param nanos a clock of any beginning */
    Underway(Kind kind, LongSupplier nanos) {
        this.kind = kind;
        this.nanos = nanos;
    }

    /** What is waited for. */
    enum Kind {
        /** What is searched. */
        INDEX,
        /** What all documents say together. */
        CLAIMS,
        /** Who there is. */
        ACTORS
    }

    /**
     * How far it is.
     *
     * @param task null if it has only begun
     * @param total of steps; 0 if they are not known
     * @param left in seconds; -1 if nobody can tell
     */
    record Far(Kind kind, @Nullable Task task, long done, long total, long left) {}

    /** @param first what was done already when it was told of first */
    private record State(@Nullable Task task, long steps, long first, long done, long since) {}

    /** It begins. */
    void start() {
        state = new State(null, 0, -1, 0, nanos.getAsLong());
    }

    /** It is there, or failed. */
    void end() {
        state = null;
    }

    @Override
    public void begin(Task task, long steps) {
        state = new State(task, steps, -1, 0, nanos.getAsLong());
    }

    @Override
    public void stepTo(long done) {
        State now = state;
        if (now != null) {
            state = new State(now.task(), now.steps(), now.first() < 0 ? done : now.first(), done, now.since());
        }
    }

    /**
     * Waits for an answer that this holds up.
     *
     * @param millis at most
     * @throws RefusedException to be asked again, if that is not enough
     */
    <A> A await(Future<A> answer, long millis) throws LedgerException, SearchException, QueryException {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw RefusedException.notYet(farOrBegun());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.notYet(farOrBegun());
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case LedgerException cause -> throw cause;
                case SearchException cause -> throw cause;
                case QueryException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Null if it is not being made. */
    @Nullable
    Far far() {
        State now = state;
        return now == null ? null : far(now, nanos.getAsLong() - now.since());
    }

    /** Where it ended a moment ago, as if it had only begun. */
    private Far farOrBegun() {
        Far far = far();
        return far == null ? new Far(kind, null, 0, 0, -1) : far;
    }

    private Far far(State now, long took) {
        long total = Math.max(now.done(), now.steps());
        long since = now.done() - Math.max(0, now.first());
        long left = since <= 0 || took < KNOWN
                ? -1
                : TimeUnit.NANOSECONDS.toSeconds((long) ((double) took / since * (total - now.done())));
        return new Far(kind, now.task(), now.done(), total, left);
    }
}
