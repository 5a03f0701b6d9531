package org.hearsay.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Proposal.Reference;

/**
 * Which actors of several documents are taken for one: those that a person said are, and those whose proposal is certain enough;
 * never two that a person said are not, through whomever. To split is as easy as to merge: one more judgement, and the latest on
 * a pair counts. Nothing is forgotten: groups are made anew of proposals and judgements each time.
 */
public final class Merging {
    private final Map<Reference, Set<Reference>> groups = new LinkedHashMap<>();
    private final Set<Pair> apart = new LinkedHashSet<>();

    /**
     * What a person decided about two actors.
     *
     * @param same whether they are one
     */
    public record Judgement(Reference first, Reference second, boolean same) {}

    private record Pair(Reference first, Reference second) {
        static Pair of(Reference a, Reference b) {
            int order = a.document().compareTo(b.document());
            boolean turn = order > 0 || (order == 0 && a.actor().compareTo(b.actor()) > 0);
            return turn ? new Pair(b, a) : new Pair(a, b);
        }
    }

    private Merging() {}

    /**
     * The groups of two or more, in the order of the proposals.
     *
     * @param proposals in any order
     * @param judgements in the order in which they were given
     * @param certain score, 0 to 1, from which on a proposal needs no person
     */
    public static List<Set<Reference>> groups(List<Proposal> proposals, List<Judgement> judgements, double certain) {
        Merging merging = new Merging();
        Map<Pair, Boolean> latest = new LinkedHashMap<>();
        for (Judgement judgement : judgements) {
            latest.put(Pair.of(judgement.first(), judgement.second()), judgement.same());
        }
        latest.forEach((pair, same) -> {
            if (!same) {
                merging.apart.add(pair);
            }
        });
        latest.forEach((pair, same) -> {
            if (same) {
                merging.join(pair.first(), pair.second());
            }
        });
        proposals.stream()
                .filter(p -> p.match().score() >= certain)
                .sorted(Comparator.comparingDouble((Proposal p) -> -p.match().score()))
                .forEach(p -> merging.join(p.first(), p.second()));
        return List.copyOf(new LinkedHashSet<>(merging.groups.values()));
    }

    /** Makes one group of two, unless somebody of the one was said to be none of the other. */
    private void join(Reference a, Reference b) {
        Set<Reference> first = groups.getOrDefault(a, Set.of(a));
        Set<Reference> second = groups.getOrDefault(b, Set.of(b));
        if (first.contains(b)) {
            return;
        }
        for (Pair pair : apart) {
            if ((first.contains(pair.first()) && second.contains(pair.second()))
                    || (first.contains(pair.second()) && second.contains(pair.first()))) {
                return;
            }
        }
        Set<Reference> both = new LinkedHashSet<>(first);
        both.addAll(second);
        both.forEach(r -> groups.put(r, both));
    }
}
