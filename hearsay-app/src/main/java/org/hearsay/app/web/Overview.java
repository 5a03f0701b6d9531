package org.hearsay.app.web;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Something that follows from all documents together: made when it is first asked for, held, and made anew when the ledger changed
 * in a way that matters to it. Questions are answered one after the other, on a thread of its own; who would wait long is told how
 * far it is instead. Safe to share between threads.
 */
final class Overview<T> implements AutoCloseable {
    private static final int STEP = 500;

    /** In ms: what takes longer is told of. */
    private static final long WAIT = 6_000;

    /** In ms: so long a room that is closed waits. */
    private static final long LEAVE = 3_000;

    private final Desk desk;
    private final Making<T> making;
    private final String judgements;
    private final Progress progress;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Overview::daemon);
    private @Nullable T made;
    private long upTo;

    /** How the thing is made, and given up again. */
    interface Making<T> {
        T make(Pace pace) throws LedgerException;

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
     * @param texts has what is said to those who wait
     */
    Overview(Desk desk, String judgements, Texts texts, Making<T> making) {
        this.desk = desk;
        this.making = making;
        this.judgements = judgements;
        this.progress = new Progress(texts);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "overview");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws RefusedException to be asked again, if it is still being made */
    <A> A ask(Question<T, A> question) throws LedgerException, SearchException, QueryException {
        Future<A> answer;
        try {
            answer = thread.submit(() -> question.of(current()));
        } catch (RejectedExecutionException e) {
            throw RefusedException.of(503, "refused.closing");
        }
        try {
            return answer.get(WAIT, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw RefusedException.notYet(progress.line());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RefusedException.notYet(progress.line());
        } catch (ExecutionException e) {
            throw told(e);
        }
    }

    private static RuntimeException told(ExecutionException e) throws LedgerException, SearchException, QueryException {
        switch (e.getCause()) {
            case LedgerException cause -> throw cause;
            case SearchException cause -> throw cause;
            case QueryException cause -> throw cause;
            case RuntimeException cause -> throw cause;
            case null, default -> throw new IllegalStateException(e);
        }
    }

    private T current() throws LedgerException {
        T now = made;
        if (now != null && !changed()) {
            return now;
        }
        giveUp();
        long before = last(upTo);
        T anew = making.make(progress);
        made = anew;
        upTo = before;
        return anew;
    }

    /** Whether an entry came that matters; those that do not are passed. */
    private boolean changed() throws LedgerException {
        for (List<Entry> page = desk.ledger().after(upTo, STEP);
                !page.isEmpty();
                page = desk.ledger().after(upTo, STEP)) {
            for (Entry entry : page) {
                if (matters(entry)) {
                    return true;
                }
            }
            upTo = page.getLast().sequence();
        }
        return false;
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

    private long last(long from) throws LedgerException {
        long last = from;
        for (List<Entry> page = desk.ledger().after(last, STEP);
                !page.isEmpty();
                page = desk.ledger().after(last, STEP)) {
            last = page.getLast().sequence();
        }
        return last;
    }

    private void giveUp() {
        T old = made;
        made = null;
        if (old != null) {
            making.close(old);
        }
    }

    /** Waits a little for what is being made: it may be in the middle of writing. */
    @Override
    public void close() {
        if (!thread.isShutdown()) {
            thread.execute(this::giveUp);
            thread.shutdown();
        }
        try {
            thread.awaitTermination(LEAVE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Written by the thread that makes, read by those who wait. */
    private static final class Progress implements Pace {
        private final Texts texts;
        private volatile String task = "";
        private volatile long steps;
        private volatile long done;

        Progress(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void begin(String task, long steps) {
            this.task = task;
            this.steps = steps;
            this.done = 0;
        }

        @Override
        public void stepTo(long done) {
            this.done = done;
        }

        String line() {
            return task.isEmpty()
                    ? texts.get("overview.begun")
                    : texts.get("overview.progress", task, done, Math.max(done, steps));
        }
    }
}
