package org.hearsay.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was looked up last, and how it is looked up. For one thread. */
final class Recent<K, V> {
    private final Map<K, V> known;
    private final Function<K, @Nullable V> source;

    /**
     * Remembers nothing yet.
     *
     * @param most so much is remembered
     * @param source looks something up; null if it is not there
     */
    Recent(int most, Function<K, @Nullable V> source) {
        this.source = source;
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    @Nullable
    V get(K key) {
        V value = known.get(key);
        if (value == null) {
            value = source.apply(key);
            if (value != null) {
                known.put(key, value);
            }
        }
        return value;
    }

    /** What is remembered; null if it is not, whether or not it is there. */
    @Nullable
    V known(K key) {
        return known.get(key);
    }

    void put(K key, V value) {
        known.put(key, value);
    }

    void forget(K key) {
        known.remove(key);
    }
}
