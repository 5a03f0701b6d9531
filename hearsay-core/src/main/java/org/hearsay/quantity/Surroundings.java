package org.hearsay.quantity;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Tables;

/** What the words just before or after a place say about it. */
final class Surroundings {
    private static final int SUSTAINED = 8;
    private static final int NEAR = 4;
    private static final Set<String> BEFORE_CLAUSES =
            Set.of("after", "before", "since", "until", "as", "than", "during");
    private static final Set<String> SHOTS =
            Set.of("a", "the", "gun", "single", "first", "initial", "that", "fatal", "warning", "each", "every");
    private static final Set<String> NEARLY = Set.of("almost", "nearly", "non", "potentially");
    private static final Set<String> AIMED = Set.of("at", "into", "up", "toward", "towards");
    private static final Set<String> TARGETS = Set.of(
            "car",
            "cars",
            "vehicle",
            "vehicles",
            "truck",
            "van",
            "house",
            "houses",
            "it",
            "helicopter",
            "sign",
            "targets");
    private static final Set<String> BULLETS = Set.of(
            "bullet", "bullets", "gunfire", "gunshot", "gunshots", "shots", "round", "rounds", "shrapnel", "pellets");
    private static final Set<String> ANYONE = Set.of("those", "all", "everyone", "anyone", "ones");
    private static final Set<String> OFFICES = Set.copyOf(Tables.words(Surroundings.class, "offices.txt"));

    private final Tokens tokens;

    Surroundings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a mention hangs on a preposition, and so does nothing itself. */
    boolean isOblique(int at, int end) {
        int i = at - 1;
        while (tokens.is(i, Sense.DEFINITE) || tokens.is(i, Sense.INDEFINITE)) {
            i--;
        }
        return tokens.is(i, Sense.PREPOSITION) && !(BEFORE_CLAUSES.contains(tokens.lower(i)) && hasVerb(end));
    }

    /** Whether a verb follows: "after a girl was shot". */
    boolean hasVerb(int from) {
        int at = from;
        while (tokens.is(at, Sense.ADVERB)) {
            at++;
        }
        if (tokens.is(at, Sense.BE) || tokens.is(at, Sense.HAVE) || tokens.is(at, Sense.VERB)) {
            return true;
        }
        List<Fate> fates = Fate.at(tokens, at);
        return !fates.isEmpty() && !tokens.lower(at).endsWith("ing");
    }

    /** Whether somebody suffered, received or has what stands at a token. */
    boolean isSustained(int i) {
        for (int k = i - 1; k > i - SUSTAINED && k >= 0; k--) {
            String word = tokens.lower(k);
            if (tokens.is(k, Sense.NONE) || tokens.is(k, Sense.NOT) || word.equals("without")) {
                return false;
            }
            if (word.startsWith("suffer")
                    || word.startsWith("sustain")
                    || word.startsWith("receiv")
                    || word.startsWith("treat")
                    || word.equals("with")
                    || word.equals("from")
                    || tokens.is(k, Sense.HAVE)) {
                return true;
            }
        }
        return false;
    }

    /** "shot at police", "body camera", "hit the brakes", "homicide unit": what befell nobody. */
    boolean isNothing(int i, Fate fate, boolean afterBe) {
        int next = i + fate.length();
        boolean aimed = fate.kind().equals(Kinds.CASUALTIES)
                && fate.length() == 1
                && AIMED.contains(tokens.lower(next))
                && !isPlace(next);
        boolean hitting = (tokens.is(i, "hit") || tokens.is(i, "struck")) && fate.length() == 1 && !isBullet(i - 1);
        boolean office = (fate.is(Fate.Use.IMPLIED) || fate.is(Fate.Use.NOUN)) && OFFICES.contains(tokens.lower(next));
        boolean nearly =
                NEARLY.contains(tokens.lower(i - 1)) || (tokens.isDash(i - 1) && NEARLY.contains(tokens.lower(i - 2)));
        boolean noun = tokens.is(i, "shot") && fate.length() == 1 && SHOTS.contains(tokens.lower(i - 1));
        boolean fired = tokens.is(i, "shot") && tokens.is(i - 2, "fired");
        return noun
                || fired
                || office
                || nearly
                || aimed
                || isOfAnyone(i)
                || (hitting && !afterBe)
                || (tokens.is(i, "body") && !tokens.is(next, "of"));
    }

    /** "shot at a party", "shot at 2 a.m.", "shot at least three": nobody was aimed at. */
    private boolean isPlace(int at) {
        if (!tokens.is(at, "at")) {
            return false;
        }
        if (tokens.is(at + 1, "about") || tokens.is(at + 1, "around")) {
            return true;
        }
        for (int k = at + 1; k <= at + NEAR; k++) {
            boolean ended = tokens.is(k, Sense.PREPOSITION) || !(tokens.isWord(k) || tokens.isDigits(k));
            if (ended) {
                return k > at + 1 && !tokens.is(k, "by");
            }
            boolean somebody = tokens.is(k, Sense.PERSON) || tokens.is(k, Sense.DOER) || tokens.is(k, Sense.PRONOUN);
            if (tokens.is(k, "least") || tokens.isDigits(k)) {
                return true;
            }
            if (somebody || TARGETS.contains(tokens.lower(k))) {
                return false;
            }
        }
        return true;
    }

    /** "a bullet struck", "bullets that hit". */
    private boolean isBullet(int i) {
        int at = tokens.is(i, Sense.RELATIVE) || tokens.is(i, Sense.ADVERB) ? i - 1 : i;
        return BULLETS.contains(tokens.lower(at));
    }

    /** "those who lost their lives", "all who were killed": whoever, wherever. */
    private boolean isOfAnyone(int i) {
        int at = i - 1;
        while (tokens.is(at, Sense.BE) || tokens.is(at, Sense.HAVE) || tokens.is(at, Sense.ADVERB)) {
            at--;
        }
        return tokens.is(at, "who") && ANYONE.contains(tokens.lower(at - 1));
    }
}
