package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.actor.Bearer.Label;

/**
 * Takes together, in this order, what a person said is one, what bears one name, and what is spelled alike; never two of whom a
 * person said that they are not one, through whomever. So to split is as easy as to merge. For one thread.
 */
final class Grouping {
    private final Roster roster;
    private final List<Decision> decisions;
    private final Map<Bearer, Integer> units = new HashMap<>();
    private final Map<Label, List<Integer>> unitsOf = new LinkedHashMap<>();
    private final List<List<Bearer>> members = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<int[]> apart = new ArrayList<>();

    Grouping(Roster roster, List<Decision> decisions) {
        this.roster = roster;
        this.decisions = decisions;
    }

    Groups groups() {
        Set<Label> divided = divided();
        roster.named().forEach((label, named) -> {
            if (divided.contains(label)) {
                named.bearers().forEach(b -> unit(label, List.of(b)));
            } else {
                unit(label, named.bearers());
            }
        });
        for (Decision decision : decisions) {
            if (!decision.same() && isHere(decision)) {
                apart.add(new int[] {unit(decision.one()), unit(decision.other())});
            }
        }
        for (Decision decision : decisions) {
            if (decision.same() && isHere(decision)) {
                join(unit(decision.one()), unit(decision.other()));
            }
        }
        divided.forEach(this::joinNamesakes);
        for (Roster.Likeness alike : roster.byLikeness(true)) {
            joinAny(unitsOf.getOrDefault(alike.one(), List.of()), unitsOf.getOrDefault(alike.other(), List.of()));
        }
        return made(divided);
    }

    private boolean isHere(Decision decision) {
        return units.containsKey(decision.one()) && units.containsKey(decision.other());
    }

    /** Names that are no longer one by being one word: several who bear one were decided on, and at least one against another. */
    private Set<Label> divided() {
        Map<Label, Set<Bearer>> decided = new HashMap<>();
        Set<Label> split = new HashSet<>();
        for (Decision decision : decisions) {
            for (Bearer bearer : List.of(decision.one(), decision.other())) {
                decided.computeIfAbsent(bearer.label(), k -> new LinkedHashSet<>())
                        .add(bearer);
                if (!decision.same()) {
                    split.add(bearer.label());
                }
            }
        }
        split.removeIf(l -> decided.getOrDefault(l, Set.of()).size() < 2);
        return split;
    }

    /** Those of divided names that did not come together again. */
    private Set<Label> parted(Set<Label> divided) {
        return divided.stream()
                .filter(l -> unitsOf.getOrDefault(l, List.of()).stream()
                                .map(this::head)
                                .distinct()
                                .count()
                        > 1)
                .collect(Collectors.toSet());
    }

    private int unit(Bearer bearer) {
        return Objects.requireNonNull(units.get(bearer), "not in the roster");
    }

    private void unit(Label label, List<Bearer> bearers) {
        int unit = members.size();
        members.add(bearers);
        parents.add(unit);
        unitsOf.computeIfAbsent(label, k -> new ArrayList<>()).add(unit);
        bearers.forEach(b -> units.put(b, unit));
    }

    /** Whom nobody decided on goes to the one whose document came first. */
    private void joinNamesakes(Label label) {
        List<Integer> heads = new ArrayList<>();
        for (int unit : unitsOf.getOrDefault(label, List.of())) {
            if (heads.stream().noneMatch(h -> join(h, unit))) {
                heads.add(unit);
            }
        }
    }

    private void joinAny(List<Integer> ones, List<Integer> others) {
        for (int one : ones) {
            for (int other : others) {
                if (join(one, other)) {
                    return;
                }
            }
        }
    }

    private int head(int unit) {
        int at = unit;
        while (parents.get(at) != at) {
            parents.set(at, parents.get(parents.get(at)));
            at = parents.get(at);
        }
        return at;
    }

    /** Whether they are one now. */
    private boolean join(int one, int other) {
        int first = head(one);
        int second = head(other);
        if (first == second) {
            return true;
        }
        if (isApart(first, second)) {
            return false;
        }
        parents.set(Math.max(first, second), Math.min(first, second));
        return true;
    }

    private boolean isApart(int first, int second) {
        for (int[] pair : apart) {
            int a = head(pair[0]);
            int b = head(pair[1]);
            if ((a == first && b == second) || (a == second && b == first)) {
                return true;
            }
        }
        return false;
    }

    private Groups made(Set<Label> divided) {
        Map<Integer, List<Bearer>> byHead = new LinkedHashMap<>();
        for (int unit = 0; unit < members.size(); unit++) {
            byHead.computeIfAbsent(head(unit), k -> new ArrayList<>()).addAll(members.get(unit));
        }
        Map<Bearer, Group> groups = new HashMap<>();
        List<Group> all = new ArrayList<>();
        for (List<Bearer> bearers : byHead.values()) {
            Group group = new Group(bearers);
            all.add(group);
            bearers.forEach(b -> groups.put(b, group));
        }
        return new Groups(roster, decisions, all, groups, parted(divided));
    }
}
