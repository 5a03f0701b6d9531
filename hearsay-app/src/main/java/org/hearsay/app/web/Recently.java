package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.ledger.LedgerException;
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

    /** What it takes long to work out. */
    interface Source<V> {
        V make() throws LedgerException;
    }

    /** What is known, else what is made now: of two who want one at once, each makes it. */
    V get(String id, Source<V> source) throws LedgerException {
        V there = known(id);
        if (there == null) {
            there = source.make();
            put(id, there);
        }
        return there;
    }

    private synchronized @Nullable V known(String id) {
        return known.get(id);
    }

    private synchronized void put(String id, V value) {
        known.put(id, value);
    }
}
