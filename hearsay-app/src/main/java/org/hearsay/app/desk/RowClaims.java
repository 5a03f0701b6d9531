package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimStore;
import org.hearsay.store.CacheFile;
import org.hearsay.store.CacheRows;
import org.hearsay.store.CacheRows.Row;
import org.jspecify.annotations.Nullable;

/** Claims and what led to them, as rows of a cache. What changes it is called within an update. For one thread. */
final class RowClaims implements ClaimStore {
    /** Hash of a stem, that of all words, tie, and item. */
    private static final int SHELF = 20;

    /** Account and item. */
    private static final int HOLDER = 21;

    /** Item, the account's rank and number. */
    private static final int HELD = 22;

    /** Item and claim. */
    private static final int CLAIM_OF = 24;

    /** Claim, place in it and item. */
    private static final int MEMBER = 25;

    /** Claim, two items and the score's bits; below 0 if ruled. */
    private static final int TIE = 26;

    /** Negative number of documents, the claim's rank and number. */
    private static final int SIZE = 27;

    /** Claim and its number of documents. */
    private static final int DOCUMENTS = 31;

    private static final int TOUCHED = 28;

    /** Two items. */
    private static final int POSTPONED = 29;

    private static final int REMEMBERED = 200_000;
    private static final double RULED = -1;

    private final CacheRows rows;
    private final RowAccounts accounts;
    private final Numbered items;
    private final Numbered claims;
    private final RowEdges edges;
    private boolean settling;
    private final Recent<Integer, String> firsts;

    RowClaims(CacheFile cache, RowAccounts accounts) {
        this.rows = cache.rows();
        this.accounts = accounts;
        this.items = new Numbered(cache.names(), Numbered.ITEM);
        this.claims = new Numbered(cache.names(), Numbered.CLAIM);
        this.edges = new RowEdges(rows);
        this.firsts = new Recent<>(REMEMBERED, item -> {
            Row row = rows.first(HELD, item);
            return row == null ? null : accounts.id(row.c());
        });
    }

    @Override
    public int itemOf(String key) {
        return items.of(key);
    }

    @Override
    public int items() {
        return (int) items.count();
    }

    @Override
    public String key(int item) {
        return items.name(item);
    }

    @Override
    public void removeItem(int item) {
        items.remove(key(item));
        for (int kind : new int[] {HELD, CLAIM_OF, TOUCHED}) {
            rows.removeAll(kind, item);
        }
        edges.forget(item);
        firsts.forget(item);
    }

    @Override
    public @Nullable Integer holder(String account) {
        int number = accounts.number(account);
        Row row = number == 0 ? null : rows.first(HOLDER, number);
        return row == null ? null : (int) row.b();
    }

    @Override
    public void hold(int item, Account account) {
        int number = accounts.numbered(account);
        rows.put(HOLDER, new Row(number, item, 0, 0));
        rows.put(HELD, new Row(item, Numbered.rank(account.id()), number, 0));
        firsts.forget(item);
    }

    @Override
    public void release(int item, String account) {
        int number = accounts.number(account);
        rows.removeAll(HOLDER, number);
        rows.remove(HELD, new Row(item, Numbered.rank(account), number, 0));
        firsts.forget(item);
        accounts.remove(account);
    }

    @Override
    public List<String> held(int item) {
        return rows.of(HELD, item).stream().map(row -> accounts.id(row.c())).toList();
    }

    @Override
    public @Nullable String first(int item) {
        return firsts.get(item);
    }

    @Override
    public Account account(String id) {
        return accounts.account(id);
    }

    private static Row row(long shelf, Place place) {
        return new Row(shelf, place.hash(), place.tie(), place.item());
    }

    @Override
    public void shelve(long shelf, Place place) {
        rows.put(SHELF, row(shelf, place));
    }

    @Override
    public void unshelve(long shelf, Place place) {
        rows.remove(SHELF, row(shelf, place));
    }

    @Override
    public List<Place> before(long shelf, Place place, int limit) {
        return places(rows.before(SHELF, row(shelf, place), limit));
    }

    @Override
    public List<Place> after(long shelf, Place place, int limit) {
        return places(rows.after(SHELF, row(shelf, place), limit));
    }

    private static List<Place> places(List<Row> found) {
        return found.stream()
                .map(row -> new Place(row.b(), row.c(), (int) row.d()))
                .toList();
    }

    @Override
    public Map<Integer, Edge> edges(int item) {
        return edges.of(item);
    }

    @Override
    public void connect(int one, int other, Edge edge) {
        edges.put(one, other, edge);
    }

    @Override
    public void disconnect(int one, int other) {
        edges.remove(one, other);
    }

    @Override
    public void touch(int item) {
        rows.put(TOUCHED, new Row(item, 0, 0, 0));
    }

    /** Only while groups are found anew, within an update, are things found to be changed: others read what there is. */
    void settling(boolean now) {
        settling = now;
    }

    /** How many items and pairs there is still something to be done about. */
    long unsettled() {
        return rows.count(TOUCHED) + rows.count(POSTPONED);
    }

    @Override
    public Set<Integer> touched(int limit) {
        if (!settling) {
            return Set.of();
        }
        return rows.all(TOUCHED, limit).stream().map(row -> (int) row.a()).collect(Collectors.toSet());
    }

    @Override
    public void settled(Collection<Integer> settled) {
        settled.forEach(item -> rows.removeAll(TOUCHED, item));
    }

    @Override
    public void postpone(Pair pair) {
        rows.put(POSTPONED, new Row(pair.one(), pair.other(), 0, 0));
    }

    @Override
    public List<Pair> postponed(int limit) {
        if (!settling) {
            return List.of();
        }
        return rows.all(POSTPONED, limit).stream()
                .map(row -> new Pair((int) row.a(), (int) row.b()))
                .toList();
    }

    @Override
    public void compared(Collection<Pair> pairs) {
        pairs.forEach(pair -> rows.remove(POSTPONED, new Row(pair.one(), pair.other(), 0, 0)));
    }

    @Override
    public void keep(Kept claim) {
        int number = claims.of(claim.id());
        for (int i = 0; i < claim.items().size(); i++) {
            rows.put(MEMBER, new Row(number, i, claim.items().get(i), 0));
            rows.put(CLAIM_OF, new Row(claim.items().get(i), number, 0, 0));
        }
        for (Tie tie : claim.ties()) {
            double score = tie.ruled() ? RULED : tie.score();
            rows.put(TIE, new Row(number, tie.one(), tie.other(), Double.doubleToLongBits(score)));
        }
        rows.put(DOCUMENTS, new Row(number, claim.documents(), 0, 0));
        rows.put(SIZE, new Row(-claim.documents(), Numbered.rank(claim.id()), number, 0));
    }

    @Override
    public @Nullable Kept kept(String claim) {
        int number = claims.known(claim);
        List<Integer> members =
                rows.of(MEMBER, number).stream().map(row -> (int) row.c()).toList();
        if (number == 0 || members.isEmpty()) {
            return null;
        }
        List<Tie> ties = new ArrayList<>();
        for (Row row : rows.of(TIE, number)) {
            double score = Double.longBitsToDouble(row.d());
            ties.add(new Tie((int) row.b(), (int) row.c(), Math.abs(score), score < 0));
        }
        Row size = rows.first(DOCUMENTS, number);
        return new Kept(claim, members, ties, size == null ? 0 : (int) size.b());
    }

    @Override
    public @Nullable String claimOf(int item) {
        Row row = rows.first(CLAIM_OF, item);
        return row == null ? null : claims.name(row.b());
    }

    @Override
    public void drop(String claim) {
        Kept kept = kept(claim);
        if (kept != null) {
            int number = claims.of(claim);
            kept.items().forEach(item -> rows.removeAll(CLAIM_OF, item));
            for (int kind : new int[] {MEMBER, TIE, DOCUMENTS}) {
                rows.removeAll(kind, number);
            }
            rows.remove(SIZE, new Row(-kept.documents(), Numbered.rank(claim), number, 0));
            claims.remove(claim);
        }
    }

    @Override
    public List<String> claims() {
        return widest(Integer.MAX_VALUE);
    }

    /** Ids of the claims of most documents, the most first, also of one document. */
    List<String> widest(int limit) {
        return rows.all(SIZE, limit).stream().map(row -> claims.name(row.c())).toList();
    }

    /** How many claims are made in several documents. */
    long several() {
        return rows.countBefore(SIZE, -1);
    }

    /** Ids of claims that begin so, at most so many. */
    List<String> begun(String begin, int limit) {
        return claims.begun(begin, limit);
    }
}
