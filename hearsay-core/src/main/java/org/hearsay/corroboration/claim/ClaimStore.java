package org.hearsay.corroboration.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a {@link ClaimIndex} keeps what it knows: in memory, or in a database by the same methods. Accounts that differ in nothing
 * that is compared are one <em>item</em>; items have numbers, which may be given out in any order, and keys, by which they are told
 * apart. Whether it may be shared between threads is for the implementation to say.
 */
public interface ClaimStore {
    /**
     * Where an item stands on a shelf: by hash, then by tie, then by number.
     *
     * @param hash the nearer to another's, the more words both share
     * @param tie a part of the item's key: so the order depends on no number
     * @param item number of an item
     */
    record Place(long hash, long tie, int item) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byHash = Long.compare(hash, other.hash);
            int byTie = byHash != 0 ? byHash : Long.compare(tie, other.tie);
            return byTie != 0 ? byTie : Integer.compare(item, other.item);
        }
    }

    /** How two items bear on one another, in whichever order. */
    record Edge(Comparison.Relation relation, double score) {}

    /** Two items. */
    record Pair(int one, int other) {
        /** In whichever order. */
        public static Pair of(int one, int other) {
            return one < other ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /**
     * Two items of a claim that hold it together.
     *
     * @param ruled whether a person says so
     */
    record Tie(int one, int other, double score, boolean ruled) {}

    /**
     * A claim as it was found.
     *
     * @param id the claim's
     * @param items what it is made of, in the order of their keys; those of the own voice, which join it, last
     * @param ties that hold the items together
     * @param documents how many make it
     */
    record Kept(String id, List<Integer> items, List<Tie> ties, int documents) {
        public Kept {
            items = List.copyOf(items);
            ties = List.copyOf(ties);
        }
    }

    /** The item of a key, which is made if there is none; so many as {@link #items()} tells there are then. */
    int itemOf(String key);

    /** How many items there are. */
    int items();

    String key(int item);

    /** Takes an item out, which has no account, no edge and no place on any shelf any more; its number is never given out again. */
    void removeItem(int item);

    /** The item of an account; null if it is of none. */
    @Nullable
    Integer holder(String account);

    /** Puts an account under an item. */
    void hold(int item, Account account);

    /** Takes an account from its item. */
    void release(int item, String account);

    /** The ids of an item's accounts, in their order. */
    List<String> held(int item);

    /** The first of them; null if it has none. */
    @Nullable
    String first(int item);

    /** An account that an item holds. */
    Account account(String id);

    void shelve(long shelf, Place place);

    void unshelve(long shelf, Place place);

    /** What stands on a shelf before a place, the nearest first, at most so many. */
    List<Place> before(long shelf, Place place, int limit);

    /** What stands on a shelf after a place, likewise. */
    List<Place> after(long shelf, Place place, int limit);

    /** The edges of an item, by the items at their other ends; not to be changed. */
    Map<Integer, Edge> edges(int item);

    /** An edge in the place of what there was between two items. */
    void connect(int one, int other, Edge edge);

    void disconnect(int one, int other);

    /** Remembers that claims an item has a part in must be found anew. */
    void touch(int item);

    /** Items that are remembered so, at most so many. */
    Set<Integer> touched(int limit);

    /** Forgets some of them; others are none of them. */
    void settled(Collection<Integer> items);

    /** Remembers that two items must be compared if they are neighbours then; an item and itself: that it must with all of its neighbours. */
    void postpone(Pair pair);

    /** Pairs that are remembered so, at most so many. */
    List<Pair> postponed(int limit);

    /** Forgets some of them. */
    void compared(Collection<Pair> pairs);

    void keep(Kept claim);

    /** A claim by its id; null if there is none. */
    @Nullable
    Kept kept(String claim);

    /** The id of the claim that an item is of; null if none was found yet. */
    @Nullable
    String claimOf(int item);

    /** Takes a claim away, if it is there. */
    void drop(String claim);

    /** The ids of all claims, in any order. */
    List<String> claims();
}
