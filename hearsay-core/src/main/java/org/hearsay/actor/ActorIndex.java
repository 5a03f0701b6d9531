package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.actor.Proposal.Reference;

/**
 * Finds actors of other documents that may be the same, by what their names sound like: each actor is compared with those that
 * share the sound of a word, not with all. For one thread; made for adding documents one by one.
 *
 * <p>Actors without a name are never proposed, nor are two of one document: those were told apart there.
 */
public final class ActorIndex {
    /** Of one sound, so many of the latest actors are compared: names that everybody bears say little. */
    private static final int MOST = 100;

    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, List<Entry>> bySound = new HashMap<>();

    private record Entry(Reference reference, Actor.Type type, List<Name> names) {}

    /**
     * Adds an actor and tells with which of those before it could be one.
     *
     * @param document id of its document
     * @param actor one of that document
     * @param text that document's text
     * @return proposals, surest first
     */
    public List<Proposal> add(String document, Actor actor, String text) {
        List<Name> names = actor.names().stream()
                .map(n -> n.span().in(text))
                .distinct()
                .map(n -> Name.of(n, kind(actor.type())))
                .toList();
        if (actor.unnamed() || names.isEmpty()) {
            return List.of();
        }
        Entry entry = new Entry(new Reference(document, actor.id()), actor.type(), names);
        Set<String> sounds = new LinkedHashSet<>();
        names.forEach(n -> sounds.addAll(n.sounds()));
        Set<Entry> candidates = new LinkedHashSet<>();
        for (String sound : sounds) {
            List<Entry> same = bySound.getOrDefault(sound, List.of());
            candidates.addAll(same.subList(Math.max(0, same.size() - MOST), same.size()));
        }
        sounds.forEach(s -> bySound.computeIfAbsent(s, k -> new ArrayList<>()).add(entry));
        return candidates.stream()
                .filter(c -> !c.reference().document().equals(document) && alike(c.type(), entry.type()))
                .map(c -> new Proposal(c.reference(), entry.reference(), best(c.names(), names)))
                .filter(p -> p.match().same())
                .sorted(Comparator.comparingDouble((Proposal p) -> -p.match().score()))
                .toList();
    }

    /** By the names that say most: the longest of each. */
    private Match best(List<Name> first, List<Name> second) {
        return matcher.compare(longest(first), longest(second));
    }

    private static Name longest(List<Name> names) {
        return names.stream()
                .max(Comparator.comparingInt((Name n) -> n.parts().size())
                        .thenComparingInt(n -> n.written().length()))
                .orElseThrow();
    }

    private static boolean alike(Actor.Type a, Actor.Type b) {
        boolean person = a == Actor.Type.PERSON;
        return person == (b == Actor.Type.PERSON) && (a == Actor.Type.PLACE) == (b == Actor.Type.PLACE);
    }

    private static NameKind kind(Actor.Type type) {
        return type == Actor.Type.PERSON ? NameKind.PERSON : NameKind.ORGANISATION;
    }
}
