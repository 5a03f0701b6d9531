package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Actors of several documents that are taken for one. Immutable; two are the same only if they are one object. */
public final class Group {
    private final List<Bearer> bearers;

    private final Set<String> documents;

    /** Made when they are first asked for: of most groups nobody does. */
    private volatile @Nullable Map<String, List<Bearer>> names;

    private volatile @Nullable Set<Bearer.Label> labels;

    Group(List<Bearer> bearers) {
        this.bearers = List.copyOf(bearers);
        Set<String> all = new LinkedHashSet<>();
        bearers.forEach(b -> all.add(b.document()));
        this.documents = Collections.unmodifiableSet(all);
    }

    /**
     * One of each document, or more where names of one document turned out to be one's; in the order in which their documents came,
     * never empty.
     */
    public List<Bearer> bearers() {
        return bearers;
    }

    /** The name that most documents use; of several, the longest. */
    public String name() {
        return names().entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, List<Bearer>> e) ->
                                e.getValue().size())
                        .thenComparingInt(e -> e.getKey().length()))
                .orElseThrow()
                .getKey();
    }

    /** Who bears each of the names, in the order in which the names came. */
    public Map<String, List<Bearer>> names() {
        Map<String, List<Bearer>> known = names;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (Bearer bearer : bearers) {
                known.computeIfAbsent(bearer.name(), k -> new ArrayList<>()).add(bearer);
            }
            known = Collections.unmodifiableMap(known);
            names = known;
        }
        return known;
    }

    /** What its bearers are taken together by: few, however many bearers there are. */
    public Set<Bearer.Label> labels() {
        Set<Bearer.Label> known = labels;
        if (known == null) {
            known = bearers.stream().map(Bearer::label).collect(Collectors.toUnmodifiableSet());
            labels = known;
        }
        return known;
    }

    /** Who stands for the group: the first who bears its name. */
    public Bearer first() {
        return names().getOrDefault(name(), bearers).getFirst();
    }

    public Set<String> documents() {
        return documents;
    }

    /** How many attributions they are the source of. */
    public int statements() {
        return bearers.stream().mapToInt(Bearer::statements).sum();
    }
}
