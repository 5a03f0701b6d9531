package org.hearsay.corroboration.origin;

import java.util.HashMap;
import java.util.Map;

/** Numbers that belong together; the smallest of them stands for all. */
final class Sets {
    private final Map<Integer, Integer> above = new HashMap<>();

    int of(int member) {
        int top = member;
        for (Integer up = above.get(top); up != null; up = above.get(top)) {
            top = up;
        }
        for (int at = member; at != top; ) {
            int next = above.getOrDefault(at, top);
            above.put(at, top);
            at = next;
        }
        return top;
    }

    void join(int one, int other) {
        int a = of(one);
        int b = of(other);
        if (a != b) {
            above.put(Math.max(a, b), Math.min(a, b));
        }
    }
}
