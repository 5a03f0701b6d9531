package org.hearsay.app.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;
import org.hearsay.store.CacheFile;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Vectors that are kept in the working set, one byte a figure, and made only when they are wanted for the first time: what makes
 * them is not even loaded before. For one thread.
 */
final class KeptVectors implements Similarity {
    static final String KIND = "vector";

    /** So many are made between two commits: what a kill between them costs is done again. */
    private static final int STEP = 1_000;

    private static final int LARGEST = 127;
    private static final int HEX = 32;

    private final CacheFile cache;
    private final Supplier<Similarity> maker;
    private final boolean writable;
    private final Map<String, byte[]> fresh = new HashMap<>();
    private @Nullable Similarity similarity;
    private CacheFile.@Nullable Update update;
    private long made;

    KeptVectors(CacheFile cache, Supplier<Similarity> maker, boolean writable) {
        this.cache = cache;
        this.maker = maker;
        this.writable = writable;
    }

    /** The name that the vector of a text is kept under. */
    static String name(String text) {
        return Sha256.ofParts(text).substring(0, HEX);
    }

    /** How many were made now. */
    long made() {
        return made;
    }

    /** What makes them, loaded. */
    Similarity maker() {
        if (similarity == null) {
            similarity = maker.get();
        }
        return similarity;
    }

    @Override
    public String version() {
        return maker().version();
    }

    @Override
    public int dimensions() {
        return maker().dimensions();
    }

    @Override
    public float[] vector(String text) {
        String name = name(text);
        byte[] bytes = fresh.get(name);
        bytes = bytes == null ? cache.get(KIND, name) : bytes;
        if (bytes == null) {
            bytes = bytes(maker().vector(text));
            made++;
            if (update != null) {
                update.put(KIND, name, bytes);
                return figures(bytes);
            }
            fresh.put(name, bytes);
            if (fresh.size() >= STEP) {
                try {
                    save();
                } catch (LedgerException e) {
                    throw new UnreadException(e);
                }
            }
        }
        return figures(bytes);
    }

    private static float[] figures(byte[] bytes) {
        float[] vector = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            vector[i] = bytes[i] / (float) LARGEST;
        }
        return vector;
    }

    /** Those that are made from now on are kept with what else an update changes; null: by themselves, when {@link #save} is called. */
    void within(CacheFile.@Nullable Update now) {
        update = now;
    }

    /** Keeps those that were made; if another process writes just now, they are made again next time. */
    void save() throws LedgerException {
        if (writable && !fresh.isEmpty()) {
            long sequence = cache.sequence();
            try (CacheFile.Update update = cache.update()) {
                // Where something was taken in meanwhile, their texts may have been erased.
                if (update != null && cache.sequence() == sequence) {
                    fresh.forEach((name, bytes) -> update.put(KIND, name, bytes));
                    update.commit(sequence);
                }
            }
        }
        fresh.clear();
    }

    private static byte[] bytes(float[] vector) {
        float largest = Float.MIN_NORMAL;
        for (float figure : vector) {
            largest = Math.max(largest, Math.abs(figure));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * LARGEST);
        }
        return bytes;
    }

    /** Closes what makes them, if it was loaded. */
    void close() {
        if (similarity instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not close what makes vectors", e);
            }
        }
    }
}
