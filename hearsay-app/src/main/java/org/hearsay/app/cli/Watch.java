package org.hearsay.app.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Asks for feeds again and again, each on a thread of its own: one that is slow, or never ends, keeps none of the others waiting.
 * After each failure in a row it waits twice as long, a day at most, and as long as the server or the
 * feed asks for.
 */
final class Watch {
    private static final Duration LONGEST = Duration.ofDays(1);

    /** Waits; a test's own need not. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** Told what came of each poll, one at a time. */
    @FunctionalInterface
    interface Report {
        /**
         * Tells it.
         *
         * @param next when the feed is asked for again; null if it is not
         */
        void of(URI feed, Poll poll, @Nullable Instant next) throws IOException;
    }

    /** What can be asked for. */
    @FunctionalInterface
    interface Polled {
        Poll once() throws InterruptedException;
    }

    private final Duration every;
    private final boolean once;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Report report;

    Watch(Duration every, boolean once, InstantSource clock, Sleeper sleeper, Report report) {
        this.every = every;
        this.once = once;
        this.clock = clock;
        this.sleeper = sleeper;
        this.report = report;
    }

    /**
     * Watches feeds until none is left.
     *
     * @return whether all were had when they were last asked for
     * @throws IOException what the report raised
     */
    boolean over(List<FeedPoll> feeds) throws IOException {
        ExecutorService threads = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("feed-", 0).factory());
        try {
            CompletionService<Boolean> watched = new ExecutorCompletionService<>(threads);
            List<Future<Boolean>> all = feeds.stream()
                    .map(feed -> watched.submit(() -> watch(feed.address(), feed::once)))
                    .toList();
            boolean fine = true;
            for (int i = 0; i < all.size(); i++) {
                fine &= watched.take().get();
            }
            return fine;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One feed; whether it was had when it was last asked for. */
    boolean watch(URI address, Polled feed) throws InterruptedException, IOException {
        for (int failures = 0; ; ) {
            Poll poll = feed.once();
            failures = poll.failure() == null ? 0 : failures + 1;
            boolean last = once || poll.gone();
            Duration pause = poll.rest().after(clock.instant(), pause(failures, poll.retryAfter()));
            synchronized (this) {
                report.of(address, poll, last ? null : clock.instant().plus(pause));
            }
            if (last) {
                return poll.failure() == null;
            }
            sleeper.sleep(pause);
        }
    }

    private Duration pause(int failures, @Nullable Duration retryAfter) {
        Duration longest = every.compareTo(LONGEST) > 0 ? every : LONGEST;
        // Sixteen times doubled, a minute is a month.
        Duration pause = every.multipliedBy(1L << Math.min(failures, 16));
        Duration bounded = pause.compareTo(longest) > 0 ? longest : pause;
        return retryAfter != null && retryAfter.compareTo(bounded) > 0 ? retryAfter : bounded;
    }
}
