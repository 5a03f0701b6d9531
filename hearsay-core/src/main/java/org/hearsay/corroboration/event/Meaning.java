package org.hearsay.corroboration.event;

import java.util.Arrays;

/**
 * The vector of a text's beginning, and what it was made by: those of two versions are not compared. A value; safe to share
 * between threads.
 */
public final class Meaning {
    private final String version;
    private final float[] vector;

    public Meaning(String version, float[] vector) {
        this.version = version;
        this.vector = vector.clone();
    }

    public String version() {
        return version;
    }

    public float[] vector() {
        return vector.clone();
    }

    /** The cosine, -1 to 1; not a number if the two cannot be compared. */
    double cosine(Meaning other) {
        if (!version.equals(other.version) || vector.length != other.vector.length) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning m && version.equals(m.version) && Arrays.equals(vector, m.vector);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(vector);
    }

    @Override
    public String toString() {
        return version + "[" + vector.length + "]";
    }
}
