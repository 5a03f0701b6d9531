package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Finds the few accounts that one is worth comparing with, without looking at the others. Each stem of an account's words is a
 * shelf; on a shelf, accounts stand in the order of a hash of all their words that is the nearer the more words they share (SimHash,
 * Charikar 2002, turned a little for each shelf), and only those who stand within {@link #REACH} places of one another are
 * neighbours. So a shelf of 100,000 costs each newcomer as much as one of 20, and who is a neighbour of whom depends on what is there,
 * never on the order in which it came. Not safe to share between threads.
 */
final class Neighbours {
    /** Places to each side. */
    static final int REACH = 8;

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::hash).thenComparing(Place::key).thenComparingInt(Place::item);

    private final Map<String, NavigableSet<Place>> shelves = new HashMap<>();

    /** Where an item stands on a shelf. */
    private record Place(long hash, String key, int item) {}

    /** What changed by an addition: on one shelf, two became neighbours, or ceased to be. */
    interface Change {
        void accept(int one, int other, boolean neighbours);
    }

    /**
     * Puts an item on its shelves.
     *
     * @param key breaks ties; no two items share one
     * @param change is told each pair that became neighbours or ceased to be, once for each shelf
     */
    void add(int item, String key, Iterable<String> stems, Change change) {
        long hash = hash(stems);
        for (String stem : stems) {
            NavigableSet<Place> shelf = shelves.computeIfAbsent(stem, s -> new TreeSet<>(ORDER));
            Place place = new Place(Long.rotateLeft(hash, stem.hashCode() & 63), key, item);
            List<Place> before = next(shelf.headSet(place, false).descendingSet());
            List<Place> after = next(shelf.tailSet(place, false));
            shelf.add(place);
            before.forEach(other -> change.accept(item, other.item, true));
            after.forEach(other -> change.accept(item, other.item, true));
            // Those who stood REACH apart around the new place are now one place further apart.
            for (int i = 0; i < before.size(); i++) {
                int across = REACH - 1 - i;
                if (across < after.size()) {
                    change.accept(before.get(i).item, after.get(across).item, false);
                }
            }
        }
    }

    private static List<Place> next(Iterable<Place> places) {
        List<Place> next = new ArrayList<>(REACH);
        for (Place place : places) {
            if (next.size() == REACH) {
                break;
            }
            next.add(place);
        }
        return next;
    }

    /** Each bit is what most of the stems' own hashes have there. */
    private static long hash(Iterable<String> stems) {
        int[] votes = new int[Long.SIZE];
        for (String stem : stems) {
            long own = spread(stem);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (own >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }

    /** FNV-1a with a final mix (Stafford's variant 13), the same on every machine. */
    private static long spread(String stem) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }
}
