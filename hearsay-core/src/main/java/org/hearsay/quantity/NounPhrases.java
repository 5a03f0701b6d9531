package org.hearsay.quantity;

import org.hearsay.quantity.Mention.Naming;
import org.jspecify.annotations.Nullable;

/** Reads the words between a number or an article and the noun, and the age after it. Nothing is parsed: a phrase ends at words that never stand in one. */
final class NounPhrases {
    private static final int LONGEST = 8;
    private static final int MONTHS = 12;
    private static final int MOST_ORDINAL = 4;
    private static final int GROWN_UP = 18;
    private static final int TEENAGER = 13;

    private final Tokens tokens;
    private final Labels labels;
    private final Stops stops;
    private final Ages ages;
    private final Names names;

    NounPhrases(Tokens tokens, Labels labels, Stops stops, Ages ages, Names names) {
        this.tokens = tokens;
        this.labels = labels;
        this.stops = stops;
        this.ages = ages;
        this.names = names;
    }

    /** Words of one phrase, while they are being read. */
    private static final class Words {
        int at;
        int head = -1;
        int age = -1;
        int ordinal;
        boolean more;
        boolean onTop;
    }

    /**
     * The phrase that goes on at {@code from}.
     *
     * @param begin index of its first token
     * @param from index after the number or article
     * @param least the least that its end can be
     */
    Mention read(int begin, int from, Naming naming, @Nullable Amount amount, int least) {
        Words words = new Words();
        words.at = from;
        // "five (5) victims"
        if (amount != null && tokens.is(from, "(") && tokens.isDigits(from + 1) && tokens.is(from + 2, ")")) {
            words.at += 3;
        }
        boolean plural = amount != null && amount.best() != 1;
        while (words.at < Math.min(from + LONGEST, tokens.size())) {
            if (!goesOn(words, plural)) {
                break;
            }
        }
        return mention(words, begin, from, naming, amount, least);
    }

    /** Takes one more word; false if it is the last or the phrase has ended before it. */
    private boolean goesOn(Words words, boolean plural) {
        int at = words.at;
        if (tokens.isDash(at) && tokens.joined(at - 1)) {
            words.at++;
            return true;
        }
        if ((tokens.isDigits(at) && ordinal(at) == 0) || tokens.is(at, Sense.NUMBER)) {
            return aged(words);
        }
        if (tokens.is(at, Sense.MORE) && (words.head < 0 || tokens.is(at, "others"))) {
            words.more = true;
            words.onTop |= !tokens.lower(at).startsWith("other");
            words.head = tokens.is(at, "others") ? at : words.head;
            words.at++;
            return true;
        }
        if ((!tokens.isWord(at) && ordinal(at) == 0)
                || stops.endsPhrase(at)
                || stops.isFate(at, words.head >= 0)
                || stops.isPast(at)) {
            return false;
        }
        int nth = ordinal(at);
        words.ordinal = nth > 0 ? nth : words.ordinal;
        words.head = at;
        words.at++;
        return !stops.isHead(at, plural);
    }

    /** "fourth", "8th"; 0 for what is none, and for the numbers of streets, which are larger. */
    private int ordinal(int at) {
        String named = tokens.value(at, Sense.ORDINAL);
        if (named != null) {
            return Integer.parseInt(named);
        }
        String word = tokens.lower(at);
        boolean digits = tokens.isDigits(at) && word.endsWith("th") && word.length() <= MOST_ORDINAL;
        double value = digits ? Figures.value(word.substring(0, word.length() - 2)) : 0;
        return value > 3 && value < 30 ? (int) value : 0;
    }

    /** "12-year-old", which may stand for a noun. */
    private boolean aged(Words words) {
        int at = words.at;
        if (!labels.isYearsOld(at + 1)) {
            return false;
        }
        String unit = tokens.lower(tokens.pastHyphen(at + 1));
        double age = Figures.value(tokens.lower(at));
        // A child of 20 months is one of 1 year.
        words.age = unit.startsWith("y") ? (int) age : unit.startsWith("month") ? (int) age / MONTHS : 0;
        int old = tokens.pastHyphen(tokens.pastHyphen(at + 1) + 1);
        words.head = old;
        words.at = tokens.pastHyphen(old + 1);
        return true;
    }

    private Mention mention(Words words, int begin, int from, Naming naming, @Nullable Amount amount, int least) {
        int head = words.head;
        int end = Math.max(least, head < 0 ? from : head + 1);
        String noun = head < 0 ? null : tokens.lower(head);
        String sort = head < 0 ? null : tokens.value(head, Sense.PERSON);
        boolean aged = noun != null && words.age >= 0;
        boolean person = sort != null || aged || (noun == null && amount != null && amount.unit() == null);
        boolean several = amount == null && sort != null && sort.startsWith("p", 2);
        int after = ages.after(end);
        Mention mention = new Mention(begin, after, several ? Naming.DEFINITE : naming, amount, noun, head, person);
        mention.gender = gender(sort);
        mention.age = words.age >= 0 ? words.age : after > end ? ages.value(end) : -1;
        mention.stage = stage(sort, mention.age);
        mention.plural = several;
        mention.doer = head >= 0 && tokens.is(head, Sense.DOER);
        boolean another = tokens.is(begin, Sense.INDEFINITE) || "victim".equals(noun) || ordinal(begin) > 0;
        mention.ordinal = sort != null && another && !mention.doer ? words.ordinal : 0;
        mention.more = (words.more && (amount == null || amount.unit() == null)) || mention.ordinal > 1;
        mention.onTop = words.onTop && mention.more;
        for (int k = begin; amount != null && k < amount.end(); k++) {
            mention.vague |= tokens.is(k, Sense.VAGUE) && !tokens.is(k, "couple");
        }
        if (words.age >= 0 && head > from && tokens.capital(head)) {
            mention.names = names.in(from, head);
        }
        return mention;
    }

    /** c for a child, a for somebody grown up, 0 if nothing tells. */
    private static char stage(@Nullable String sort, int age) {
        if (age >= 0) {
            return age < TEENAGER ? 'c' : age > GROWN_UP ? 'a' : 0;
        }
        return sort != null && sort.length() > 4 ? sort.charAt(4) : 0;
    }

    /** m, f, or p for either. */
    static char gender(@Nullable String sort) {
        return sort == null || sort.isEmpty() ? 'p' : sort.charAt(0);
    }
}
