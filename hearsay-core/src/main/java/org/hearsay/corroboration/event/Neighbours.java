package org.hearsay.corroboration.event;

import java.util.LinkedHashSet;
import java.util.List;
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

    private final EventStore store;
    private final Rarity rarity;

    Neighbours(EventStore store, Rarity rarity) {
        this.store = store;
        this.rarity = rarity;
    }

    /**
     * What one more document changes, or one fewer.
     *
     * @param near whom it is to be compared with
     * @param others pairs that under some key stand too far apart when it stands between them
     */
    record Change(Set<String> near, List<Pair> others) {}

    /** Two documents. */
    record Pair(String one, String other) {}

    Change add(EventSketch sketch) {
        return change(sketch, true);
    }

    Change remove(EventSketch sketch) {
        return change(sketch, false);
    }

    private Change change(EventSketch sketch, boolean isAdded) {
        EventStore.Place place = place(sketch);
        Set<String> near = new TreeSet<>();
        Set<Pair> others = new LinkedHashSet<>();
        for (String key : EventKeys.of(sketch, rarity)) {
            if (isAdded) {
                store.put(key, place);
            } else {
                store.take(key, place);
            }
            List<EventStore.Place> before = store.before(key, place, REACH);
            List<EventStore.Place> after = store.after(key, place, REACH);
            before.forEach(p -> near.add(p.document()));
            after.forEach(p -> near.add(p.document()));
            // One that stands i places before it and one that stands j after are i + j - 1 apart without it, and i + j
            // with it.
            for (int i = 1; i <= before.size(); i++) {
                int j = REACH + 1 - i;
                if (j >= 1 && j <= after.size()) {
                    others.add(new Pair(
                            before.get(i - 1).document(), after.get(j - 1).document()));
                }
            }
        }
        return new Change(near, List.copyOf(others));
    }

    /** Whether two stand near each other under some key. */
    boolean areNear(EventSketch one, EventSketch other) {
        Set<String> others = EventKeys.of(other, rarity);
        EventStore.Place place = place(one);
        EventStore.Place sought = place(other);
        boolean isAfter = sought.compareTo(place) > 0;
        for (String key : EventKeys.of(one, rarity)) {
            if (others.contains(key)) {
                List<EventStore.Place> side =
                        isAfter ? store.after(key, place, REACH) : store.before(key, place, REACH);
                if (side.contains(sought)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static EventStore.Place place(EventSketch sketch) {
        long day =
                sketch.published() == null ? Long.MIN_VALUE : sketch.published().toEpochDay();
        return new EventStore.Place(day, sketch.document());
    }
}
