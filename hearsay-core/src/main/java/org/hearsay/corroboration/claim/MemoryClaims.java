package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that a claim index knows, in memory. For one thread. */
public final class MemoryClaims implements ClaimStore {
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Map<Integer, NavigableMap<String, Account>> held = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<Long, NavigableSet<Place>> shelves = new HashMap<>();
    private final Map<Integer, Map<Integer, Edge>> edges = new HashMap<>();
    private final Set<Integer> touched = new LinkedHashSet<>();
    private final Set<Pair> postponed = new LinkedHashSet<>();
    private final Map<String, Kept> claims = new HashMap<>();
    private final Map<Integer, String> claimOf = new HashMap<>();
    private int next;

    @Override
    public int itemOf(String key) {
        return items.computeIfAbsent(key, k -> {
            keys.put(++next, k);
            return next;
        });
    }

    @Override
    public int items() {
        return items.size();
    }

    @Override
    public String key(int item) {
        return Objects.requireNonNull(keys.get(item));
    }

    @Override
    public void removeItem(int item) {
        items.remove(key(item));
        keys.remove(item);
        held.remove(item);
        edges.remove(item);
        claimOf.remove(item);
        touched.remove(item);
    }

    @Override
    public @Nullable Integer holder(String account) {
        return holders.get(account);
    }

    @Override
    public void hold(int item, Account account) {
        holders.put(account.id(), item);
        held.computeIfAbsent(item, i -> new TreeMap<>()).put(account.id(), account);
    }

    @Override
    public void release(int item, String account) {
        holders.remove(account);
        heldBy(item).remove(account);
    }

    private NavigableMap<String, Account> heldBy(int item) {
        return held.getOrDefault(item, new TreeMap<>());
    }

    @Override
    public List<String> held(int item) {
        return List.copyOf(heldBy(item).keySet());
    }

    @Override
    public @Nullable String first(int item) {
        NavigableMap<String, Account> accounts = heldBy(item);
        return accounts.isEmpty() ? null : accounts.firstKey();
    }

    @Override
    public Account account(String id) {
        return Objects.requireNonNull(
                heldBy(Objects.requireNonNull(holders.get(id))).get(id));
    }

    @Override
    public void shelve(long shelf, Place place) {
        shelves.computeIfAbsent(shelf, s -> new TreeSet<>()).add(place);
    }

    @Override
    public void unshelve(long shelf, Place place) {
        NavigableSet<Place> places = shelf(shelf);
        places.remove(place);
        if (places.isEmpty()) {
            shelves.remove(shelf);
        }
    }

    private NavigableSet<Place> shelf(long shelf) {
        return shelves.getOrDefault(shelf, new TreeSet<>());
    }

    @Override
    public List<Place> before(long shelf, Place place, int limit) {
        return next(shelf(shelf).headSet(place, false).descendingSet(), limit);
    }

    @Override
    public List<Place> after(long shelf, Place place, int limit) {
        return next(shelf(shelf).tailSet(place, false), limit);
    }

    private static List<Place> next(Iterable<Place> places, int limit) {
        List<Place> next = new ArrayList<>(limit);
        for (Place place : places) {
            if (next.size() == limit) {
                break;
            }
            next.add(place);
        }
        return next;
    }

    @Override
    public Map<Integer, Edge> edges(int item) {
        return edges.getOrDefault(item, Map.of());
    }

    @Override
    public void connect(int one, int other, Edge edge) {
        edges.computeIfAbsent(one, i -> new HashMap<>()).put(other, edge);
        edges.computeIfAbsent(other, i -> new HashMap<>()).put(one, edge);
    }

    @Override
    public void disconnect(int one, int other) {
        edges.getOrDefault(one, new HashMap<>()).remove(other);
        edges.getOrDefault(other, new HashMap<>()).remove(one);
    }

    @Override
    public void touch(int item) {
        touched.add(item);
    }

    @Override
    public Set<Integer> touched(int limit) {
        return touched.stream().limit(limit).collect(Collectors.toSet());
    }

    @Override
    public void settled(Collection<Integer> items) {
        items.forEach(touched::remove);
    }

    @Override
    public void postpone(Pair pair) {
        postponed.add(pair);
    }

    @Override
    public List<Pair> postponed(int limit) {
        return postponed.stream().limit(limit).toList();
    }

    @Override
    public void compared(Collection<Pair> pairs) {
        pairs.forEach(postponed::remove);
    }

    @Override
    public void keep(Kept claim) {
        claims.put(claim.id(), claim);
        claim.items().forEach(item -> claimOf.put(item, claim.id()));
    }

    @Override
    public @Nullable Kept kept(String claim) {
        return claims.get(claim);
    }

    @Override
    public @Nullable String claimOf(int item) {
        return claimOf.get(item);
    }

    @Override
    public void drop(String claim) {
        Kept kept = claims.remove(claim);
        if (kept != null) {
            kept.items().forEach(item -> claimOf.remove(item, claim));
        }
    }

    @Override
    public List<String> claims() {
        return List.copyOf(claims.keySet());
    }
}
