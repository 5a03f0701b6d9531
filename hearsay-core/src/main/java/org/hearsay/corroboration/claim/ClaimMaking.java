package org.hearsay.corroboration.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corroboration.claim.ClaimIndex.Edge;
import org.hearsay.corroboration.claim.Comparison.Kind;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.corroboration.claim.Grouping.Tie;
import org.hearsay.text.Sha256;

/** Makes claims of what an index holds. Used once. */
final class ClaimMaking {
    /** The members of a claim are as near to one another, on the average of their speakers. */
    private static final double AVERAGE = 0.6;

    /** Links of one claim that are told. */
    private static final int MOST_LINKS = 12;

    private static final int ID_DIGITS = 12;

    private final ClaimIndex index;
    private final ClaimMatcher matcher;
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();
    private final List<Tie> ruled = new ArrayList<>();

    ClaimMaking(ClaimIndex index, ClaimMatcher matcher, Rulings rulings) {
        this.index = index;
        this.matcher = matcher;
        for (Ruling ruling : rulings.all()) {
            Integer one = index.item(ruling.one());
            Integer other = index.item(ruling.other());
            if (one != null && other != null && !one.equals(other)) {
                if (ruling.same()) {
                    ruled.add(new Tie(one, other, 1, true));
                } else {
                    keepApart(one, other);
                }
            }
        }
    }

    List<Claim> claims() {
        Map<Integer, List<Tie>> ties = ties();
        List<List<Integer>> groups = new ArrayList<>();
        List<Tie> used = new ArrayList<>();
        for (List<Integer> component : components(ties)) {
            Grouping grouping = new Grouping(index.order(), apart, this::agree);
            Set<Tie> inside = new HashSet<>();
            component.forEach(item -> inside.addAll(ties.getOrDefault(item, List.of())));
            groups.addAll(grouping.of(component, List.copyOf(inside)));
            used.addAll(grouping.used());
        }
        return claims(groups, used);
    }

    /** Both ends of each tie lead to it. */
    private Map<Integer, List<Tie>> ties() {
        Map<Integer, List<Tie>> ties = new HashMap<>();
        for (int item = 0; item < index.size(); item++) {
            for (Map.Entry<Integer, Edge> edge : index.edges(item).entrySet()) {
                int other = edge.getKey();
                if (item < other && edge.getValue().relation() == Relation.SAME) {
                    tie(ties, new Tie(item, other, edge.getValue().score(), false));
                } else if (item < other && edge.getValue().relation() == Relation.CONTRADICTS) {
                    keepApart(item, other);
                }
            }
        }
        ruled.forEach(tie -> tie(ties, tie));
        return ties;
    }

    private static void tie(Map<Integer, List<Tie>> ties, Tie tie) {
        ties.computeIfAbsent(tie.one(), k -> new ArrayList<>()).add(tie);
        ties.computeIfAbsent(tie.other(), k -> new ArrayList<>()).add(tie);
    }

    private void keepApart(int one, int other) {
        // A person's word that two are the same outweighs a contradiction that was only read.
        if (ruled.stream()
                .noneMatch(t -> (t.one() == one && t.other() == other) || (t.one() == other && t.other() == one))) {
            apart.computeIfAbsent(one, k -> new HashSet<>()).add(other);
            apart.computeIfAbsent(other, k -> new HashSet<>()).add(one);
        }
    }

    private List<List<Integer>> components(Map<Integer, List<Tie>> ties) {
        List<List<Integer>> components = new ArrayList<>();
        boolean[] seen = new boolean[index.size()];
        for (int start = 0; start < seen.length; start++) {
            if (seen[start]) {
                continue;
            }
            List<Integer> component = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            seen[start] = true;
            while (!open.isEmpty()) {
                int item = open.remove();
                component.add(item);
                for (Tie tie : ties.getOrDefault(item, List.of())) {
                    int other = tie.one() == item ? tie.other() : tie.one();
                    if (!seen[other]) {
                        seen[other] = true;
                        open.add(other);
                    }
                }
            }
            components.add(component);
        }
        return components;
    }

    /** Whether two groups are one claim, by their speakers: near on the average, and none at odds with another. */
    private boolean agree(List<Integer> some, List<Integer> others) {
        double sum = 0;
        for (int one : some) {
            for (int other : others) {
                Comparison comparison = matcher.compare(index.representative(one), index.representative(other));
                boolean distant = comparison.relation() == Relation.UNRELATED
                        || (comparison.relation() == Relation.RELATED && isOnlyDistant(comparison));
                if (!distant && comparison.relation() != Relation.SAME && !isDetail(comparison)) {
                    return false;
                }
                sum += comparison.score();
            }
        }
        return sum / (some.size() * others.size()) >= AVERAGE;
    }

    private static boolean isOnlyDistant(Comparison comparison) {
        return comparison.reasons().getFirst().kind() == Kind.MEANING;
    }

    private static boolean isDetail(Comparison comparison) {
        return comparison.reasons().getFirst().kind() == Kind.DETAIL;
    }

    private List<Claim> claims(List<List<Integer>> groups, List<Tie> used) {
        int[] groupOf = new int[index.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int item : groups.get(i)) {
                groupOf[item] = i;
            }
        }
        Map<Integer, List<Claim.Join>> joins = new HashMap<>();
        used.forEach(tie -> joins.computeIfAbsent(groupOf[tie.one()], k -> new ArrayList<>())
                .add(join(tie)));
        List<List<Account>> members = groups.stream().map(this::accounts).toList();
        List<String> ids = members.stream().map(m -> id(m.getFirst())).toList();
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Claim.Join> own = new ArrayList<>(joins.getOrDefault(i, List.of()));
            own.sort(Comparator.comparing(Claim.Join::one).thenComparing(Claim.Join::other));
            claims.add(new Claim(ids.get(i), members.get(i), own, links(groups.get(i), groupOf, ids)));
        }
        claims.sort(Comparator.comparing(c -> c.accounts().getFirst(), Account.BY_DAY));
        return claims;
    }

    private List<Account> accounts(List<Integer> group) {
        return group.stream()
                .flatMap(item -> index.accounts(item).stream())
                .sorted(Account.BY_DAY)
                .toList();
    }

    private static String id(Account first) {
        return "c" + Sha256.ofParts("claim", first.id()).substring(0, ID_DIGITS);
    }

    private Claim.Join join(Tie tie) {
        boolean turn = index.order().compare(tie.one(), tie.other()) > 0;
        Account one = index.representative(turn ? tie.other() : tie.one());
        Account other = index.representative(turn ? tie.one() : tie.other());
        return new Claim.Join(one.id(), other.id(), tie.ruled() ? ClaimIndex.ruled(true) : matcher.compare(one, other));
    }

    /** The strongest link to each other claim. */
    private List<Claim.Link> links(List<Integer> group, int[] groupOf, List<String> ids) {
        Map<Integer, int[]> strongest = new HashMap<>();
        for (int item : group) {
            for (Map.Entry<Integer, Edge> edge : index.edges(item).entrySet()) {
                int other = edge.getKey();
                if (groupOf[other] != groupOf[item]) {
                    strongest.merge(groupOf[other], new int[] {item, other}, this::stronger);
                }
            }
        }
        return strongest.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, int[]> e) -> rank(e.getValue()))
                        .thenComparing(e -> ids.get(e.getKey())))
                .limit(MOST_LINKS)
                .map(e -> link(ids.get(e.getKey()), e.getValue()))
                .sorted(Claim.Link.STRONGEST)
                .collect(Collectors.toList());
    }

    private Claim.Link link(String claim, int[] pair) {
        Account one = index.representative(pair[0]);
        Account other = index.representative(pair[1]);
        return new Claim.Link(claim, one.id(), other.id(), matcher.compare(one, other));
    }

    private int[] stronger(int[] one, int[] other) {
        int byRank = Double.compare(rank(one), rank(other));
        int byOrder = index.order().compare(one[0], other[0]);
        int order =
                byRank != 0 ? byRank : byOrder != 0 ? byOrder : index.order().compare(one[1], other[1]);
        return order <= 0 ? one : other;
    }

    /** Less for what bears more. */
    private double rank(int[] pair) {
        Edge edge = Objects.requireNonNull(index.edges(pair[0]).get(pair[1]));
        int kind = switch (edge.relation()) {
            case SAME -> 0;
            case ENTAILS, ENTAILED_BY -> 1;
            case CONTRADICTS -> 2;
            case RELATED -> 3;
            case UNRELATED -> 4;
        };
        return kind - edge.score() / 2;
    }
}
