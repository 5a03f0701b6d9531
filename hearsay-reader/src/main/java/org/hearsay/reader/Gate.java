package org.hearsay.reader;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Keeps native code from being closed while it runs, which would take the whole process down. Safe to share between threads. */
final class Gate {
    private final String what;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private boolean closed;

    /** @param what is closed by it: "the reader" */
    Gate(String what) {
        this.what = what;
    }

    /** @throws IllegalStateException if it was closed */
    <T> T whileOpen(Supplier<T> work) {
        use.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException(what + " was closed");
            }
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    /** Waits for the work that is going on, and closes, once. */
    void close(Runnable closing) {
        use.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                closing.run();
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
