package org.hearsay.corroboration.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/** Makes events of the pairs that were compared, and says why documents are together. For one thread. */
final class EventMaking {
    private final EventStore store;
    private final EventModel model;
    private final ToDoubleBiFunction<String, String> probability;

    /**
     * Of a store.
     *
     * @param probability compares two documents that no key brought together
     */
    EventMaking(EventStore store, EventModel model, ToDoubleBiFunction<String, String> probability) {
        this.store = store;
        this.model = model;
        this.probability = probability;
    }

    /**
     * Groups anew whatever hangs together with documents that were touched, or did.
     *
     * @param most so many of those that were touched
     * @return false if there were none
     */
    boolean settle(int most) {
        Set<String> touched = store.touched(most);
        if (touched.isEmpty()) {
            return false;
        }
        Deque<String> open = new ArrayDeque<>(touched);
        Set<String> seen = new TreeSet<>();
        Set<String> before = new TreeSet<>();
        List<List<String>> components = new ArrayList<>();
        while (!open.isEmpty()) {
            String document = open.removeFirst();
            if (!seen.contains(document)) {
                List<String> component = component(document, model.threshold());
                seen.addAll(component);
                components.add(component);
                component.forEach(member -> open.addAll(together(member, before)));
            }
        }
        // All are left before any is kept: an event that broke up may leave its id to a part of another.
        components.forEach(component -> component.forEach(this::leave));
        components.forEach(this::regroup);
        store.settled(seen);
        return true;
    }

    /** The documents that a document was of one event with, unless it is one of those whose documents were given already. */
    private List<String> together(String document, Set<String> events) {
        String event = store.eventOf(document);
        EventStore.Kept kept = event == null || !events.add(event) ? null : store.kept(event);
        return kept == null ? List.of() : kept.documents();
    }

    private void leave(String document) {
        String event = store.eventOf(document);
        if (event != null) {
            store.drop(event);
        }
    }

    private void regroup(List<String> component) {
        List<Linkage.Edge> compared = numbered(component);
        List<Linkage.Edge> further = bridges(component, compared);
        compared.addAll(further);
        List<List<Integer>> groups = Linkage.of(component.size(), compared, model.threshold());
        int[] groupOf = new int[component.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int member : groups.get(i)) {
                groupOf[member] = i;
            }
        }
        Map<Integer, List<EventStore.Bridge>> bridges = new HashMap<>();
        for (Linkage.Edge edge : further) {
            if (groupOf[edge.one()] == groupOf[edge.other()]) {
                bridges.computeIfAbsent(groupOf[edge.one()], g -> new ArrayList<>())
                        .add(new EventStore.Bridge(
                                component.get(edge.one()), component.get(edge.other()), edge.probability()));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<String> members = groups.get(i).stream().map(component::get).toList();
            store.keep(new EventStore.Kept(members, bridges.getOrDefault(i, List.of())));
        }
    }

    private List<Linkage.Edge> bridges(List<String> component, List<Linkage.Edge> compared) {
        return Bridges.over(
                component.size(),
                compared,
                (one, other) -> probability.applyAsDouble(component.get(one), component.get(other)),
                EventGrouping.FLOOR);
    }

    /** The groups of all documents as a threshold makes them. */
    List<List<String>> groups(double threshold) {
        List<List<String>> groups = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String document : store.documents()) {
            if (!seen.contains(document)) {
                List<String> component = component(document, threshold);
                seen.addAll(component);
                List<Linkage.Edge> compared = numbered(component);
                compared.addAll(bridges(component, compared));
                Linkage.of(component.size(), compared, threshold).stream()
                        .map(group -> group.stream().map(component::get).toList())
                        .forEach(groups::add);
            }
        }
        groups.sort(Comparator.comparing(List::getFirst));
        return groups;
    }

    /**
     * All that a document may be of one event with, itself too, in the order of their ids. No two groups are put together between
     * which no pair reaches the threshold, so nothing beyond such pairs matters, and no bridge leads further either.
     */
    private List<String> component(String document, double threshold) {
        double least = Math.min(threshold, Bridges.PROBABLE);
        Set<String> found = new TreeSet<>(Set.of(document));
        Deque<String> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            store.edges(open.removeFirst()).forEach((next, probable) -> {
                if (probable >= least && found.add(next)) {
                    open.addLast(next);
                }
            });
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
            store.edges(component.get(i)).forEach((other, probable) -> {
                Integer number = numbers.get(other);
                if (number != null && one < number) {
                    numbered.add(new Linkage.Edge(one, number, probable));
                }
            });
        }
        numbered.sort(Comparator.comparingInt(Linkage.Edge::one).thenComparingInt(Linkage.Edge::other));
        return numbered;
    }

    Event event(EventStore.Kept kept) {
        return new Event(kept.id(), kept.documents(), links(kept));
    }

    /** The surest pairs that hold all members together (Kruskal, 1956). */
    private List<EventPair> links(EventStore.Kept kept) {
        List<String> members = kept.documents();
        List<Linkage.Edge> sure = numbered(members);
        for (EventStore.Bridge bridge : kept.bridges()) {
            sure.add(new Linkage.Edge(
                    Collections.binarySearch(members, bridge.one()),
                    Collections.binarySearch(members, bridge.other()),
                    bridge.probability()));
        }
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
                links.add(EventPair.compare(sketch(members.get(edge.one())), sketch(members.get(edge.other())), model));
            }
        }
        return links;
    }

    private EventSketch sketch(String document) {
        return Objects.requireNonNull(store.held(document));
    }

    private static int root(int[] roots, int of) {
        int root = of;
        while (roots[root] != root) {
            roots[root] = roots[roots[root]];
            root = roots[root];
        }
        return root;
    }
}
