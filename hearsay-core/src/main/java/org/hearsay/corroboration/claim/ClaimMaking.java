package org.hearsay.corroboration.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.ClaimStore.Tie;
import org.hearsay.corroboration.claim.Comparison.Kind;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.text.Sha256;

/** Finds the claims anew that touched items have a part in, or had. Used once. */
final class ClaimMaking {
    /** The members of a claim are as near to one another, on the average of their speakers. */
    private static final double AVERAGE = 0.6;

    private static final int ID_DIGITS = 12;

    private final Meetings meetings;
    private final ClaimStore store;
    private final ClaimMatcher matcher;
    private final Rulings rulings;

    ClaimMaking(Meetings meetings, ClaimStore store, ClaimMatcher matcher, Rulings rulings) {
        this.meetings = meetings;
        this.store = store;
        this.matcher = matcher;
        this.rulings = rulings;
    }

    /** Of items that were touched: returns them, and those that need not be looked at for their own sake any more. */
    Set<Integer> settle(Set<Integer> touched) {
        Deque<Integer> open = new ArrayDeque<>();
        Set<String> before = new HashSet<>();
        for (int item : touched) {
            open(item, open);
            openClaim(item, open, before);
        }
        List<List<Integer>> components = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Map<Integer, List<Tie>> ties = new HashMap<>();
        while (!open.isEmpty()) {
            int item = open.remove();
            if (seen.add(item)) {
                List<Integer> component = component(item, seen, ties);
                components.add(component);
                component.forEach(member -> openClaim(member, open, before));
            }
        }
        // All are dropped before any is kept: a claim that broke up may leave its id to a part of another.
        components.forEach(component -> component.forEach(this::drop));
        components.forEach(component -> group(component, ties));
        seen.addAll(touched);
        return seen;
    }

    /** The own voice makes no claim: what it may join is found anew in its place. */
    private void open(int item, Deque<Integer> open) {
        if (!meetings.isOwn(item)) {
            open.add(item);
            return;
        }
        open.addAll(store.edges(item).keySet());
    }

    /** Whoever was with an item may hang together with it no longer. The own voice joins what is found then by itself. */
    private void openClaim(int item, Deque<Integer> open, Set<String> claims) {
        String claim = store.claimOf(item);
        ClaimStore.Kept kept = claim == null || !claims.add(claim) ? null : store.kept(claim);
        if (kept != null) {
            kept.items().stream().filter(member -> !meetings.isOwn(member)).forEach(open::add);
        }
    }

    private void drop(int item) {
        String claim = store.claimOf(item);
        if (claim != null) {
            store.drop(claim);
        }
    }

    private List<Integer> component(int start, Set<Integer> seen, Map<Integer, List<Tie>> ties) {
        List<Integer> component = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int item = open.remove();
            component.add(item);
            List<Tie> own = ties(item);
            ties.put(item, own);
            for (Tie tie : own) {
                int other = tie.one() == item ? tie.other() : tie.one();
                if (seen.add(other)) {
                    open.add(other);
                }
            }
        }
        component.sort(meetings.order());
        return component;
    }

    /** What ties an item to others, by what was compared or by a person's word. */
    private List<Tie> ties(int item) {
        Map<Integer, Tie> ties = new HashMap<>();
        store.edges(item).forEach((other, edge) -> {
            if (edge.relation() == Relation.SAME && !meetings.isOwn(other)) {
                ties.put(other, tie(item, other, edge.score(), false));
            }
        });
        ruled(item, true).forEach(other -> ties.put(other, tie(item, other, 1, true)));
        return List.copyOf(ties.values());
    }

    private static Tie tie(int one, int other, double score, boolean ruled) {
        return new Tie(Math.min(one, other), Math.max(one, other), score, ruled);
    }

    /** The items that a person says are the same as one, or are not. */
    private List<Integer> ruled(int item, boolean same) {
        String account = store.first(item);
        if (account == null || !rulings.name(account)) {
            return List.of();
        }
        return rulings.on(account).stream()
                .filter(r -> r.same() == same)
                .flatMap(r -> Stream.ofNullable(store.holder(r.one().equals(account) ? r.other() : r.one())))
                .filter(other -> other != item && !meetings.isOwn(other))
                .toList();
    }

    private void group(List<Integer> component, Map<Integer, List<Tie>> all) {
        Set<Tie> ties = new HashSet<>();
        component.forEach(item -> ties.addAll(all.getOrDefault(item, List.of())));
        Grouping grouping = new Grouping(meetings.order(), apart(component), this::agree);
        List<List<Integer>> groups = grouping.of(component, List.copyOf(ties));
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int number = i;
            groups.get(i).forEach(item -> groupOf.put(item, number));
        }
        Map<Integer, List<Tie>> used = new HashMap<>();
        for (Tie tie : grouping.used()) {
            used.computeIfAbsent(groupOf.getOrDefault(tie.one(), -1), g -> new ArrayList<>())
                    .add(tie);
        }
        for (int i = 0; i < groups.size(); i++) {
            keep(groups.get(i), used.getOrDefault(i, List.of()));
        }
    }

    private void keep(List<Integer> items, List<Tie> ties) {
        List<Account> accounts = ClaimReading.accounts(items, store);
        List<Integer> all = new ArrayList<>(items);
        List<Tie> allTies = new ArrayList<>(ties);
        for (Tie own : joining(items)) {
            all.add(own.other());
            allTies.add(own);
        }
        Set<String> documents = new HashSet<>();
        ClaimReading.accounts(all, store).forEach(a -> documents.add(a.document()));
        String id = "c" + Sha256.ofParts("claim", accounts.getFirst().id()).substring(0, ID_DIGITS);
        store.keep(new ClaimStore.Kept(id, all, allTies, documents.size()));
    }

    /** What documents say in their own voice and is nearer to one of these items than to those of any other claim. */
    private List<Tie> joining(List<Integer> items) {
        Set<Integer> inside = new HashSet<>(items);
        Set<Integer> own = new HashSet<>();
        for (int item : items) {
            store.edges(item).keySet().stream().filter(meetings::isOwn).forEach(own::add);
        }
        List<Tie> joining = new ArrayList<>();
        for (int sentence : own.stream().sorted(meetings.order()).toList()) {
            store.edges(sentence).entrySet().stream()
                    .max(Comparator.comparingDouble(
                                    (Map.Entry<Integer, Edge> e) -> e.getValue().score())
                            .thenComparing(Map.Entry::getKey, meetings.order()))
                    .filter(nearest -> inside.contains(nearest.getKey()))
                    .ifPresent(nearest -> joining.add(new Tie(
                            nearest.getKey(), sentence, nearest.getValue().score(), false)));
        }
        return joining;
    }

    private Map<Integer, Set<Integer>> apart(List<Integer> component) {
        Map<Integer, Set<Integer>> apart = new HashMap<>();
        Set<Integer> inside = new HashSet<>(component);
        for (int item : component) {
            Set<Integer> others = new HashSet<>();
            for (Map.Entry<Integer, Edge> edge : store.edges(item).entrySet()) {
                if (edge.getValue().relation() == Relation.CONTRADICTS && inside.contains(edge.getKey())) {
                    others.add(edge.getKey());
                }
            }
            // A person's word that two are the same outweighs a contradiction that was only read.
            ruled(item, true).forEach(others::remove);
            others.addAll(ruled(item, false));
            if (!others.isEmpty()) {
                apart.put(item, others);
            }
        }
        return apart;
    }

    /** Whether two groups are one claim, by their speakers: near on the average, and none at odds with another. */
    private boolean agree(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                Comparison comparison = matcher.compare(meetings.representative(one), meetings.representative(other));
                boolean distant = comparison.relation() == Relation.UNRELATED
                        || (comparison.relation() == Relation.RELATED && first(comparison) == Kind.MEANING);
                if (!distant && comparison.relation() != Relation.SAME && first(comparison) != Kind.DETAIL) {
                    return false;
                }
                sum += comparison.score();
            }
        }
        return sum / (some.size() * others.size()) >= AVERAGE;
    }

    private static Kind first(Comparison comparison) {
        return comparison.reasons().getFirst().kind();
    }
}
