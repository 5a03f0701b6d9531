package org.hearsay.actor;

import org.hearsay.text.Span;

/**
 * An actor of one document as a {@link Roster} keeps it. A value.
 *
 * @param document id of its document
 * @param actor the actor's id in it
 * @param place words that mention it: they stay what they are when actors are found anew
 * @param name the fullest of its names there
 * @param type what it is there
 * @param statements how many attributions it is the source of there
 */
public record Bearer(String document, String actor, Span place, String name, Actor.Type type, int statements) {
    /** Kinds that are never taken for one another, however alike their names. */
    public enum Kind {
        PERSON,
        PLACE,
        /** Bodies, papers, and whatever else has a name. */
        BODY
    }

    /** What it is, as far as names may be compared. */
    public Kind kind() {
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case PLACE -> Kind.PLACE;
            default -> Kind.BODY;
        };
    }

    /** What it is taken together by. */
    public Label label() {
        return new Label(kind(), name);
    }

    /** All that bear one name and are of one kind are taken for one, until a person says otherwise. */
    public record Label(Kind kind, String name) {
        Name parsed() {
            return Name.of(name, kind == Kind.PERSON ? NameKind.PERSON : NameKind.ORGANISATION);
        }
    }
}
