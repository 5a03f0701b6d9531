package org.hearsay.corroboration.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which documents are worth comparing: two that stand near each other under some key (the sorted neighbourhood of Hernández and
 * Stolfo, 1995, under many keys). So no bucket, however full, makes a document be compared with more than some, and which those
 * are depends on what documents there are, never on the order in which they came. For one thread.
 */
final class Neighbours {
    /** How far apart two may stand under a key. */
    private static final int REACH = 12;

    private final EventBuckets buckets;
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, EventBuckets.Place> places = new HashMap<>();

    Neighbours(EventBuckets buckets) {
        this.buckets = buckets;
    }

    /**
     * What one more document changes.
     *
     * @param near whom it is to be compared with
     * @param parted pairs that under some key stand too far apart now that it stands between them
     */
    record Change(Set<String> near, List<Parted> parted) {}

    /** Two documents. */
    record Parted(String one, String other) {}

    Change add(EventSketch sketch, Rarity rarity) {
        long day =
                sketch.published() == null ? Long.MIN_VALUE : sketch.published().toEpochDay();
        EventBuckets.Place place = new EventBuckets.Place(day, sketch.document());
        Set<String> own = EventKeys.of(sketch, rarity);
        keys.put(sketch.document(), own);
        places.put(sketch.document(), place);
        Set<String> near = new TreeSet<>();
        Set<Parted> moved = new LinkedHashSet<>();
        for (String key : own) {
            buckets.put(key, place);
            List<EventBuckets.Place> before = buckets.before(key, place, REACH);
            List<EventBuckets.Place> after = buckets.after(key, place, REACH);
            before.forEach(p -> near.add(p.document()));
            after.forEach(p -> near.add(p.document()));
            // One that stood i places before it and one that stood j after were i + j - 1 apart, and are one more.
            for (int i = 1; i <= before.size(); i++) {
                int j = REACH + 1 - i;
                if (j >= 1 && j <= after.size()) {
                    moved.add(new Parted(
                            before.get(i - 1).document(), after.get(j - 1).document()));
                }
            }
        }
        return new Change(near, List.copyOf(moved));
    }

    /** Whether two stand near each other under some key. */
    boolean areNear(String one, String other) {
        Set<String> others = keysOf(other);
        EventBuckets.Place place = placeOf(one);
        EventBuckets.Place sought = placeOf(other);
        boolean isAfter = sought.compareTo(place) > 0;
        for (String key : keysOf(one)) {
            if (others.contains(key)) {
                List<EventBuckets.Place> side =
                        isAfter ? buckets.after(key, place, REACH) : buckets.before(key, place, REACH);
                if (side.contains(sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> keysOf(String document) {
        return keys.getOrDefault(document, Set.of());
    }

    private EventBuckets.Place placeOf(String document) {
        EventBuckets.Place place = places.get(document);
        if (place == null) {
            throw new IllegalStateException("a document in the buckets that was never put there: " + document);
        }
        return place;
    }
}
