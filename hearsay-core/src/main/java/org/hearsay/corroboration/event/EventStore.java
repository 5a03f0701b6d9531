package org.hearsay.corroboration.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an {@link EventGrouping} keeps what it knows: in memory, or in a database by the same methods. Documents are found by keys:
 * under each key they stand in their order. For one thread.
 */
public interface EventStore {
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

    /** The probability that two documents tell of one event, of which the one has the lesser id. */
    record Bridge(String one, String other, double probability) {}

    /**
     * An event as it was found.
     *
     * @param documents their ids, in order; the event's own id is the first
     * @param bridges pairs of them that are compared because both are near a third
     */
    record Kept(List<String> documents, List<Bridge> bridges) {
        public Kept {
            documents = List.copyOf(documents);
            bridges = List.copyOf(bridges);
        }

        public String id() {
            return documents.getFirst();
        }
    }

    void hold(EventSketch sketch);

    /** The sketch of a document; null if it does not hold one. */
    @Nullable
    EventSketch held(String document);

    /** Takes a document out, which has no edge and stands under no key any more. */
    void release(String document);

    /** The ids of all documents, in their order. */
    List<String> documents();

    /** Puts a document under a key; nothing happens if it is there. */
    void put(String key, Place place);

    /** Takes a document from under a key. */
    void take(String key, Place place);

    /** The documents of a key before a place, the nearest first, at most so many; to be looked at before the next is put. */
    List<Place> before(String key, Place place, int limit);

    /** The documents of a key after a place, likewise. */
    List<Place> after(String key, Place place, int limit);

    /** The probabilities that a document is of one event with others, by their ids; not to be changed. */
    Map<String, Double> edges(String document);

    void connect(String one, String other, double probability);

    void disconnect(String one, String other);

    /** Remembers that a document's event must be found anew. */
    void touch(String document);

    /** Documents that are remembered so, at most so many. */
    Set<String> touched(int limit);

    /** Forgets some of them; others are none of them. */
    void settled(Collection<String> documents);

    void keep(Kept event);

    /** An event by its id; null if there is none. */
    @Nullable
    Kept kept(String event);

    /** The id of a document's event; null if none was found yet. */
    @Nullable
    String eventOf(String document);

    /** Takes an event away, if it is there. */
    void drop(String event);

    /** The ids of all events, in their order. */
    List<String> events();
}
