package org.hearsay.corroboration.claim;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.ClaimStore.Pair;
import org.hearsay.corroboration.claim.Comparison.Relation;

/** Compares items that are neighbours, each two once, and keeps what came of it. Not safe to share between threads. */
final class Meetings {
    /** So many gists are remembered, some 400 bytes each. */
    private static final int REMEMBERED = 200_000;

    private final ClaimMatcher matcher;
    private final ClaimStore store;
    private final Neighbours neighbours;
    private final Map<Integer, Gist> gists = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Gist> eldest) {
            return size() > REMEMBERED;
        }
    };

    private long compared;

    Meetings(ClaimMatcher matcher, ClaimStore store, Neighbours neighbours) {
        this.matcher = matcher;
        this.store = store;
        this.neighbours = neighbours;
    }

    /** Pairs that were compared. */
    long compared() {
        return compared;
    }

    /** Two items that went nearer to each other, or one for which another account stands and all of its neighbours. */
    void late(Pair pair) {
        if (store.first(pair.one()) == null || store.first(pair.other()) == null) {
            return;
        }
        if (pair.one() == pair.other()) {
            int item = pair.one();
            neighbours.near(item, store.key(item), representative(item)).forEach(other -> meet(item, other));
        } else if (mayBear(pair.one(), pair.other()) && areNear(pair)) {
            meet(pair.one(), pair.other());
        }
    }

    private boolean areNear(Pair pair) {
        return neighbours.areNear(
                pair.one(),
                store.key(pair.one()),
                representative(pair.one()),
                pair.other(),
                store.key(pair.other()),
                representative(pair.other()));
    }

    /** Said of nearly all pairs: no. */
    private boolean mayBear(int one, int other) {
        Gist gist = gist(one);
        Gist beside = gist(other);
        return !(gist.own() && beside.own()) && matcher.mayBear(gist, beside);
    }

    private Gist gist(int item) {
        Gist gist = gists.get(item);
        if (gist == null) {
            gist = Gist.of(representative(item));
            gists.put(item, gist);
        }
        return gist;
    }

    void meet(int item, int other) {
        if (item == other || !mayBear(other, item) || store.edges(item).containsKey(other)) {
            return;
        }
        Account one = representative(other);
        Account two = representative(item);
        boolean own = one.own() || two.own();
        if (!matcher.isWorthComparing(one, two) || (own && !matcher.canBeSame(one, two))) {
            return;
        }
        compared++;
        Comparison comparison = matcher.compare(one, two);
        if (own ? comparison.relation() == Relation.SAME : comparison.relation() != Relation.UNRELATED) {
            Edge edge = new Edge(comparison.relation(), comparison.score());
            store.connect(item, other, edge);
            touch(item, other, edge);
        }
    }

    void part(Pair pair) {
        if (store.edges(pair.one()).containsKey(pair.other()) && !areNear(pair)) {
            sever(pair.one(), pair.other());
        }
    }

    private void sever(int one, int other) {
        Edge edge = store.edges(one).get(other);
        if (edge != null) {
            store.disconnect(one, other);
            touch(one, other, edge);
        }
    }

    /** Only what brings accounts together, or keeps them apart, changes claims. */
    private void touch(int one, int other, Edge edge) {
        if (edge.relation() == Relation.SAME || edge.relation() == Relation.CONTRADICTS) {
            store.touch(one);
            store.touch(other);
        }
    }

    /** Everything that was compared with an item is as if it had not been. */
    void forget(int item) {
        gists.remove(item);
        List.copyOf(store.edges(item).keySet()).forEach(other -> sever(item, other));
    }

    /** Any of the accounts of an item: they differ in nothing that is compared but in how their documents begin. */
    Account representative(int item) {
        return store.account(Objects.requireNonNull(store.first(item)));
    }

    /** Whether an item is what documents say in their own voice. */
    boolean isOwn(int item) {
        return gist(item).own();
    }

    /** An order of items that does not depend on when they came. */
    Comparator<Integer> order() {
        return Comparator.comparing(store::key);
    }
}
