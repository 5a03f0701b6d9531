package org.hearsay.reading;

import org.hearsay.text.Span;

/**
 * Words that name or describe somebody or something. Which actor that is, is decided later. A value; safe to share between
 * threads.
 *
 * @param span all of the words: "Lena Marsh, the minister of ports"
 * @param head the one word that says most of it: "Marsh"; no two mentions of a text share one
 * @param form how it is mentioned
 * @param type what it is a mention of
 * @param confidence probability, 0 to 1, that these words mention anything
 */
public record Mention(Span span, Span head, Form form, Type type, double confidence) {
    /** How something is mentioned. */
    public enum Form {
        /** "Lena Marsh", "the Harbour Authority" */
        NAME,
        /** A description: "the minister", "two witnesses". */
        NOMINAL,
        /** "she", "who", "those" */
        PRONOUN
    }

    /** What is mentioned. */
    public enum Type {
        PERSON,
        ORGANISATION,
        PLACE,
        EVENT,
        /** Things, documents among them. */
        OBJECT,
        /** Ideas, sums, laws. */
        ABSTRACT,
        /** Times, animals, plants, substances. */
        OTHER
    }

    public Mention {
        if (!span.contains(head)) {
            throw new IllegalArgumentException("a head outside its mention: " + head + " in " + span);
        }
    }
}
