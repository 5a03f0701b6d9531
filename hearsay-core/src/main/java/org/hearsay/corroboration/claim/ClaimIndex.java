package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.corroboration.claim.ClaimStore.Edge;
import org.hearsay.corroboration.claim.ClaimStore.Pair;
import org.hearsay.corroboration.claim.Comparison.Kind;
import org.hearsay.corroboration.claim.Comparison.Reason;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.hearsay.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Takes accounts in and out, in any order, and says which claims they make. An account is compared with its neighbours only, each
 * pair once, and only claims that it has a part in are found anew; the claims are the same in whatever order and in how many portions
 * the accounts came and went. Accounts with the same words are one thing to compare. What a document says in its own voice makes no
 * claim, but joins one that it is near to. Not safe to share between threads; the claims it gives are values.
 */
public final class ClaimIndex {
    /** So many gists are remembered, some 400 bytes each. */
    private static final int REMEMBERED = 200_000;

    private final ClaimMatcher matcher;
    private final ClaimStore store;
    private final Neighbours neighbours;
    private final Rulings rulings;
    private final Map<Integer, Gist> gists = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Gist> eldest) {
            return size() > REMEMBERED;
        }
    };

    private int accounts;
    private long compared;

    /**
     * How much work it was.
     *
     * @param accounts taken in
     * @param distinct those that differ in what is compared
     * @param compared pairs that were compared
     * @param encoded texts of which a vector was made, by the matcher altogether
     */
    public record Work(int accounts, int distinct, long compared, int encoded) {}

    public ClaimIndex(ClaimMatcher matcher) {
        this(matcher, List.of());
    }

    /** An index in which a person's word on pairs of accounts, of which each is ruled on once, goes before any comparison. */
    public ClaimIndex(ClaimMatcher matcher, Collection<Ruling> rulings) {
        this(matcher, rulings, new MemoryClaims());
    }

    /**
     * An index that keeps what it knows elsewhere.
     *
     * @param rulings whoever was ruled on otherwise when it was added must be {@linkplain #remove removed} and added again
     */
    public ClaimIndex(ClaimMatcher matcher, Collection<Ruling> rulings, ClaimStore store) {
        this.matcher = matcher;
        this.store = store;
        this.neighbours = new Neighbours(store);
        this.rulings = new Rulings(rulings);
    }

    public void addAll(Collection<Account> more) {
        more.forEach(this::add);
    }

    /** Takes one in; one that is there already changes nothing. */
    public void add(Account account) {
        if (store.holder(account.id()) != null) {
            return;
        }
        accounts++;
        String key = key(account);
        int item = store.itemOf(key);
        String first = store.first(item);
        store.hold(item, account);
        store.touch(item);
        if (first == null) {
            Neighbours.Change change = neighbours.add(item, key, account);
            change.near().forEach(other -> meet(item, other));
            change.others().forEach(this::part);
        } else if (account.id().compareTo(first) < 0) {
            standAnew(item);
        }
    }

    /** Whoever is ruled on stands for nobody else, and the own voice for nobody whose words are ascribed. */
    private String key(Account account) {
        if (rulings.name(account.id())) {
            return Sha256.ofParts(account.key(), account.id());
        }
        return account.own() ? Sha256.ofParts(account.key(), "own voice") : account.key();
    }

    /** Takes one out; nothing happens if it is not there. Nothing is compared before claims are asked for. */
    public void remove(String account) {
        Integer item = store.holder(account);
        if (item == null) {
            return;
        }
        accounts--;
        String first = store.first(item);
        Account gone = store.account(account);
        store.release(item, account);
        store.touch(item);
        if (store.first(item) == null) {
            leave(item, gone);
        } else if (account.equals(first)) {
            standAnew(item);
        }
    }

    /** Another account stands for an item now. */
    private void standAnew(int item) {
        gists.remove(item);
        severAll(item);
        store.postpone(new Pair(item, item));
    }

    private void leave(int item, Account last) {
        severAll(item);
        neighbours.remove(item, store.key(item), last).others().forEach(store::postpone);
        String claim = store.claimOf(item);
        ClaimStore.Kept kept = claim == null ? null : store.kept(claim);
        if (kept != null) {
            store.drop(kept.id());
            kept.items().forEach(store::touch);
        }
        store.removeItem(item);
        gists.remove(item);
    }

    private void severAll(int item) {
        List.copyOf(store.edges(item).keySet()).forEach(other -> sever(item, other));
    }

    /** Two items that went nearer to each other, or one for which another account stands and all of its neighbours. */
    private void compareLate(Pair pair) {
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

    private void meet(int item, int other) {
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

    private void part(Pair pair) {
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

    /** Finds those claims anew that have changed since; all that gives claims does so by itself. */
    public void settle() {
        boolean more = true;
        while (more) {
            more = settle(Integer.MAX_VALUE);
        }
    }

    /**
     * A part of that, for whoever keeps what was found in between.
     *
     * @param most of so many items or pairs, and what hangs together with them
     * @return false if nothing was left to do
     */
    public boolean settle(int most) {
        List<Pair> postponed = store.postponed(most);
        if (!postponed.isEmpty()) {
            postponed.forEach(this::compareLate);
            store.compared(postponed);
            return true;
        }
        Set<Integer> touched = store.touched(most);
        if (touched.isEmpty()) {
            return false;
        }
        store.settled(new ClaimMaking(this, store, matcher, rulings).settle(touched));
        return true;
    }

    /** All claims, also those of one account, in the order of their first accounts. */
    public List<Claim> claims() {
        settle();
        List<Claim> claims = new ArrayList<>();
        for (String id : store.claims()) {
            claims.add(Objects.requireNonNull(claim(id)));
        }
        claims.sort(Comparator.comparing(c -> c.accounts().getFirst(), Account.BY_DAY));
        return claims;
    }

    /** A claim by its id; null if there is none. */
    public @Nullable Claim claim(String id) {
        settle();
        ClaimStore.Kept kept = store.kept(id);
        return kept == null ? null : new ClaimReading(this, store, matcher).claim(kept);
    }

    /** The accounts of a claim, the earliest first, without what it takes longer to tell of it; empty if there is no such claim. */
    public List<Account> accountsOf(String claim) {
        settle();
        ClaimStore.Kept kept = store.kept(claim);
        return kept == null ? List.of() : ClaimReading.accounts(kept.items(), store);
    }

    /** The id of the claim that an account makes; null if it makes none. */
    public @Nullable String claimOf(String account) {
        settle();
        Integer item = store.holder(account);
        return item == null ? null : store.claimOf(item);
    }

    public Work work() {
        return new Work(accounts, store.items(), compared, matcher.encoded());
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

    static Comparison ruled(boolean same) {
        Reason reason =
                new Reason(Kind.JUDGEMENT, same ? "a person says they are the same" : "a person says they are not");
        return new Comparison(same ? 1 : 0, same ? Relation.SAME : Relation.RELATED, List.of(reason));
    }
}
