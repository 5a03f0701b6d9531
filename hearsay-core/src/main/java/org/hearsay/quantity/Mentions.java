package org.hearsay.quantity;

import java.util.List;
import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/** Finds who and what a text speaks of: counted things, people, names, pronouns. For one text, to be read from its begin. */
final class Mentions {
    private final Tokens tokens;
    private final Amounts amounts;
    private final Labels labels;
    private final Stops stops;
    private final Names names;
    private final NounPhrases phrases;
    private final Dated dates;

    Mentions(Tokens tokens, Dated dates) {
        this.tokens = tokens;
        this.dates = dates;
        this.amounts = new Amounts(tokens);
        this.labels = new Labels(tokens);
        this.stops = new Stops(tokens);
        Ages ages = new Ages(tokens);
        this.names = new Names(tokens, stops, ages, dates);
        this.phrases = new NounPhrases(tokens, labels, stops, ages, names);
    }

    /** The index after something that has a number in it and counts nothing; {@code i} if nothing does. */
    int pastLabel(int i) {
        if (tokens.isDash(i + 1) && labels.isYearsOld(i + 1)) {
            return i;
        }
        // "on May 25", "8 March": nobody may do anything, nobody marches.
        if (dates.covers(i) && (tokens.isDigits(i) || tokens.is(i, Sense.NUMBER) || tokens.is(i, Sense.MONTH))) {
            return i + 1;
        }
        return labels.past(i);
    }

    /** The mention that begins at a token; null if none does. */
    @Nullable
    Mention at(int i, boolean heading) {
        if (tokens.is(i, Sense.NONE)) {
            return none(i);
        }
        Amount amount = dates.covers(i) ? null : amount(i);
        if (amount != null) {
            return counted(amount);
        }
        if (tokens.is(i, Sense.PRONOUN) && !(tokens.is(i, "her") && isNounPhrase(i + 1))) {
            return pronoun(i, Naming.PRONOUN, Sense.PRONOUN);
        }
        if (tokens.is(i, Sense.SELF) && !tokens.isDash(i + 1)) {
            return pronoun(i, Naming.SELF, Sense.SELF);
        }
        if (tokens.is(i, "another")
                && (tokens.is(i + 1, Sense.BE) || tokens.is(i + 1, Sense.ADVERB) || isStruck(i + 1))) {
            Mention another = new Mention(i, i + 1, Naming.COUNTED, Amount.exact(i, i + 1, 1), null, -1, true);
            another.more = true;
            return another;
        }
        Mention person = person(i);
        return person != null ? person : names.at(i, heading);
    }

    /** "another injured", but not "another injured man". */
    private boolean isStruck(int i) {
        List<Fate> fates = Fate.at(tokens, i);
        return !fates.isEmpty() && !tokens.is(i + fates.getFirst().length(), Sense.PERSON);
    }

    private @Nullable Amount amount(int i) {
        Amount amount = amounts.at(i);
        if (amount == null) {
            return null;
        }
        for (int k = amount.begin(); k < amount.end(); k++) {
            if (dates.covers(k) || labels.past(k) > k) {
                return null;
            }
        }
        if (labels.isYearsOld(amount.end())) {
            return null;
        }
        return amount;
    }

    private @Nullable Mention none(int i) {
        boolean one = tokens.is(i + 1, "one");
        if (one || "alone".equals(tokens.value(i, Sense.NONE))) {
            int end = one ? i + 2 : i + 1;
            return new Mention(i, end, Naming.COUNTED, Amount.exact(i, end, 0), null, -1, true);
        }
        Mention rest = phrases.read(i, i + 1, Naming.COUNTED, Amount.exact(i, i + 1, 0), i + 1);
        return rest.noun == null ? null : rest;
    }

    private Mention counted(Amount amount) {
        int end = amount.end();
        if (amount.unit() != null && !"fraction".equals(amount.unit()) && !tokens.is(end, "of")) {
            return new Mention(amount.begin(), end, Naming.COUNTED, amount, null, -1, false);
        }
        if (tokens.is(end, "of")) {
            int of = end + 1;
            while (of < end + 4 && (tokens.is(of, Sense.DEFINITE) || tokens.is(of, "all"))) {
                of++;
            }
            if (tokens.is(of, "them") || tokens.is(of, "whom") || tokens.is(of, "which")) {
                Mention some = phrases.read(amount.begin(), of, Naming.COUNTED, amount, of + 1);
                some.part = !isAll(amount);
                return some;
            }
            Mention some = phrases.read(amount.begin(), of, Naming.COUNTED, amount, of);
            some.part = of > end + 1 && amount.value() != null && amount.unit() == null && !isAll(amount);
            return some;
        }
        Mention counted = phrases.read(amount.begin(), end, Naming.COUNTED, amount, end);
        // "another 12", "a further 30"
        int before = amount.begin() - 1;
        boolean onTop = tokens.is(before, "another") || tokens.is(before, "further") || tokens.is(before, "additional");
        counted.more |= onTop && amount.unit() == null;
        counted.onTop |= onTop && amount.unit() == null;
        return counted;
    }

    private boolean isAll(Amount amount) {
        return tokens.is(amount.begin(), "all")
                || tokens.is(amount.begin() - 1, "all")
                || tokens.is(amount.begin(), "both");
    }

    private @Nullable Mention person(int i) {
        boolean indefinite = tokens.is(i, Sense.INDEFINITE);
        boolean definite = tokens.is(i, Sense.DEFINITE) || (tokens.is(i, "'s") || tokens.is(i, "'"));
        int from = indefinite || definite ? i + 1 : i;
        if (!indefinite && !definite && !tokens.is(i, Sense.PERSON) && !startsPerson(i)) {
            return null;
        }
        Mention mention = phrases.read(i, from, definite ? Naming.DEFINITE : Naming.INDEFINITE, null, from);
        if (mention.noun == null || !mention.person) {
            return null;
        }
        mention.possessed = definite && !tokens.is(i, "the") && !tokens.is(i, "this") && !tokens.is(i, "that");
        mention.more |= tokens.is(i, "another");
        return mention;
    }

    /** "teenage boy", "Springfield man": an adjective or two before a noun for people. */
    private boolean startsPerson(int i) {
        boolean ordinary = tokens.isWord(i) && !stops.endsPhrase(i) && !tokens.is(i - 1, "-");
        return (ordinary || tokens.isDigits(i))
                && (tokens.is(i + 1, Sense.PERSON) || (tokens.is(i + 1, "-") && labels.isYearsOld(i + 1)));
    }

    private boolean isNounPhrase(int i) {
        return tokens.is(i, Sense.PERSON)
                || tokens.isDigits(i)
                || tokens.is(i, Sense.NUMBER)
                || (tokens.isWord(i) && !stops.endsPhrase(i) && !tokens.isKnown(i));
    }

    private @Nullable Mention pronoun(int i, Naming naming, Sense sense) {
        Mention mention = new Mention(i, i + 1, naming, null, null, -1, true);
        String value = tokens.value(i, sense);
        mention.gender = NounPhrases.gender(value);
        mention.plural = value != null && value.endsWith("p") && naming == Naming.PRONOUN;
        return mention;
    }
}
