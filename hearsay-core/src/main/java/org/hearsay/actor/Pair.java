package org.hearsay.actor;

import org.hearsay.actor.Part.Role;

/**
 * Two words that stand for one another in two names, or in each other's place.
 *
 * @param a of the first name
 * @param b of the second
 * @param kind how they are alike
 * @param likeness 0 to 1
 * @param spelling probability that they are spellings of one word
 * @param edits how many letters differ; of words in two scripts, in Latin letters
 */
record Pair(Part a, Part b, Kind kind, double likeness, double spelling, int edits) {
    private static final double SHORTENED = 0.85;

    /** Of a word in two scripts whose spelling a table or a rule gives. */
    private static final double SPELLED_RIGHT = 0.96;

    /** Of what two names of two people are alike, this much counts. */
    private static final double OTHER = 0.45;

    /** How two words are alike. */
    enum Kind {
        EQUAL,
        SPELLED,
        /** Two given names that are not forms of one. */
        OTHER_NAME,
        SHORT_FORM,
        INITIAL
    }

    /** Of two words; the kinds of names decide whether they may be given names. */
    static Pair of(Lexicon lexicon, Spelling spelling, Part a, Part b, boolean person) {
        if (a.role() == Role.INITIAL || b.role() == Role.INITIAL) {
            return initial(a, b);
        }
        Part servedByA = person ? a.served() : null;
        Part servedByB = servedByA == null ? null : b.served();
        if (servedByA != null && servedByB != null) {
            Pair rest = of(lexicon, spelling, servedByA, servedByB, true);
            return new Pair(a, b, rest.kind, rest.likeness, rest.spelling, rest.edits);
        }
        return letters(lexicon, spelling, a, b, person);
    }

    /** Of two words of which one is of a Chinese or Korean name: by syllable, if that can be, else as others. */
    static Pair bySyllable(Lexicon lexicon, Spelling spelling, Part a, Part b, boolean person) {
        if (a.writing().isDense() && b.writing() == Writing.LATIN && b.role() == Part.Role.WORD) {
            return syllables(lexicon, spelling, a, b, a, b);
        }
        if (b.writing().isDense() && a.writing() == Writing.LATIN && a.role() == Part.Role.WORD) {
            return syllables(lexicon, spelling, a, b, b, a);
        }
        return of(lexicon, spelling, a, b, person);
    }

    /** As syllables, if the Latin word can be some of that language; else by sound. */
    private static Pair syllables(Lexicon lexicon, Spelling spelling, Part a, Part b, Part dense, Part latin) {
        double share = Syllables.standard().agreeing(lexicon, dense, latin.plain());
        if (share < 0) {
            return letters(lexicon, spelling, a, b, false);
        }
        double likeness = share == 1 ? SPELLED_RIGHT : share * 0.4;
        return new Pair(a, b, share == 1 ? Kind.SPELLED : Kind.OTHER_NAME, likeness, likeness, (int)
                Math.round((1 - share) * latin.plain().length()));
    }

    private static Pair letters(Lexicon lexicon, Spelling spelling, Part a, Part b, boolean person) {
        boolean sameScript = a.writing() == b.writing();
        String first = sameScript ? a.own() : a.plain();
        String second = sameScript ? b.own() : b.plain();
        if (a.article() != b.article()) {
            first = b.article() ? withoutArticle(first) : first;
            second = a.article() ? withoutArticle(second) : second;
        }
        if (first.equals(second)) {
            return new Pair(a, b, Kind.EQUAL, 1, 1, 0);
        }
        int edits = Edits.between(first, second);
        double alike = 1 - (double) edits / Math.max(1, Math.max(first.length(), second.length()));
        double probability = spelling(spelling, a, b, sameScript);
        if (person && (isServantOf(a, b) || isServantOf(b, a))) {
            return new Pair(a, b, Kind.SHORT_FORM, SHORTENED, SHORTENED, 0);
        }
        String nameA = lexicon.givenName(a);
        String nameB = lexicon.givenName(b);
        if (person && !sameScript && probability > 0.3 && lexicon.sameGivenName(nameA, nameB)) {
            return new Pair(a, b, Kind.SPELLED, SPELLED_RIGHT, SPELLED_RIGHT, 0);
        }
        if (person && alike < 0.99 && lexicon.sameGivenName(nameA, nameB)) {
            return new Pair(a, b, Kind.SHORT_FORM, Math.max(0.9, alike), Math.max(0.9, probability), edits);
        }
        double likeness = sameScript ? Math.max(alike, 0.95 * probability) : Math.max(0.9 * alike, probability);
        if (person && lexicon.otherGivenName(nameA, nameB)) {
            return new Pair(a, b, Kind.OTHER_NAME, OTHER * likeness, OTHER * probability, edits);
        }
        return new Pair(a, b, Kind.SPELLED, likeness, probability, edits);
    }

    /** "Abdel Karim" is often called "Karim" for short. */
    private static boolean isServantOf(Part whole, Part rest) {
        return whole.plain().length() > 7
                && whole.plain().startsWith("abdal")
                && whole.plain().length() == rest.plain().length() + 5
                && whole.plain().endsWith(rest.plain());
    }

    private static double spelling(Spelling spelling, Part a, Part b, boolean sameScript) {
        if (sameScript && a.writing().isDense()) {
            return 0;
        }
        if (sameScript) {
            return spelling.same(Spelling.Channel.LATIN, a.sound(), b.sound());
        }
        boolean swap = a.writing() == Writing.LATIN
                || b.writing() == Writing.ARABIC
                || (b.writing() == Writing.HEBREW && a.writing() != Writing.ARABIC);
        return swap
                ? spelling.same(Spelling.channel(b.writing()), b.sound(), a.sound())
                : spelling.same(Spelling.channel(a.writing()), a.sound(), b.sound());
    }

    private static Pair initial(Part a, Part b) {
        boolean both = a.role() == b.role();
        boolean same = first(a.plain()) == first(b.plain()) || first(a.sound()) == first(b.sound());
        double likeness = !same ? 0 : both ? 0.97 : 0.85;
        return new Pair(a, b, both && same ? Kind.EQUAL : Kind.INITIAL, likeness, likeness, same ? 0 : 1);
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    private static String withoutArticle(String word) {
        boolean has = word.length() > 4 && (word.startsWith("al") || word.startsWith("el"));
        return has ? word.substring(2) : word;
    }

    /** Letters of the longer word. */
    int letters() {
        return Math.max(a.plain().length(), b.plain().length());
    }
}
