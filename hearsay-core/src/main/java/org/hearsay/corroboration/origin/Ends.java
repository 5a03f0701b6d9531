package org.hearsay.corroboration.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where ways end: rings of nodes that lead to one another, or single nodes, with no way out (Tarjan's strongly connected components). */
final class Ends {
    private final Map<String, ? extends Collection<String>> next;
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, Integer> low = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new TreeSet<>();
    private final Map<String, Integer> ringOf = new HashMap<>();
    private final List<List<String>> rings = new ArrayList<>();
    private final List<Set<Integer>> reached = new ArrayList<>();

    /**
     * Ends of a graph.
     *
     * @param next for each node those it leads to; both in an order that is always the same
     */
    Ends(Map<String, ? extends Collection<String>> next) {
        this.next = next;
        for (String node : next.keySet()) {
            if (!found.containsKey(node)) {
                visit(node);
            }
        }
    }

    private record Frame(String node, java.util.Iterator<String> rest) {}

    /** Without recursion: a way may be thousands of steps long. */
    private void visit(String start) {
        Deque<Frame> frames = new ArrayDeque<>();
        enter(start, frames);
        while (!frames.isEmpty()) {
            Frame frame = frames.getLast();
            if (frame.rest.hasNext()) {
                String to = frame.rest.next();
                if (!found.containsKey(to)) {
                    enter(to, frames);
                } else if (isOpen.contains(to)) {
                    low.merge(frame.node, found.getOrDefault(to, 0), Math::min);
                }
            } else {
                frames.removeLast();
                leave(frame.node);
                if (!frames.isEmpty()) {
                    low.merge(frames.getLast().node, low.getOrDefault(frame.node, 0), Math::min);
                }
            }
        }
    }

    private void enter(String node, Deque<Frame> frames) {
        int number = found.size();
        found.put(node, number);
        low.put(node, number);
        open.addLast(node);
        isOpen.add(node);
        frames.addLast(new Frame(node, targets(node).iterator()));
    }

    private Collection<String> targets(String node) {
        Collection<String> targets = next.get(node);
        return targets == null ? List.of() : targets;
    }

    /** Rings are closed after all that they lead to. */
    private void leave(String node) {
        if (!low.getOrDefault(node, 0).equals(found.get(node))) {
            return;
        }
        Set<String> ring = new TreeSet<>();
        String last;
        do {
            last = open.removeLast();
            isOpen.remove(last);
            ring.add(last);
        } while (!last.equals(node));
        int number = rings.size();
        ring.forEach(member -> ringOf.put(member, number));
        rings.add(List.copyOf(ring));
        Set<Integer> ends = new TreeSet<>();
        for (String member : ring) {
            for (String to : targets(member)) {
                int other = ringOf.getOrDefault(to, number);
                if (other != number) {
                    ends.addAll(reached.get(other));
                }
            }
        }
        if (ends.isEmpty()) {
            ends.add(number);
        }
        reached.add(ends);
    }

    /** The ends that can be reached from a node, by their numbers. */
    Set<Integer> from(String node) {
        Integer ring = ringOf.get(node);
        return ring == null ? Set.of() : reached.get(ring);
    }

    /** The nodes of an end, in order. */
    List<String> nodes(int end) {
        return rings.get(end);
    }

    /** Whether its nodes lead to one another, or its only one to itself. */
    boolean isRing(int end) {
        List<String> nodes = rings.get(end);
        return nodes.size() > 1 || targets(nodes.getFirst()).contains(nodes.getFirst());
    }
}
