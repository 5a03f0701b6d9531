package org.hearsay.corroboration.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where sketches are kept, and a bucket for each key: the documents that have it. Any order of adding must leave the same answers.
 * Whether it may be shared between threads is for the implementation to say.
 */
public interface Sketches {
    /**
     * How many documents of a bucket are ever looked at: those with the smallest ids. Ids are hashes, so these are a sample drawn by
     * lot, and the same one whatever came first. Each of 5,000 copies is compared with these, not with 5,000.
     */
    int MOST = 16;

    /** Keeps a sketch, and puts its document into each of its {@linkplain Sketch#buckets() buckets}; one that is there already changes nothing. */
    void add(Sketch sketch);

    /** Takes a document out of all its buckets; nothing happens if it is not there. */
    void remove(String document);

    /** That of a document; null if there is none. */
    @Nullable
    Sketch of(String document);

    /** The documents of a bucket with the smallest ids, in their order, {@link #MOST} at most; empty if nobody has the key. */
    default List<String> members(long key) {
        return members(key, MOST);
    }

    /** All documents of a bucket, at most so many, in the order of their ids. */
    List<String> members(long key, int limit);

    /** The document with the smallest id of those that have a text; null if none has. */
    @Nullable
    String firstWithText(String text);
}
