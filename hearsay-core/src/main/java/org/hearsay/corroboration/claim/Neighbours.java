package org.hearsay.corroboration.claim;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corroboration.claim.ClaimStore.Pair;
import org.hearsay.corroboration.claim.ClaimStore.Place;

/**
 * Finds the few accounts that one is worth comparing with, without looking at the others. Each stem of an account's words is a
 * shelf; on a shelf, accounts stand in the order of a hash of all their words that is the nearer the more words they share (SimHash,
 * Charikar 2002, turned a little for each shelf), and only those who stand within {@link #REACH} places of one another are
 * neighbours. So a shelf of 100,000 costs each newcomer as much as one of 20, and who is a neighbour of whom depends on what is there,
 * never on the order in which it came. What documents say in their own voice stands on a few shelves only, so that it leaves room for
 * others. Not safe to share between threads.
 */
final class Neighbours {
    /** Places to each side. */
    static final int REACH = 8;

    /** So many shelves a sentence of the own voice stands on: those of its longest stems, which are rare, mostly. */
    private static final int OWN_SHELVES = 5;

    private final ClaimStore store;

    Neighbours(ClaimStore store) {
        this.store = store;
    }

    /**
     * What changed.
     *
     * @param near items that are neighbours of the one that came or went
     * @param others pairs of others that, on some shelf, ceased to be neighbours when it came, or became such when it went
     */
    record Change(Set<Integer> near, Set<Pair> others) {}

    /**
     * Puts an item on its shelves.
     *
     * @param key no two items share one
     */
    Change add(int item, String key, Account account) {
        Set<Integer> near = new LinkedHashSet<>();
        Set<Pair> others = new LinkedHashSet<>();
        each(item, key, account, (shelf, place) -> {
            around(shelf, place, near, others);
            store.shelve(shelf, place);
        });
        return new Change(near, others);
    }

    /** Takes an item from its shelves. */
    Change remove(int item, String key, Account account) {
        Set<Integer> near = new LinkedHashSet<>();
        Set<Pair> others = new LinkedHashSet<>();
        each(item, key, account, (shelf, place) -> {
            store.unshelve(shelf, place);
            around(shelf, place, near, others);
        });
        return new Change(near, others);
    }

    private void around(long shelf, Place place, Set<Integer> near, Set<Pair> others) {
        List<Place> before = store.before(shelf, place, REACH);
        List<Place> after = store.after(shelf, place, REACH);
        before.forEach(other -> near.add(other.item()));
        after.forEach(other -> near.add(other.item()));
        // Those who stand REACH apart around the place are one place further apart while it is taken.
        for (int i = 0; i < before.size(); i++) {
            int across = REACH - 1 - i;
            if (across < after.size()) {
                others.add(Pair.of(before.get(i).item(), after.get(across).item()));
            }
        }
    }

    /** The neighbours of an item that is there. */
    Set<Integer> near(int item, String key, Account account) {
        Set<Integer> near = new LinkedHashSet<>();
        each(item, key, account, (shelf, place) -> {
            store.before(shelf, place, REACH).forEach(other -> near.add(other.item()));
            store.after(shelf, place, REACH).forEach(other -> near.add(other.item()));
        });
        return near;
    }

    /** Whether two items are neighbours on some shelf. */
    boolean areNear(int one, String key, Account account, int other, String otherKey, Account otherAccount) {
        Set<String> shared = new LinkedHashSet<>(shelves(account));
        shared.retainAll(shelves(otherAccount));
        long hash = hash(account.stems());
        long otherHash = hash(otherAccount.stems());
        for (String stem : shared) {
            Place place = place(one, key, hash, stem);
            Place sought = place(other, otherKey, otherHash, stem);
            long shelf = Stems.number(stem);
            List<Place> side =
                    sought.compareTo(place) > 0 ? store.after(shelf, place, REACH) : store.before(shelf, place, REACH);
            if (side.contains(sought)) {
                return true;
            }
        }
        return false;
    }

    /** Told each shelf, and the place there. */
    private interface Visit {
        void at(long shelf, Place place);
    }

    private static void each(int item, String key, Account account, Visit visit) {
        long hash = hash(account.stems());
        for (String stem : shelves(account)) {
            visit.at(Stems.number(stem), place(item, key, hash, stem));
        }
    }

    private static Set<String> shelves(Account account) {
        if (!account.own()) {
            return account.stems();
        }
        Set<String> longest = new LinkedHashSet<>();
        account.stems().stream()
                .sorted(Comparator.comparingInt((String stem) -> -stem.length())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(OWN_SHELVES)
                .forEach(longest::add);
        return longest;
    }

    private static Place place(int item, String key, long hash, String stem) {
        return new Place(Long.rotateLeft(hash, stem.hashCode() & 63), Stems.number(key), item);
    }

    /** Each bit is what most of the stems' own hashes have there. */
    private static long hash(Iterable<String> stems) {
        int[] votes = new int[Long.SIZE];
        for (String stem : stems) {
            long own = Stems.number(stem);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (own >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }
}
