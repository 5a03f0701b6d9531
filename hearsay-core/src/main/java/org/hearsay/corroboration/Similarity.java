package org.hearsay.corroboration;

/** How near two texts are in meaning, as the cosine of their vectors. Safe to share between threads. */
public interface Similarity {
    /** Names the vectors: those of another version are not to be compared with these. */
    String version();

    /** How many figures a vector has. */
    int dimensions();

    /** The vector of a text, of length 1; the same text always has the same one, whatever else is asked. */
    float[] vector(String text);
}
