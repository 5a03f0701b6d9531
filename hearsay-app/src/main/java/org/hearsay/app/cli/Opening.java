package org.hearsay.app.cli;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.app.desk.ReaderUnavailableException;
import org.hearsay.app.desk.Unexpected;
import org.hearsay.reading.Reader;
import org.jspecify.annotations.Nullable;

/** A reader that is being loaded while other things are done. Safe to share between threads. */
final class Opening implements Supplier<Hearsay>, AutoCloseable {
    private final CompletableFuture<Reader> reader;
    private final CompletableFuture<Hearsay> hearsay;

    private Opening(CompletableFuture<Reader> reader) {
        this.reader = reader;
        this.hearsay = reader.thenApply(Hearsay::new);
    }

    /** Begins to load a reader on a thread of its own. */
    static Opening begin(ReaderSource readers, int threads) {
        CompletableFuture<Reader> reader = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("opening").start(() -> {
            try {
                reader.complete(readers.open(threads));
            } catch (RuntimeException | Error e) {
                reader.completeExceptionally(e);
            }
        });
        return new Opening(reader);
    }

    /**
     * Waits until it is loaded.
     *
     * @throws ReaderUnavailableException if it cannot be
     */
    @Override
    public Hearsay get() {
        try {
            return hearsay.join();
        } catch (CompletionException e) {
            Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
            boolean told = cause instanceof IllegalStateException && cause.getMessage() != null;
            String message = told ? String.valueOf(cause.getMessage()) : Unexpected.line("the reader", cause);
            throw new ReaderUnavailableException(message, cause);
        }
    }

    /** Waits until the reader is loaded, and closes it. One that cannot be loaded needs no closing. */
    @Override
    public void close() {
        @Nullable Reader loaded = reader.handle((opened, failure) -> opened).join();
        if (loaded instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not close the reader", e);
            }
        }
    }
}
