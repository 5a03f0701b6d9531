package org.hearsay.actor;

import java.util.List;
import org.hearsay.text.Span;

/**
 * The person, body, paper, place or nameless group behind mentions of one document. A value; safe to share between threads.
 *
 * @param id "a1", "a2" ... in the order of first mention
 * @param name the fullest of its names; for one without any, its first description; for an unnamed speaker, the pronoun
 * @param type what it is, as far as the text shows
 * @param unnamed whether the text nowhere gives it a name: such an actor is never merged with one of another document
 * @param seat whether it is a government called by its capital or its country ("Baghdad said")
 * @param names where it is named, each with the reason for taking the name as its own; in text order
 * @param mentions all places where it is named, described or stood for by a pronoun, in text order
 */
public record Actor(
        String id, String name, Type type, boolean unnamed, boolean seat, List<Named> names, List<Span> mentions) {
    /** What an actor is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        /** A newspaper, an agency, a broadcaster, a site. */
        PUBLICATION,
        PLACE,
        /** Several people or bodies as one: "protesters", "the two ministers". */
        GROUP,
        EVENT,
        /** A treaty, an act, a resolution. */
        LAW,
        DOCUMENT,
        OTHER
    }

    /**
     * One place where an actor is named.
     *
     * @param span the words of the name alone
     * @param reason why it is taken for a name of this actor
     */
    public record Named(Span span, Reason.Kind reason) {}

    public Actor {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }
}
