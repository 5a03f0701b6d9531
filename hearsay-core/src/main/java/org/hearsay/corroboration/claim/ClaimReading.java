package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.ClaimStore.Tie;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.jspecify.annotations.Nullable;

/** Reads a claim that was found: its accounts with those of the own voice that join them, why they are together, and its links. */
final class ClaimReading {
    /** Links of one claim that are told. */
    private static final int MOST_LINKS = 12;

    private final ClaimIndex index;
    private final ClaimStore store;
    private final ClaimMatcher matcher;
    private final Neighbours neighbours;

    ClaimReading(ClaimIndex index, ClaimStore store, ClaimMatcher matcher, Neighbours neighbours) {
        this.index = index;
        this.store = store;
        this.matcher = matcher;
        this.neighbours = neighbours;
    }

    Claim claim(ClaimStore.Kept kept) {
        List<Account> accounts = new ArrayList<>(accounts(kept.items(), store));
        List<Claim.Join> joins = new ArrayList<>();
        kept.ties().forEach(tie -> joins.add(join(tie)));
        addOwnVoice(kept, accounts, joins);
        accounts.sort(Account.BY_DAY);
        joins.sort(Comparator.comparing(Claim.Join::one).thenComparing(Claim.Join::other));
        return new Claim(kept.id(), accounts, joins, links(kept));
    }

    static List<Account> accounts(List<Integer> items, ClaimStore store) {
        return items.stream()
                .flatMap(item -> store.held(item).stream())
                .map(store::account)
                .sorted(Account.BY_DAY)
                .toList();
    }

    private Claim.Join join(Tie tie) {
        boolean turn = index.order().compare(tie.one(), tie.other()) > 0;
        Account one = index.representative(turn ? tie.other() : tie.one());
        Account other = index.representative(turn ? tie.one() : tie.other());
        return new Claim.Join(one.id(), other.id(), tie.ruled() ? ClaimIndex.ruled(true) : matcher.compare(one, other));
    }

    /**
     * What documents say in their own voice joins the speakers of a claim that it says the same as. It is looked for only here: so a
     * sentence that nobody ascribes to anyone costs a place on some shelves, and no comparison.
     */
    private void addOwnVoice(ClaimStore.Kept kept, List<Account> accounts, List<Claim.Join> joins) {
        List<Account> speakers = kept.items().stream()
                .limit(Grouping.SPEAKERS)
                .map(index::representative)
                .toList();
        Set<Integer> around = new LinkedHashSet<>();
        for (int i = 0; i < speakers.size(); i++) {
            around.addAll(neighbours.ownAround(
                    store.key(kept.items().get(i)), speakers.get(i).stems()));
        }
        Set<String> places = new LinkedHashSet<>();
        accounts.forEach(a -> places.add(a.document() + a.place()));
        for (int number : around) {
            Account own = store.own(number);
            Claim.Join join = places.contains(own.document() + own.place()) ? null : nearest(speakers, own);
            if (join != null) {
                accounts.add(own);
                joins.add(join);
            }
        }
    }

    private Claim.@Nullable Join nearest(List<Account> speakers, Account own) {
        Claim.Join nearest = null;
        for (Account speaker : speakers) {
            if (matcher.canBeSame(speaker, own)) {
                Comparison comparison = matcher.compare(speaker, own);
                if (comparison.relation() == Relation.CONTRADICTS) {
                    return null;
                }
                if (comparison.relation() == Relation.SAME
                        && (nearest == null || comparison.score() > nearest.comparison().score())) {
                    nearest = new Claim.Join(speaker.id(), own.id(), comparison);
                }
            }
        }
        return nearest;
    }

    /** The strongest link to each other claim. */
    private List<Claim.Link> links(ClaimStore.Kept kept) {
        Map<String, int[]> strongest = new HashMap<>();
        for (int item : kept.items()) {
            for (int other : store.edges(item).keySet()) {
                String claim = store.claimOf(other);
                if (claim != null && !claim.equals(kept.id())) {
                    strongest.merge(claim, new int[] {item, other}, this::stronger);
                }
            }
        }
        return strongest.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, int[]> e) -> rank(e.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_LINKS)
                .map(e -> link(e.getKey(), e.getValue()))
                .sorted(Claim.Link.STRONGEST)
                .toList();
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
        Edge edge = Objects.requireNonNull(store.edges(pair[0]).get(pair[1]));
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
