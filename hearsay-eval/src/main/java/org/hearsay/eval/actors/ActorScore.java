package org.hearsay.eval.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Which sources of one text got the right actor. */
final class ActorScore {
    /**
     * One source.
     *
     * @param form "pronoun" or "description"
     * @param right whether its actor is the right one
     * @param words the source, as the text has it
     * @param told what the actor was taken for; "nobody" if it got none
     */
    record Judged(String form, boolean right, String words, String told) {}

    private final GoldText gold;
    private final Actors actors;

    ActorScore(GoldText gold, Actors actors) {
        this.gold = gold;
        this.actors = actors;
    }

    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (int source : gold.sources()) {
            Tree.Mention mention = gold.tree().mentions().get(source);
            if (!gold.form(mention).equals("name")) {
                Span head = gold.head(mention);
                Actor actor = at(head);
                judged.add(new Judged(
                        gold.form(mention),
                        actor != null && isRight(mention, actor, head),
                        gold.span(mention).in(gold.text()),
                        actor == null ? "nobody" : actor.name()));
            }
        }
        return judged;
    }

    /** The actor of the narrowest mention read that holds the head. */
    private @Nullable Actor at(Span head) {
        return actors.mentions().entrySet().stream()
                .filter(e -> e.getKey().contains(head))
                .min(Comparator.comparingInt(e -> e.getKey().length()))
                .map(java.util.Map.Entry::getValue)
                .orElse(null);
    }

    /**
     * Whether the mention of the actor that says most of it is of the same entity in the corpus: a name, else the nearest other
     * one. A source whose entity is not mentioned again is right if its actor is not either.
     */
    private boolean isRight(Tree.Mention mention, Actor actor, Span head) {
        List<Tree.Mention> others = new ArrayList<>();
        List<Tree.Mention> names = new ArrayList<>();
        for (Span span : actor.mentions()) {
            Tree.Mention other = span.contains(head) ? null : goldOf(span);
            if (other != null) {
                others.add(other);
            }
        }
        for (Actor.Named named : actor.names()) {
            Tree.Mention other = named.span().contains(head) ? null : goldOf(named.span());
            if (other != null && gold.form(other).equals("name")) {
                names.add(other);
            }
        }
        boolean again = gold.tree().mentions().stream()
                .anyMatch(m -> m.entity().equals(mention.entity()) && m.head() != mention.head());
        List<Tree.Mention> telling = names.isEmpty() ? others : names;
        if (telling.isEmpty()) {
            return !again;
        }
        Tree.Mention nearest = telling.stream()
                .min(Comparator.comparingInt(m -> Math.abs(m.head() - mention.head())))
                .orElseThrow();
        return nearest.entity().equals(mention.entity());
    }

    /** The mention of the corpus that a mention read is: the widest whose head it holds and that holds its first words' head. */
    private Tree.@Nullable Mention goldOf(Span span) {
        return gold.tree().mentions().stream()
                .filter(m -> span.contains(gold.head(m)))
                .max(Comparator.comparingDouble(m -> likeness(gold.span(m), span)))
                .orElse(null);
    }

    private static double likeness(Span a, Span b) {
        double common = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
        return common / (a.length() + b.length() - common);
    }
}
