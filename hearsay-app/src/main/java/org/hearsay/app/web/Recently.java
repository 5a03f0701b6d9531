package org.hearsay.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.hearsay.ledger.LedgerException;
import org.jspecify.annotations.Nullable;

/** What was worked out last, by its id. Safe to share between threads. */
final class Recently<V> {
    private final Cache<String, V> known;

    /** @param most so much is remembered */
    Recently(int most) {
        this.known =
                Caffeine.newBuilder().maximumSize(most).executor(Runnable::run).build();
    }

    /** What it takes long to work out. */
    interface Source<T extends @Nullable Object> {
        T make() throws LedgerException;
    }

    /** What is known, else what is made now: of two who want one at once, each makes it. */
    V get(String id, Source<V> source) throws LedgerException {
        V there = known.getIfPresent(id);
        if (there == null) {
            there = source.make();
            known.put(id, there);
        }
        return there;
    }

    /** The same of what need not be there; null if it is not. */
    @Nullable
    V find(String id, Source<@Nullable V> source) throws LedgerException {
        V there = known.getIfPresent(id);
        if (there == null) {
            there = source.make();
            if (there != null) {
                known.put(id, there);
            }
        }
        return there;
    }

    void put(String id, V value) {
        known.put(id, value);
    }
}
