package org.hearsay.corroboration.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hearsay.corroboration.claim.ClaimStore.Tie;

/**
 * Puts items together that are the same, the surest pairs first; but two groups become one only if their members by and large agree
 * as well, so that no chain of likenesses leads from one claim to another. Members stand in for a large group. What comes out depends
 * on the items alone.
 */
final class Grouping {
    /** So many members speak for a group. */
    static final int SPEAKERS = 6;

    private final Map<Integer, Group> groups = new HashMap<>();
    private final Comparator<Integer> order;
    private final BiPredicate<List<Integer>, List<Integer>> agree;
    private final Map<Integer, Set<Integer>> apart;
    private final List<Tie> used = new ArrayList<>();

    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Set<Long> refused = new HashSet<>();
    }

    /**
     * An empty grouping.
     *
     * @param order of the items: any, but always the same
     * @param apart items that are never to be together
     * @param agree whether two groups, by their speakers, agree
     */
    Grouping(
            Comparator<Integer> order,
            Map<Integer, Set<Integer>> apart,
            BiPredicate<List<Integer>, List<Integer>> agree) {
        this.order = order;
        this.apart = apart;
        this.agree = agree;
    }

    /** The groups of some items, each in order. */
    List<List<Integer>> of(List<Integer> items, List<Tie> ties) {
        for (int item : items) {
            Group group = new Group();
            group.members.add(item);
            groups.put(item, group);
        }
        List<Tie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparing((Tie tie) -> !tie.ruled())
                .thenComparingDouble(tie -> -tie.score())
                .thenComparing(tie -> first(tie), order)
                .thenComparing(tie -> second(tie), order));
        sorted.forEach(this::follow);
        List<List<Integer>> all = new ArrayList<>();
        for (Group group : new HashSet<>(groups.values())) {
            all.add(group.members);
        }
        all.sort(Comparator.comparing(List::getFirst, order));
        return all;
    }

    /** The ties by which the groups came together. */
    List<Tie> used() {
        return used;
    }

    private int first(Tie tie) {
        return order.compare(tie.one(), tie.other()) <= 0 ? tie.one() : tie.other();
    }

    private int second(Tie tie) {
        return first(tie) == tie.one() ? tie.other() : tie.one();
    }

    private void follow(Tie tie) {
        Group one = groups.get(tie.one());
        Group other = groups.get(tie.other());
        if (one == null || other == null || one == other) {
            return;
        }
        Group more = one.members.size() >= other.members.size() ? one : other;
        Group fewer = more == one ? other : one;
        if (isForbidden(fewer, more) || (!tie.ruled() && !agree(fewer, more))) {
            return;
        }
        fewer.members.forEach(member -> groups.put(member, more));
        more.members.addAll(fewer.members);
        more.members.sort(order);
        more.refused.clear();
        used.add(tie);
    }

    private boolean isForbidden(Group fewer, Group more) {
        return fewer.members.stream()
                .flatMap(member -> apart.getOrDefault(member, Set.of()).stream())
                .anyMatch(other -> groups.get(other) == more);
    }

    /** Asked once for the same two states: what was refused stays refused until a group grows. */
    private boolean agree(Group fewer, Group more) {
        long state = ((long) fewer.members.getFirst() << 32 | fewer.members.size()) * 31 + more.members.size();
        if (more.refused.contains(state)) {
            return false;
        }
        boolean agreed = agree.test(speakers(fewer), speakers(more));
        if (!agreed) {
            more.refused.add(state);
        }
        return agreed;
    }

    private static List<Integer> speakers(Group group) {
        return group.members.subList(0, Math.min(SPEAKERS, group.members.size()));
    }
}
