package org.hearsay.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Who may be asked again when. Safe to share between threads. */
final class Pacing {
    /** Waits; a test's own need not. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    private static final Duration LONGEST = Duration.ofDays(1);

    private final InstantSource clock;
    private final Sleeper sleeper;
    private final Map<String, Instant> free = new HashMap<>();
    private final Map<String, Instant> leftAlone = new HashMap<>();

    Pacing(InstantSource clock, Sleeper sleeper) {
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** A host asks to be left alone; for a day at most, if it asks for more. */
    synchronized void leaveAlone(String host, Duration time) {
        Duration bounded = time.compareTo(LONGEST) > 0 ? LONGEST : time;
        if (bounded.isPositive()) {
            leftAlone.put(host, clock.instant().plus(bounded));
        }
    }

    /** How much longer a host is left alone; zero if it may be asked. */
    synchronized Duration leftAlone(String host) {
        Instant now = clock.instant();
        leftAlone.values().removeIf(until -> !until.isAfter(now));
        Instant until = leftAlone.get(host);
        return until == null ? Duration.ZERO : Duration.between(now, until);
    }

    /** Waits for a host's turn, and takes it: the next one comes a pause later. */
    void await(String host, Duration pause) throws InterruptedException {
        Duration wait = take(host, pause);
        if (wait.isPositive()) {
            sleeper.sleep(wait);
        }
    }

    private synchronized Duration take(String host, Duration pause) {
        Instant now = clock.instant();
        free.values().removeIf(at -> at.isBefore(now));
        Instant turn = free.getOrDefault(host, now);
        free.put(host, turn.plus(pause));
        return Duration.between(now, turn);
    }
}
