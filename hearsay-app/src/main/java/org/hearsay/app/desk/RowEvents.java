package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.corroboration.event.EventStore;
import org.hearsay.store.CacheFile;
import org.hearsay.store.CacheRows;
import org.hearsay.store.CacheRows.Row;
import org.hearsay.text.Fnv1a;
import org.jspecify.annotations.Nullable;

/** Events and what led to them, as rows of a cache. What changes it is called within an update. For one thread. */
final class RowEvents implements EventStore {
    /** The kind of the sketches' bytes, by document. */
    static final String KIND = "event";

    /** Hash of a key, day, the document's rank and number. */
    private static final int KEY = 10;

    /** Two documents, and the probability's bits; once for each. */
    private static final int EDGE = 11;

    /** Document, and its event's first document. */
    private static final int EVENT_OF = 12;

    /** An event's first document, and the rank and number of each. */
    private static final int MEMBER = 13;

    /** An event's first document, two others and the probability's bits. */
    private static final int BRIDGE = 14;

    /** Negative size of an event, the rank and number of its first document. */
    private static final int SIZE = 15;

    private static final int TOUCHED = 16;

    /** A document that is held. */
    private static final int HELD = 17;

    private static final int REMEMBERED = 500;
    private static final int REMEMBERED_EDGES = 30_000;

    private final CacheRows rows;
    private final Numbered documents;
    private final Recent<String, EventSketch> sketches;
    private final Recent<String, Map<String, Double>> edges;
    private boolean settling;

    RowEvents(CacheFile cache, Numbered documents) {
        this.rows = cache.rows();
        this.documents = documents;
        this.sketches = new Recent<>(REMEMBERED, document -> {
            byte[] bytes = isHeld(document) ? cache.get(KIND, document) : null;
            return bytes == null ? null : Bytes.from(bytes, SketchBytes::readEvent);
        });
        this.edges = new Recent<>(REMEMBERED_EDGES, this::readEdges);
    }

    private boolean isHeld(String document) {
        int number = documents.known(document);
        return number > 0 && rows.first(HELD, number) != null;
    }

    @Override
    public void hold(EventSketch sketch) {
        rows.put(HELD, new Row(documents.of(sketch.document()), 0, 0, 0));
        sketches.put(sketch.document(), sketch);
    }

    @Override
    public @Nullable EventSketch held(String document) {
        return sketches.get(document);
    }

    @Override
    public void release(String document) {
        int number = documents.known(document);
        for (int kind : new int[] {HELD, EDGE, EVENT_OF, TOUCHED}) {
            rows.removeAll(kind, number);
        }
        sketches.forget(document);
        edges.forget(document);
    }

    @Override
    public List<String> documents() {
        return rows.all(HELD, Integer.MAX_VALUE).stream()
                .map(row -> documents.name(row.a()))
                .sorted()
                .toList();
    }

    private Row place(String key, Place place) {
        return new Row(Fnv1a.of(key), place.day(), Numbered.rank(place.document()), documents.of(place.document()));
    }

    @Override
    public void put(String key, Place place) {
        rows.put(KEY, place(key, place));
    }

    @Override
    public void take(String key, Place place) {
        rows.remove(KEY, place(key, place));
    }

    @Override
    public List<Place> before(String key, Place place, int limit) {
        return places(rows.before(KEY, place(key, place), limit));
    }

    @Override
    public List<Place> after(String key, Place place, int limit) {
        return places(rows.after(KEY, place(key, place), limit));
    }

    private List<Place> places(List<Row> found) {
        return found.stream()
                .map(row -> new Place(row.b(), documents.name(row.d())))
                .toList();
    }

    @Override
    public Map<String, Double> edges(String document) {
        Map<String, Double> of = edges.get(document);
        return of == null ? Map.of() : of;
    }

    private Map<String, Double> readEdges(String document) {
        Map<String, Double> of = new HashMap<>();
        for (Row row : rows.of(EDGE, documents.known(document))) {
            of.put(documents.name(row.b()), Double.longBitsToDouble(row.c()));
        }
        return of;
    }

    @Override
    public void connect(String one, String other, double probability) {
        int first = documents.of(one);
        int second = documents.of(other);
        long bits = Double.doubleToLongBits(probability);
        rows.put(EDGE, new Row(first, second, bits, 0));
        rows.put(EDGE, new Row(second, first, bits, 0));
        edges(one).put(other, probability);
        edges(other).put(one, probability);
    }

    @Override
    public void disconnect(String one, String other) {
        Double probability = edges(one).get(other);
        if (probability != null) {
            int first = documents.of(one);
            int second = documents.of(other);
            long bits = Double.doubleToLongBits(probability);
            rows.remove(EDGE, new Row(first, second, bits, 0));
            rows.remove(EDGE, new Row(second, first, bits, 0));
            edges(one).remove(other);
            edges(other).remove(one);
        }
    }

    @Override
    public void touch(String document) {
        rows.put(TOUCHED, new Row(documents.of(document), 0, 0, 0));
    }

    /** Only while groups are found anew, within an update, are things found to be changed: others read what there is. */
    void settling(boolean now) {
        settling = now;
    }

    /** How many documents there is still something to be done about. */
    long unsettled() {
        return rows.count(TOUCHED);
    }

    @Override
    public Set<String> touched(int limit) {
        if (!settling) {
            return Set.of();
        }
        return rows.all(TOUCHED, limit).stream()
                .map(row -> documents.name(row.a()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void settled(Collection<String> settled) {
        settled.forEach(document -> rows.removeAll(TOUCHED, documents.known(document)));
    }

    @Override
    public void keep(Kept event) {
        int first = documents.of(event.id());
        for (String document : event.documents()) {
            int number = documents.of(document);
            rows.put(EVENT_OF, new Row(number, first, 0, 0));
            rows.put(MEMBER, new Row(first, Numbered.rank(document), number, 0));
        }
        for (Bridge bridge : event.bridges()) {
            rows.put(
                    BRIDGE,
                    new Row(
                            first,
                            documents.of(bridge.one()),
                            documents.of(bridge.other()),
                            Double.doubleToLongBits(bridge.probability())));
        }
        rows.put(SIZE, size(event));
    }

    private Row size(Kept event) {
        return new Row(-event.documents().size(), Numbered.rank(event.id()), documents.of(event.id()), 0);
    }

    @Override
    public @Nullable Kept kept(String event) {
        int first = documents.known(event);
        List<String> members = rows.of(MEMBER, first).stream()
                .map(row -> documents.name(row.c()))
                .toList();
        if (first == 0 || members.isEmpty()) {
            return null;
        }
        List<Bridge> bridges = rows.of(BRIDGE, first).stream()
                .map(row ->
                        new Bridge(documents.name(row.b()), documents.name(row.c()), Double.longBitsToDouble(row.d())))
                .sorted((a, b) -> (a.one() + a.other()).compareTo(b.one() + b.other()))
                .toList();
        return new Kept(members, bridges);
    }

    @Override
    public @Nullable String eventOf(String document) {
        int number = documents.known(document);
        Row row = number == 0 ? null : rows.first(EVENT_OF, number);
        return row == null ? null : documents.name(row.b());
    }

    @Override
    public void drop(String event) {
        Kept kept = kept(event);
        if (kept != null) {
            int first = documents.of(event);
            kept.documents().forEach(d -> rows.removeAll(EVENT_OF, documents.of(d)));
            rows.removeAll(MEMBER, first);
            rows.removeAll(BRIDGE, first);
            rows.remove(SIZE, size(kept));
        }
    }

    @Override
    public List<String> events() {
        return largest(Integer.MAX_VALUE).stream().sorted().toList();
    }

    /** Ids of the events of most documents, the most first, also of one document. */
    List<String> largest(int limit) {
        List<String> ids = new ArrayList<>();
        rows.all(SIZE, limit).forEach(row -> ids.add(documents.name(row.c())));
        return ids;
    }

    /** How many events have several documents. */
    long several() {
        return rows.countBefore(SIZE, -1);
    }
}
