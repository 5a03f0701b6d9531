package org.hearsay.naming;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called, and on whose word: "Lena Marsh, <em>the minister of ports</em>". It says nothing of whether they are
 * that. A value; safe to share between threads.
 *
 * @param kind what the words are
 * @param bearer the span of the mention that is called so; which actor that is, is decided elsewhere. Where the mention is itself
 *     what they are called ("the terrorists"), its own span
 * @param words what it is called
 * @param of what a role is a role of, what a membership is in: the words for it, which may be a pronoun ("<em>their</em>
 *     commander"); null where the text does not say
 * @param time whether it is what they are, were or are to be, as seen from the text
 * @param distanced whether the writer keeps the words at arm's length: "so-called", "described as", scare quotes
 * @param by whom the text itself says they are called so by ("<em>the ministry</em> calls them rebels"); null elsewhere
 * @param attribution id of the innermost attribution whose content holds the words; null for the document's own voice
 */
public record Naming(
        Kind kind,
        Span bearer,
        Span words,
        @Nullable Span of,
        Time time,
        boolean distanced,
        @Nullable Span by,
        @Nullable String attribution) {

    /** What the words are. */
    public enum Kind {
        /** "the minister of ports", "who commands the Northern Brigade"; of a body: "the party's news site" */
        ROLE,
        /** "a member of the Harbour Guard", "of the People's Party" */
        MEMBERSHIP,
        /** Another name: "also known as Abu Tal", "(PMO)" */
        ALIAS,
        /** In years: "34" */
        AGE,
        /** A word that takes a side: "terrorists", "martyrs", "the regime" */
        LABEL
    }

    /** When somebody is what they are called. */
    public enum Time {
        /** "former", "ex-", "the late", "was" */
        PAST,
        PRESENT,
        /** "incoming", "-elect", "will be" */
        FUTURE
    }

    Naming on(@Nullable String voice) {
        return new Naming(kind, bearer, words, of, time, distanced, by, voice);
    }
}
