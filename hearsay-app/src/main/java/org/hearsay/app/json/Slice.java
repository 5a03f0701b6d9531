package org.hearsay.app.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a long list are written. A value.
 *
 * @param from counted from 0
 * @param most of them are written
 * @param next address of what comes after these; null if that was all
 */
public record Slice(int from, int most, @Nullable String next) {
    /** All of it. */
    static final Slice WHOLE = new Slice(0, Integer.MAX_VALUE, null);

    /** Those of a list that are written. */
    <A> List<A> of(List<A> all) {
        int begin = Math.min(from, all.size());
        return all.subList(begin, (int) Math.min(all.size(), (long) begin + most));
    }

    /** Whether what is no part of the list is written too: once is enough. */
    boolean isFirst() {
        return from == 0;
    }
}
