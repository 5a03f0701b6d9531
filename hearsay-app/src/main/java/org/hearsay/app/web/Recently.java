package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was worked out last, by its id. Safe to share between threads. */
final class Recently<V> {
    private final Map<String, V> known;

    /** @param most so much is remembered */
    Recently(int most) {
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized @Nullable V get(String id) {
        return known.get(id);
    }

    synchronized void put(String id, V value) {
        known.put(id, value);
    }
}
