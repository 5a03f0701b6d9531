package org.hearsay.app.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much work each stage was and how long it took, for {@code --stats}. For one thread. */
public final class Stages {
    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long mark = System.nanoTime();

    /** All that was done since the last stage ended was of this one. */
    void done(String stage) {
        long now = System.nanoTime();
        nanos.merge(stage, now - mark, Long::sum);
        mark = now;
    }

    void count(String what, long many) {
        counts.merge(what, many, Long::sum);
    }

    /** How many of what, in the order in which it was first counted. */
    public Map<String, Long> counts() {
        return new LinkedHashMap<>(counts);
    }

    /** In ms, by stage, in their order. */
    public Map<String, Long> times() {
        Map<String, Long> times = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> times.put(stage, Math.round(time / 1e6)));
        return times;
    }
}
