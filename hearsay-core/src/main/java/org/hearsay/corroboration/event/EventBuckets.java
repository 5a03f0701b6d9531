package org.hearsay.corroboration.event;

import java.util.List;

/** Where documents are found by keys: each key has its documents, in their order. For one thread. */
public interface EventBuckets {
    /**
     * A document in its order among those of a key: by day, then by id.
     *
     * @param day of publication, as days since 1970-01-01; any constant where it is not known
     */
    record Place(long day, String document) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byDay = Long.compare(day, other.day);
            return byDay != 0 ? byDay : document.compareTo(other.document);
        }
    }

    /** Puts a document under a key; nothing happens if it is there. */
    void put(String key, Place place);

    /** The documents of a key before a place, the nearest first, at most so many; to be looked at before the next is put. */
    List<Place> before(String key, Place place, int limit);

    /** The documents of a key after a place, likewise. */
    List<Place> after(String key, Place place, int limit);
}
