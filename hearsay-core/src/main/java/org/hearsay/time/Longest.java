package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** Of two readings of the same words the longer one; the first if they are equal. */
final class Longest {
    private Longest() {}

    static @Nullable Found of(@Nullable Found a, @Nullable Found b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.end() > a.end() ? b : a;
    }
}
