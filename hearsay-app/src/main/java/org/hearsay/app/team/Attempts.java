package org.hearsay.app.team;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may try to come in: after five wrong passwords a name waits, each time twice as long, a quarter of an hour at
 * most; and all names together try so often a minute. By name, not by address: behind a proxy all have one. Safe to share between
 * threads.
 */
public final class Attempts {
    private static final int FREE = 5;
    private static final int MOST_NAMES = 10_000;
    private static final int MOST_A_MINUTE = 60;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final InstantSource clock;
    private final Map<String, Failed> failed = new LinkedHashMap<>();
    private Instant minute = Instant.EPOCH;
    private int inMinute;

    private record Failed(int times, Instant until) {}

    public Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** How long a name has to wait; zero if it may try now, which counts as an attempt. */
    public synchronized Duration begin(String name) {
        Instant now = clock.instant();
        Failed before = failed.get(name);
        if (before != null && now.isBefore(before.until())) {
            return Duration.between(now, before.until());
        }
        if (now.isAfter(minute.plusSeconds(60))) {
            minute = now;
            inMinute = 0;
        }
        if (++inMinute > MOST_A_MINUTE) {
            return Duration.between(now, minute.plusSeconds(61));
        }
        return Duration.ZERO;
    }

    /** The password was wrong. */
    public synchronized void failed(String name) {
        Failed before = failed.remove(name);
        int times = before == null ? 1 : before.times() + 1;
        long seconds = times < FREE ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(20, times - FREE));
        failed.put(name, new Failed(times, clock.instant().plusSeconds(seconds)));
        if (failed.size() > MOST_NAMES) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    /** The password was right. */
    public synchronized void succeeded(String name) {
        failed.remove(name);
    }
}
