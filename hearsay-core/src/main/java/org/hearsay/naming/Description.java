package org.hearsay.naming;

import org.hearsay.naming.NamingTable.Hit;
import org.hearsay.naming.NamingTable.Use;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A description by what somebody does or is: "the former commander of the Northern Force", with indexes of words.
 *
 * @param begin of its first word
 * @param head of the last word of the noun that says it
 * @param end after its last word
 * @param hit what the table says of that noun
 * @param label of a word before the noun that takes a side ("rebel commander"); -1 if there is none
 * @param of what it is of
 * @param ofBody whether that is said to be a body
 * @param time whether it is so, was or will be
 * @param distanced whether the writer keeps it at arm's length
 * @param article its article, possessive or number in small letters; empty for none
 */
record Description(
        int begin,
        int head,
        int end,
        Hit hit,
        int label,
        @Nullable Span of,
        boolean ofBody,
        Naming.Time time,
        boolean distanced,
        String article) {

    /** What kind of naming it is for a person or a body; null if it says nothing of one. */
    Naming.@Nullable Kind kind(boolean person) {
        if (hit.has(Use.LABEL)) {
            return Naming.Kind.LABEL;
        }
        if (hit.has(Use.MEMBER) && (of != null || !hit.has(Use.ROLE)) && (ofBody || !hit.has(Use.ROLE))) {
            return of == null ? null : Naming.Kind.MEMBERSHIP;
        }
        if (!person && hit.has(Use.BODY) && label >= 0) {
            return Naming.Kind.LABEL;
        }
        if (person) {
            return hit.has(Use.ROLE) ? Naming.Kind.ROLE : null;
        }
        return hit.has(Use.BODY) ? Naming.Kind.ROLE : null;
    }

    /** Whether nothing and nobody in particular is meant: "no terrorist", "any member". */
    boolean isEmpty() {
        return article.equals("no") || article.equals("any") || article.equals("every") || article.equals("each");
    }

    Description in(Naming.Time when) {
        return when == Naming.Time.PRESENT
                ? this
                : new Description(begin, head, end, hit, label, of, ofBody, when, distanced, article);
    }

    Description atArmsLength() {
        return new Description(begin, head, end, hit, label, of, ofBody, time, true, article);
    }
}
