package org.hearsay.quantity;

import java.util.List;
import java.util.Set;

/** Where the words of a noun's phrase end. */
final class Stops {
    private final Tokens tokens;

    Stops(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Words that never stand before the noun of a phrase. */
    boolean endsPhrase(int i) {
        return tokens.is(i, Sense.BE)
                || tokens.is(i, Sense.HAVE)
                || tokens.is(i, Sense.NOT)
                || tokens.is(i, Sense.MODAL)
                || tokens.is(i, Sense.PREPOSITION)
                || tokens.is(i, Sense.CONJUNCTION)
                || tokens.is(i, Sense.CLAUSE)
                || tokens.is(i, Sense.VERB)
                || tokens.is(i, Sense.ADVERB)
                || tokens.is(i, Sense.RELATIVE)
                || tokens.is(i, Sense.PRONOUN)
                || tokens.is(i, Sense.SELF)
                || tokens.is(i, Sense.DEFINITE)
                || tokens.is(i, Sense.INDEFINITE)
                || tokens.is(i, Sense.PART)
                || tokens.is(i, Sense.LEAVE)
                || tokens.is(i, Sense.NONE);
    }

    /** "dead" in "two dead" is no noun; in "two dead men" it is a part of the phrase. */
    boolean isFate(int i, boolean begun) {
        List<Fate> fates = Fate.at(tokens, i);
        Fate fate = fates.isEmpty() ? null : fates.getFirst();
        if (fate == null
                || fate.uses().equals(Set.of(Fate.Use.SUSTAINED))
                || fate.uses().equals(Set.of(Fate.Use.SUSTAINED, Fate.Use.IMPLIED))) {
            return false;
        }
        String kind = Kinds.of(tokens.lower(i));
        boolean noun = kind != null && !tokens.is(i, "dead") && !tokens.is(i, "injured") && !tokens.is(i, "wounded");
        return !noun && (begun || !tokens.is(i + 1, Sense.PERSON));
    }

    /** "three opened fire", but "three armed men". */
    boolean isPast(int i) {
        String word = tokens.lower(i);
        if (word.length() < 5 || !word.endsWith("ed")) {
            return false;
        }
        return !tokens.isWord(i + 1)
                || endsPhrase(i + 1)
                || tokens.capital(i + 1)
                || !(tokens.is(i + 1, Sense.PERSON) || tokens.lower(i + 1).endsWith("s"));
    }

    /** Whether a noun ends its phrase: one for people, or, after a number, a plural that no other follows. */
    boolean isHead(int i, boolean plural) {
        int next = i + 1;
        if (tokens.is(next, Sense.PERSON) || (tokens.isDash(next) && tokens.joined(i))) {
            return false;
        }
        String word = tokens.lower(i);
        boolean things = plural && word.length() > 3 && word.endsWith("s");
        boolean another = tokens.isWord(next)
                && !endsPhrase(next)
                && tokens.lower(next).endsWith("s")
                && !tokens.capital(next)
                && Fate.at(tokens, next).isEmpty();
        return tokens.is(i, Sense.PERSON) || (things && !another);
    }
}
