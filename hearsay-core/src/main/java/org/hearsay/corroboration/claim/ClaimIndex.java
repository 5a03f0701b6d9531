package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.corroboration.claim.Comparison.Kind;
import org.hearsay.corroboration.claim.Comparison.Reason;
import org.hearsay.corroboration.claim.Comparison.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Takes accounts in, in any order, and says which claims they make. An account is compared with its neighbours only, each pair once;
 * the claims are the same in whatever order and in how many portions the accounts came. Accounts with the same words are one thing to
 * compare. Not safe to share between threads; the claims it gives are values.
 */
public final class ClaimIndex {
    private final ClaimMatcher matcher;
    private final Map<String, Integer> items = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Map<String, Account>> accounts = new ArrayList<>();
    private final Map<String, Integer> byAccount = new HashMap<>();
    private final Neighbours neighbours = new Neighbours();
    private final List<Map<Integer, Edge>> edges = new ArrayList<>();
    private final Rulings rulings;
    private long compared;

    /** How one item bears on another of a greater number, and on how many shelves they are neighbours. */
    static final class Edge {
        private final Relation relation;
        private final double score;
        private int shelves = 1;

        Edge(Relation relation, double score) {
            this.relation = relation;
            this.score = score;
        }

        Relation relation() {
            return relation;
        }

        double score() {
            return score;
        }
    }

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
        this.matcher = matcher;
        this.rulings = new Rulings(rulings);
    }

    public void addAll(Collection<Account> more) {
        more.forEach(this::add);
    }

    /** Takes one in; one that is there already changes nothing. */
    public void add(Account account) {
        if (byAccount.containsKey(account.id())) {
            return;
        }
        // Whoever is ruled on stands for nobody else.
        String key = account.key() + (rulings.name(account.id()) ? account.id() : "");
        Integer known = items.get(key);
        int item = known == null ? keys.size() : known;
        byAccount.put(account.id(), item);
        if (known != null) {
            accounts.get(item).put(account.id(), account);
            return;
        }
        items.put(key, item);
        keys.add(key);
        accounts.add(new TreeMap<>(Map.of(account.id(), account)));
        edges.add(new HashMap<>());
        Set<Integer> strangers = new HashSet<>();
        neighbours.add(item, key, account.stems(), (one, other, near) -> {
            if (near) {
                meet(item, other, strangers);
            } else {
                part(one, other);
            }
        });
    }

    /** All claims, also those of one account, in the order of their first accounts. */
    public List<Claim> claims() {
        return new ClaimMaking(this, matcher, rulings).claims();
    }

    public Work work() {
        return new Work(byAccount.size(), keys.size(), compared, matcher.encoded());
    }

    private void meet(int item, int other, Set<Integer> strangers) {
        Edge edge = edges.get(item).get(other);
        if (edge != null) {
            edge.shelves++;
            return;
        }
        if (!strangers.add(other)) {
            return;
        }
        Account one = representative(other);
        Account two = representative(item);
        if (!matcher.isWorthComparing(one, two)) {
            return;
        }
        compared++;
        Comparison comparison = matcher.compare(one, two);
        if (comparison.relation() != Relation.UNRELATED) {
            Edge made = new Edge(comparison.relation(), comparison.score());
            edges.get(item).put(other, made);
            edges.get(other).put(item, made);
        }
    }

    private void part(int one, int other) {
        Edge edge = edges.get(one).get(other);
        if (edge != null && --edge.shelves == 0) {
            edges.get(one).remove(other);
            edges.get(other).remove(one);
        }
    }

    int size() {
        return keys.size();
    }

    /** The accounts that are compared as one, by their ids. */
    Collection<Account> accounts(int item) {
        return accounts.get(item).values();
    }

    /** Any of the accounts of an item: they differ in nothing that is compared. */
    Account representative(int item) {
        return accounts.get(item).values().iterator().next();
    }

    Map<Integer, Edge> edges(int item) {
        return edges.get(item);
    }

    /** The item of an account; null if it is not here. */
    @Nullable
    Integer item(String account) {
        return byAccount.get(account);
    }

    /** An order of items that does not depend on when they came. */
    Comparator<Integer> order() {
        return Comparator.comparing(keys::get);
    }

    static Comparison ruled(boolean same) {
        Reason reason =
                new Reason(Kind.JUDGEMENT, same ? "a person says they are the same" : "a person says they are not");
        return new Comparison(same ? 1 : 0, same ? Relation.SAME : Relation.RELATED, List.of(reason));
    }
}
