package org.hearsay.corroboration.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sketches in memory, some 8 kB for each article. For one thread. */
public final class MemorySketches implements Sketches {
    private final Map<String, Sketch> sketches = new HashMap<>();
    private final Map<String, TreeSet<String>> texts = new HashMap<>();
    /** Most passages are in one document: a set is made only for more. */
    private final Map<Long, String> single = new HashMap<>();

    private final Map<Long, TreeSet<String>> buckets = new HashMap<>();

    @Override
    public void add(Sketch sketch) {
        String document = sketch.document();
        if (sketches.putIfAbsent(document, sketch) != null) {
            return;
        }
        texts.computeIfAbsent(sketch.text(), t -> new TreeSet<>()).add(document);
        sketch.buckets().forEach(key -> {
            TreeSet<String> members = buckets.get(key);
            String alone = members == null ? single.putIfAbsent(key, document) : null;
            if (members != null) {
                members.add(document);
            } else if (alone != null && !alone.equals(document)) {
                single.remove(key);
                buckets.put(key, new TreeSet<>(List.of(alone, document)));
            }
        });
    }

    @Override
    public void remove(String document) {
        Sketch sketch = sketches.remove(document);
        if (sketch == null) {
            return;
        }
        texts.getOrDefault(sketch.text(), new TreeSet<>()).remove(document);
        sketch.buckets().forEach(key -> {
            single.remove(key, document);
            TreeSet<String> members = buckets.get(key);
            if (members != null) {
                members.remove(document);
            }
        });
    }

    @Override
    public @Nullable Sketch of(String document) {
        return sketches.get(document);
    }

    @Override
    public List<String> members(long key, int limit) {
        TreeSet<String> members = buckets.get(key);
        String alone = single.get(key);
        return members == null
                ? alone == null ? List.of() : List.of(alone)
                : members.stream().limit(limit).toList();
    }

    @Override
    public @Nullable String firstWithText(String text) {
        TreeSet<String> documents = texts.get(text);
        return documents == null || documents.isEmpty() ? null : documents.first();
    }
}
