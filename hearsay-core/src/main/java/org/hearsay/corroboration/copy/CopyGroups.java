package org.hearsay.corroboration.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes copies together: documents that are linked by copies, directly or through others, are one group. */
public final class CopyGroups {
    private final Map<String, String> parents = new HashMap<>();

    private CopyGroups() {}

    /**
     * The groups of two or more documents that some copies link.
     *
     * @param copies in any order
     * @param share only those of which so much of one document at least is copied, 0 to 1, link: one that merges two stories
     *     would else make them one
     * @return each in the order of its ids, and by their first ids
     */
    public static List<List<String>> of(Collection<Copy> copies, double share) {
        CopyGroups groups = new CopyGroups();
        for (Copy copy : copies) {
            if (copy.isCopy() && copy.share() >= share) {
                groups.join(copy.first(), copy.second());
            }
        }
        return groups.sorted();
    }

    /** The smaller id becomes the root: what the roots are does not depend on the order. */
    private void join(String a, String b) {
        String first = root(a);
        String second = root(b);
        int order = first.compareTo(second);
        if (order != 0) {
            parents.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }

    private String root(String document) {
        String at = document;
        String parent = parents.computeIfAbsent(at, id -> id);
        while (!parent.equals(at)) {
            String grandparent = parents.getOrDefault(parent, parent);
            parents.put(at, grandparent);
            at = parent;
            parent = grandparent;
        }
        return at;
    }

    private List<List<String>> sorted() {
        TreeMap<String, List<String>> groups = new TreeMap<>();
        List.copyOf(parents.keySet()).stream()
                .sorted()
                .forEach(d ->
                        groups.computeIfAbsent(root(d), r -> new ArrayList<>()).add(d));
        return groups.values().stream().map(List::copyOf).toList();
    }
}
