package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.actor.Bearer.Label;
import org.hearsay.actor.Roster.Likeness;
import org.jspecify.annotations.Nullable;

/** Who there is in many documents, after what people decided. Immutable; for as long as its roster is not changed. */
public final class Groups {
    private final Roster roster;
    private final List<Decision> decisions;
    private final List<Group> all;
    private final Map<Bearer, Group> byBearer;
    private final Set<Label> parted;

    /** @param parted names and kinds that bearers in several groups share */
    Groups(Roster roster, List<Decision> decisions, List<Group> all, Map<Bearer, Group> byBearer, Set<Label> parted) {
        this.roster = roster;
        this.decisions = List.copyOf(decisions);
        this.byBearer = byBearer;
        this.parted = Set.copyOf(parted);
        List<Group> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt((Group g) -> -g.documents().size())
                .thenComparing(g -> g.bearers().getFirst().name()));
        this.all = List.copyOf(sorted);
    }

    /** Those of most documents first. */
    public List<Group> all() {
        return all;
    }

    /** The group of an actor; null if the roster does not hold it. */
    public @Nullable Group of(Bearer bearer) {
        return byBearer.get(bearer);
    }

    /** What a person decided about two of one group, or about one of the one and one of the other. */
    public List<Decision> between(Group one, Group other) {
        return decisions.stream().filter(d -> isBetween(d, one, other)).toList();
    }

    private boolean isBetween(Decision decision, Group one, Group other) {
        Group first = byBearer.get(decision.one());
        Group second = byBearer.get(decision.other());
        return (first == one && second == other) || (first == other && second == one);
    }

    /** Two groups by the names of theirs that are the likest. */
    private record Pair(Group first, Group second, Likeness alike) {}

    /**
     * What a person should decide, each pair of groups once: those of most documents first, of them the likest.
     *
     * @param of only what is about this group; null for all
     * @param most how many to give
     */
    public List<Proposal> proposals(@Nullable Group of, int most) {
        Map<Set<Group>, Pair> best = new LinkedHashMap<>();
        for (Likeness alike : of == null ? roster.byLikeness(false) : roster.byLikeness(false, of.labels())) {
            Group first = group(alike.one());
            Group second = group(alike.other());
            if (first == null || second == null || first == second || !(of == null || of == first || of == second)) {
                continue;
            }
            Set<Group> pair = Set.of(first, second);
            if (!best.containsKey(pair) && !isDecided(first, second)) {
                best.put(pair, new Pair(first, second, alike));
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt((Pair p) -> -Math.min(
                                p.first().documents().size(),
                                p.second().documents().size()))
                        .thenComparingDouble(p -> -p.alike().score()))
                .limit(most)
                .map(this::proposal)
                .toList();
    }

    /** By a person, or by a document that names both. */
    private boolean isDecided(Group first, Group second) {
        return !between(first, second).isEmpty() || !Collections.disjoint(first.documents(), second.documents());
    }

    private Proposal proposal(Pair pair) {
        Bearer one = first(pair.alike().one());
        Bearer other = first(pair.alike().other());
        boolean turn =
                pair.first().documents().size() < pair.second().documents().size();
        Match match = match(one, other);
        return turn
                ? new Proposal(pair.second(), pair.first(), other, one, match)
                : new Proposal(pair.first(), pair.second(), one, other, match);
    }

    private @Nullable Group group(Label label) {
        return roster.named().containsKey(label) ? byBearer.get(first(label)) : null;
    }

    private Bearer first(Label label) {
        return Objects.requireNonNull(roster.named().get(label)).bearers().getFirst();
    }

    /** Whether some who bear a name, and are of a kind, are in another group than others who do. */
    public boolean isParted(Label label) {
        return parted.contains(label);
    }

    /** Why two names of a group are one, or may be: as they compare. */
    public Match match(Bearer one, Bearer other) {
        return roster.match(one.label(), other.label());
    }
}
