package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final ClaimMatcher matcher;
    private final ClaimStore store;
    private final Neighbours neighbours;
    private final Meetings meetings;
    private final Rulings rulings;
    private int accounts;

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
        this.meetings = new Meetings(matcher, store, neighbours);
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
            change.near().forEach(other -> meetings.meet(item, other));
            change.others().forEach(meetings::part);
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
        meetings.forget(item);
        store.postpone(new Pair(item, item));
    }

    private void leave(int item, Account last) {
        meetings.forget(item);
        neighbours.remove(item, store.key(item), last).others().forEach(store::postpone);
        String claim = store.claimOf(item);
        ClaimStore.Kept kept = claim == null ? null : store.kept(claim);
        if (kept != null) {
            store.drop(kept.id());
            kept.items().forEach(store::touch);
        }
        store.removeItem(item);
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
            postponed.forEach(meetings::late);
            store.compared(postponed);
            return true;
        }
        Set<Integer> touched = store.touched(most);
        if (touched.isEmpty()) {
            return false;
        }
        store.settled(new ClaimMaking(meetings, store, matcher, rulings).settle(touched));
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
        return kept == null ? null : new ClaimReading(meetings, store, matcher).claim(kept);
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
        return new Work(accounts, store.items(), meetings.compared(), matcher.encoded());
    }

    static Comparison ruled(boolean same) {
        Reason reason =
                new Reason(Kind.JUDGEMENT, same ? "a person says they are the same" : "a person says they are not");
        return new Comparison(same ? 1 : 0, same ? Relation.SAME : Relation.RELATED, List.of(reason));
    }
}
