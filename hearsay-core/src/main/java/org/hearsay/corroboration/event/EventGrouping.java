package org.hearsay.corroboration.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.Report;
import org.jspecify.annotations.Nullable;

/**
 * Groups documents by event, one document at a time. A new document is compared with some others and regroups only those that it
 * hangs together with; the events are the same in whichever order the documents came. For one thread.
 */
public final class EventGrouping {
    /** Pairs less probable than this are as if they had not been compared. */
    private static final double FLOOR = 0.1;

    private final EventModel model;
    private final Neighbours neighbours;
    private final Map<String, Prepared> documents = new HashMap<>();
    private final Map<String, Map<String, Double>> edges = new HashMap<>();
    /** By event: further pairs of its documents, by their places in it. */
    private final Map<String, List<Linkage.Edge>> bridges = new HashMap<>();
    /** Documents whose edges changed since they were last grouped. */
    private final Set<String> changed = new TreeSet<>();

    private final Map<String, String> eventOf = new HashMap<>();
    private final NavigableMap<String, List<String>> events = new TreeMap<>();
    private long comparisons;

    public EventGrouping(EventModel model) {
        this(model, new MemoryBuckets());
    }

    /**
     * No documents yet, to be found in other buckets than those in memory.
     *
     * @param buckets empty ones, which nobody else fills
     */
    public EventGrouping(EventModel model, EventBuckets buckets) {
        this.model = model;
        this.neighbours = new Neighbours(buckets);
    }

    /** Adds a document; nothing happens if one of its id was added before. */
    public void add(EventSketch sketch) {
        String id = sketch.document();
        if (documents.containsKey(id)) {
            return;
        }
        Prepared prepared = model.prepare(sketch);
        documents.put(id, prepared);
        edges.put(id, new HashMap<>());
        changed.add(id);
        Neighbours.Change change = neighbours.add(sketch, model.rarity());
        for (String near : change.near()) {
            comparisons++;
            double probability = model.probability(prepared, document(near));
            if (probability >= FLOOR) {
                edgesOf(id).put(near, probability);
                edgesOf(near).put(id, probability);
            }
        }
        for (Neighbours.Parted parted : change.parted()) {
            if (edgesOf(parted.one()).containsKey(parted.other())
                    && !neighbours.areNear(parted.one(), parted.other())) {
                edgesOf(parted.one()).remove(parted.other());
                edgesOf(parted.other()).remove(parted.one());
                changed.add(parted.one());
                changed.add(parted.other());
            }
        }
    }

    /** All events, in the order of their ids. */
    public List<Event> events() {
        settle();
        return events.keySet().stream().map(this::event).toList();
    }

    /** The event of a document; null if no document of that id was added. */
    public @Nullable Event eventOf(String document) {
        settle();
        String id = eventOf.get(document);
        return id == null ? null : event(id);
    }

    /**
     * The event that an attribution is about: its document's, unless every time in its content lies long before all days of that
     * event, and it names nothing that the headline or the beginning names.
     *
     * @return null if it is about another event, or its document was not added
     */
    public @Nullable Event eventOf(Report report, Attribution attribution) {
        Event event = eventOf(report.document().id());
        if (event == null) {
            return null;
        }
        List<EventSketch> sketches =
                event.documents().stream().map(id -> document(id).sketch()).toList();
        return Elsewhen.isElsewhen(report, attribution, sketches) ? null : event;
    }

    /** Ids of the documents of each event, in the order of the first: as {@link #events()} without the reasons, and faster. */
    public List<List<String>> groups() {
        settle();
        return List.copyOf(events.values());
    }

    /**
     * The groups as another threshold would make them, in the order of their first: for learning one. All documents are grouped
     * anew at each call, but not compared again.
     */
    public List<List<String>> groups(double threshold) {
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String document : new TreeSet<>(documents.keySet())) {
            if (!seen.contains(document)) {
                List<String> component = component(document);
                seen.addAll(component);
                List<Linkage.Edge> compared = numbered(component);
                compared.addAll(bridges(component, compared));
                Linkage.of(component.size(), compared, threshold).stream()
                        .map(group -> group.stream().map(component::get).toList())
                        .forEach(groups::add);
            }
        }
        return groups;
    }

    /** How many pairs of documents were compared so far: what the time grows with. */
    public long comparisons() {
        return comparisons;
    }

    /** Groups anew whatever hangs together with a document whose edges changed. */
    private void settle() {
        Set<String> seen = new TreeSet<>();
        for (String document : changed) {
            if (!seen.contains(document)) {
                List<String> component = component(document);
                seen.addAll(component);
                component.forEach(this::leave);
                regroup(component);
            }
        }
        changed.clear();
    }

    private void leave(String document) {
        String event = eventOf.remove(document);
        if (event != null) {
            events.remove(event);
            bridges.remove(event);
        }
    }

    private void regroup(List<String> component) {
        List<Linkage.Edge> compared = numbered(component);
        List<Linkage.Edge> further = bridges(component, compared);
        compared.addAll(further);
        for (List<Integer> group : Linkage.of(component.size(), compared, model.threshold())) {
            List<String> members = group.stream().map(component::get).toList();
            events.put(members.getFirst(), members);
            members.forEach(member -> eventOf.put(member, members.getFirst()));
        }
        for (Linkage.Edge bridge : further) {
            String one = component.get(bridge.one());
            String other = component.get(bridge.other());
            String event = eventOf.getOrDefault(one, "");
            if (event.equals(eventOf.get(other))) {
                List<String> members = events.getOrDefault(event, List.of());
                bridges.computeIfAbsent(event, e -> new ArrayList<>())
                        .add(new Linkage.Edge(
                                Collections.binarySearch(members, one),
                                Collections.binarySearch(members, other),
                                bridge.probability()));
            }
        }
    }

    private List<Linkage.Edge> bridges(List<String> component, List<Linkage.Edge> compared) {
        return Bridges.over(
                component.size(),
                compared,
                (one, other) -> {
                    comparisons++;
                    return model.probability(document(component.get(one)), document(component.get(other)));
                },
                FLOOR);
    }

    /** All that a document hangs together with, itself too, in the order of their ids. */
    private List<String> component(String document) {
        Set<String> found = new TreeSet<>(Set.of(document));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (String next : edgesOf(open.removeFirst()).keySet()) {
                if (found.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Linkage.Edge> numbered(List<String> component) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String document : component) {
            numbers.put(document, numbers.size());
        }
        List<Linkage.Edge> numbered = new ArrayList<>();
        for (int i = 0; i < component.size(); i++) {
            int one = i;
            edgesOf(component.get(i)).forEach((other, probability) -> {
                Integer number = numbers.get(other);
                if (number != null && one < number) {
                    numbered.add(new Linkage.Edge(one, number, probability));
                }
            });
        }
        return numbered;
    }

    private Event event(String id) {
        List<String> members = events.getOrDefault(id, List.of());
        return new Event(id, members, links(members));
    }

    /** The surest pairs that hold all members together (Kruskal, 1956). */
    private List<EventPair> links(List<String> members) {
        List<Linkage.Edge> sure = numbered(members);
        sure.addAll(bridges.getOrDefault(members.getFirst(), List.of()));
        sure.sort(Comparator.comparingDouble((Linkage.Edge e) -> -e.probability())
                .thenComparingInt(Linkage.Edge::one)
                .thenComparingInt(Linkage.Edge::other));
        int[] roots = new int[members.size()];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = i;
        }
        List<EventPair> links = new ArrayList<>();
        for (Linkage.Edge edge : sure) {
            int one = root(roots, edge.one());
            int other = root(roots, edge.other());
            if (one != other) {
                roots[Math.max(one, other)] = Math.min(one, other);
                links.add(EventPair.compare(
                        document(members.get(edge.one())).sketch(),
                        document(members.get(edge.other())).sketch(),
                        model));
            }
        }
        return links;
    }

    private static int root(int[] roots, int of) {
        int root = of;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }

    private Prepared document(String id) {
        Prepared document = documents.get(id);
        if (document == null) {
            throw new IllegalStateException("the buckets hold a document that was not added: " + id);
        }
        return document;
    }

    private Map<String, Double> edgesOf(String id) {
        Map<String, Double> of = edges.get(id);
        if (of == null) {
            throw new IllegalStateException("no document was added with the id " + id);
        }
        return of;
    }
}
