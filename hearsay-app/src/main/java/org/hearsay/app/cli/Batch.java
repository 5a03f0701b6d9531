package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.app.desk.ReaderUnavailableException;

/**
 * Reads several inputs at once and hands over what came of them strictly in their order. Only a few more inputs than there
 * are threads are ever held, however many there are.
 */
final class Batch<I, O> {
    /** Enough that a long document does not keep the other threads waiting, few enough to fit into memory. */
    private static final int AHEAD = 2;

    private final int threads;

    Batch(int threads) {
        this.threads = threads;
    }

    /** What is done with an input; on several threads. */
    interface Step<I, O> {
        /** The number of the input is counted from 1. */
        O on(I input, int number);
    }

    /** Takes what came of an input; on the thread that runs the batch. */
    interface Taker<O> {
        void take(O outcome) throws IOException;
    }

    /**
     * Reads all inputs.
     *
     * @throws IOException what {@code taker} raised; no further input is then read
     * @throws ReaderUnavailableException if there is nothing to read with
     */
    void run(Iterator<I> inputs, Step<I, O> step, Taker<O> taker) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("document-", 0).factory());
        try {
            Deque<Future<O>> window = new ArrayDeque<>();
            for (int number = 1; inputs.hasNext(); number++) {
                I input = inputs.next();
                int place = number;
                window.add(workers.submit(() -> step.on(input, place)));
                if (window.size() >= threads + AHEAD) {
                    taker.take(outcome(window.remove()));
                }
            }
            while (!window.isEmpty()) {
                taker.take(outcome(window.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T outcome(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
