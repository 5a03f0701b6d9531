package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Buckets in memory. For one thread. */
public final class MemoryBuckets implements EventBuckets {
    /** By key, in order: most have few, and even in one of thousands a document is put in its place fast enough. */
    private final Map<String, List<Place>> places = new HashMap<>();

    @Override
    public void put(String key, Place place) {
        List<Place> all = places.computeIfAbsent(key, k -> new ArrayList<>(2));
        int at = Collections.binarySearch(all, place);
        if (at < 0) {
            all.add(-at - 1, place);
        }
    }

    @Override
    public List<Place> before(String key, Place place, int limit) {
        List<Place> all = places.getOrDefault(key, List.of());
        int at = Collections.binarySearch(all, place);
        int end = at < 0 ? -at - 1 : at;
        return all.subList(Math.max(0, end - limit), end).reversed();
    }

    @Override
    public List<Place> after(String key, Place place, int limit) {
        List<Place> all = places.getOrDefault(key, List.of());
        int at = Collections.binarySearch(all, place);
        int begin = at < 0 ? -at - 1 : at + 1;
        return all.subList(begin, Math.min(all.size(), begin + limit));
    }
}
