package org.hearsay.naming;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Actors whose voices belong together: a party, its news site and its spokesman. One house quoting itself is no corroboration. A
 * value; safe to share between threads.
 *
 * @param actors their ids, in order of the bonds
 * @param bonds why: each ties two of the actors, and together they tie all
 */
public record House(Set<String> actors, List<Bond> bonds) {

    /** What ties two actors. */
    public enum Kind {
        /** One speaks for the other: "Harakat's spokesman", "the ministry's media office". */
        VOICE,
        /** One leads the other: "the founder of Harakat". */
        HEAD,
        /** One is a part of the other: "the movement's armed wing". */
        PART,
        /** One is run or owned by the other: "a site run by Harakat". */
        OWNED,
        /** The user says so. */
        DECLARED
    }

    /**
     * Why two actors belong together.
     *
     * @param one id of the actor who speaks for the other, leads it or is a part of it
     * @param other id of the other
     * @param kind what ties them
     * @param words the words that say so; null where the user does
     * @param attribution id of the innermost attribution whose content holds the words; null for the document's own voice, or the
     *     user's word
     */
    public record Bond(
            String one,
            String other,
            Kind kind,
            @Nullable Span words,
            @Nullable String attribution) {}

    public House {
        actors = Collections.unmodifiableSet(new LinkedHashSet<>(actors));
        bonds = List.copyOf(bonds);
    }
}
