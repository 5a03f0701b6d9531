package org.hearsay.corroboration.copy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sketches in memory, some 8 kB for each article. For one thread. */
public final class MemorySketches implements Sketches {
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Long, String[]> buckets = new HashMap<>();

    @Override
    public void add(Sketch sketch) {
        if (sketches.putIfAbsent(sketch.document(), sketch) != null) {
            return;
        }
        texts.merge(sketch.text(), sketch.document(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        String[] newcomer = {sketch.document()};
        sketch.buckets().forEach(key -> buckets.merge(key, newcomer, MemorySketches::with));
    }

    /** The smallest of both; a key that stands twice in a document counts once. */
    private static String[] with(String[] members, String[] newcomer) {
        int at = Arrays.binarySearch(members, newcomer[0]);
        int place = -at - 1;
        if (at >= 0 || place == MOST) {
            return members;
        }
        String[] grown = Arrays.copyOf(members, Math.min(MOST, members.length + 1));
        System.arraycopy(members, place, grown, place + 1, grown.length - place - 1);
        grown[place] = newcomer[0];
        return grown;
    }

    @Override
    public @Nullable Sketch of(String document) {
        return sketches.get(document);
    }

    @Override
    public List<String> members(long key) {
        String[] members = buckets.get(key);
        return members == null ? List.of() : List.of(members);
    }

    @Override
    public @Nullable String firstWithText(String text) {
        return texts.get(text);
    }
}
