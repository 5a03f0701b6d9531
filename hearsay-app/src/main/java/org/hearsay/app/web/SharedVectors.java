package org.hearsay.app.web;

import java.util.function.Supplier;
import org.hearsay.corroboration.Similarity;
import org.jspecify.annotations.Nullable;

/** What makes vectors, loaded once for all who want it in the room, and closed with the room. Safe to share between threads. */
final class SharedVectors implements Supplier<Similarity>, AutoCloseable {
    private final Supplier<Similarity> source;
    private @Nullable Similarity loaded;

    SharedVectors(Supplier<Similarity> source) {
        this.source = source;
    }

    /** Whoever has it does not close it. */
    private record Lent(Similarity similarity) implements Similarity {
        @Override
        public String version() {
            return similarity.version();
        }

        @Override
        public int dimensions() {
            return similarity.dimensions();
        }

        @Override
        public float[] vector(String text) {
            return similarity.vector(text);
        }
    }

    @Override
    public synchronized Similarity get() {
        if (loaded == null) {
            loaded = source.get();
        }
        return new Lent(loaded);
    }

    @Override
    public synchronized void close() {
        if (loaded instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not close what makes vectors", e);
            }
        }
        loaded = null;
    }
}
