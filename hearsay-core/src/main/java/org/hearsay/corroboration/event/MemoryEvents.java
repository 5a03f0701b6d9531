package org.hearsay.corroboration.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that the grouping of documents knows, in memory. For one thread. */
public final class MemoryEvents implements EventStore {
    private final NavigableMap<String, EventSketch> sketches = new TreeMap<>();
    /** By key, in order: most have few, and even in one of thousands a document is put in its place fast enough. */
    private final Map<String, List<Place>> places = new HashMap<>();

    private final Map<String, Map<String, Double>> edges = new HashMap<>();
    private final Set<String> touched = new TreeSet<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private final NavigableMap<String, Kept> events = new TreeMap<>();

    @Override
    public void hold(EventSketch sketch) {
        sketches.put(sketch.document(), sketch);
    }

    @Override
    public @Nullable EventSketch held(String document) {
        return sketches.get(document);
    }

    @Override
    public void release(String document) {
        sketches.remove(document);
        edges.remove(document);
        touched.remove(document);
        eventOf.remove(document);
    }

    @Override
    public List<String> documents() {
        return List.copyOf(sketches.keySet());
    }

    @Override
    public void put(String key, Place place) {
        List<Place> all = places.computeIfAbsent(key, k -> new ArrayList<>(2));
        int at = Collections.binarySearch(all, place);
        if (at < 0) {
            all.add(-at - 1, place);
        }
    }

    @Override
    public void take(String key, Place place) {
        places.getOrDefault(key, new ArrayList<>()).remove(place);
    }

    @Override
    public List<Place> before(String key, Place place, int limit) {
        List<Place> all = places.getOrDefault(key, List.of());
        int at = Collections.binarySearch(all, place);
        int end = at < 0 ? -at - 1 : at;
        return all.subList(Math.max(0, end - limit), end).reversed();
    }

    @Override
    public List<Place> after(String key, Place place, int limit) {
        List<Place> all = places.getOrDefault(key, List.of());
        int at = Collections.binarySearch(all, place);
        int begin = at < 0 ? -at - 1 : at + 1;
        return all.subList(begin, Math.min(all.size(), begin + limit));
    }

    @Override
    public Map<String, Double> edges(String document) {
        return edges.getOrDefault(document, Map.of());
    }

    @Override
    public void connect(String one, String other, double probability) {
        edges.computeIfAbsent(one, d -> new HashMap<>()).put(other, probability);
        edges.computeIfAbsent(other, d -> new HashMap<>()).put(one, probability);
    }

    @Override
    public void disconnect(String one, String other) {
        edges.getOrDefault(one, new HashMap<>()).remove(other);
        edges.getOrDefault(other, new HashMap<>()).remove(one);
    }

    @Override
    public void touch(String document) {
        touched.add(document);
    }

    @Override
    public Set<String> touched(int limit) {
        return touched.stream().limit(limit).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void settled(Collection<String> documents) {
        documents.forEach(touched::remove);
    }

    @Override
    public void keep(Kept event) {
        events.put(event.id(), event);
        event.documents().forEach(document -> eventOf.put(document, event.id()));
    }

    @Override
    public @Nullable Kept kept(String event) {
        return events.get(event);
    }

    @Override
    public @Nullable String eventOf(String document) {
        return eventOf.get(document);
    }

    @Override
    public void drop(String event) {
        Kept kept = events.remove(event);
        if (kept != null) {
            kept.documents().forEach(document -> eventOf.remove(document, event));
        }
    }

    @Override
    public List<String> events() {
        return List.copyOf(events.keySet());
    }
}
