package org.hearsay.corroboration.claim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.ClaimStore.Tie;

/** Reads a claim that was found: its accounts, why they are together, and its links. */
final class ClaimReading {
    /** Links of one claim that are told. */
    private static final int MOST_LINKS = 12;

    private final Meetings meetings;
    private final ClaimStore store;
    private final ClaimMatcher matcher;

    ClaimReading(Meetings meetings, ClaimStore store, ClaimMatcher matcher) {
        this.meetings = meetings;
        this.store = store;
        this.matcher = matcher;
    }

    Claim claim(ClaimStore.Kept kept) {
        List<Claim.Join> joins = kept.ties().stream()
                .map(this::join)
                .sorted(Comparator.comparing(Claim.Join::one).thenComparing(Claim.Join::other))
                .toList();
        return new Claim(kept.id(), accounts(kept.items(), store), joins, links(kept));
    }

    static List<Account> accounts(List<Integer> items, ClaimStore store) {
        return items.stream()
                .flatMap(item -> store.held(item).stream())
                .map(store::account)
                .sorted(Account.BY_DAY)
                .toList();
    }

    private Claim.Join join(Tie tie) {
        boolean turn = meetings.order().compare(tie.one(), tie.other()) > 0;
        Account one = meetings.representative(turn ? tie.other() : tie.one());
        Account other = meetings.representative(turn ? tie.one() : tie.other());
        return new Claim.Join(one.id(), other.id(), tie.ruled() ? ClaimIndex.ruled(true) : matcher.compare(one, other));
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
        Account one = meetings.representative(pair[0]);
        Account other = meetings.representative(pair[1]);
        return new Claim.Link(claim, one.id(), other.id(), matcher.compare(one, other));
    }

    private int[] stronger(int[] one, int[] other) {
        int byRank = Double.compare(rank(one), rank(other));
        int byOrder = meetings.order().compare(one[0], other[0]);
        int order =
                byRank != 0 ? byRank : byOrder != 0 ? byOrder : meetings.order().compare(one[1], other[1]);
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
