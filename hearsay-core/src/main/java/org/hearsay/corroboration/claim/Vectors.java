package org.hearsay.corroboration.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearsay.corroboration.Similarity;

/**
 * The vectors of texts, each made when it is first asked for and then kept, in one byte a figure: so that only what has a
 * neighbour at all is ever encoded. Safe to share between threads.
 */
public final class Vectors {
    private static final int LARGEST = 127;

    /** So many are kept in memory, some 600 bytes each: beyond that, all are asked for again. */
    private static final int MOST = 200_000;

    private final Similarity similarity;
    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final AtomicInteger encoded = new AtomicInteger();

    public Vectors(Similarity similarity) {
        this.similarity = similarity;
    }

    /** The cosine of two texts' vectors, -1 to 1; the same whichever comes first. */
    public double cosine(String one, String other) {
        byte[] a = of(one);
        byte[] b = of(other);
        long product = 0;
        long ofA = 0;
        long ofB = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            ofA += a[i] * a[i];
            ofB += b[i] * b[i];
        }
        return ofA == 0 || ofB == 0 ? 0 : product / Math.sqrt((double) ofA * ofB);
    }

    /** How many texts were encoded so far. */
    public int encoded() {
        return encoded.get();
    }

    private byte[] of(String text) {
        if (kept.size() > MOST) {
            kept.clear();
        }
        return kept.computeIfAbsent(text, t -> {
            encoded.incrementAndGet();
            return bytes(similarity.vector(t));
        });
    }

    private static byte[] bytes(float[] vector) {
        float largest = 0;
        for (float figure : vector) {
            largest = Math.max(largest, Math.abs(figure));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length && largest > 0; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * LARGEST);
        }
        return bytes;
    }
}
