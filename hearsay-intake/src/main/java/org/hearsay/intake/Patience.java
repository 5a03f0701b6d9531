package org.hearsay.intake;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the parsers of others on bytes of strangers, so that they can take down neither the thread that asks nor the process: bounded
 * in time, in depth of calls, and their running out of memory is a refusal. A parser that hears no interruption is left behind on
 * its thread, which ends with the process.
 */
final class Patience {
    private static final long STACK = 16L << 20;

    private Patience() {}

    /** Something that is done with an original. */
    interface Work<T> {
        T run() throws UnreadableException;
    }

    static <T> T within(Duration time, String name, Work<T> work) throws UnreadableException {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        result.complete(work.run());
                    } catch (Throwable e) {
                        result.completeExceptionally(e);
                    }
                },
                "intake",
                STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new UnreadableException(
                    name, "took longer than " + time.toSeconds() + " seconds to read; it was left", e);
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new UnreadableException(name, "was interrupted", e);
        } catch (ExecutionException e) {
            throw refusal(name, e.getCause() == null ? e : e.getCause());
        }
    }

    private static UnreadableException refusal(String name, Throwable e) {
        return switch (e) {
            case UnreadableException refused -> refused;
            case StackOverflowError deep ->
                new UnreadableException(name, "is nested too deep to read; it was left", deep);
            case OutOfMemoryError large ->
                new UnreadableException(name, "needs more memory than there is; it was left", large);
            default ->
                new UnreadableException(
                        name, "cannot be read by the parser of its kind (" + e + "); save it as plain text or HTML", e);
        };
    }
}
