package org.hearsay.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hearsay.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "she", "it" and "they" stand for: the most prominent of those that will do. Nobody calls himself so in his own words;
 * but in "Cole said he", Cole likely is he. For one thread.
 */
final class Others {
    /** What a body counts for as "they", whoever is told to have said it as "he", and the last speaker as the next. */
    private static final double BODY = 0.4;

    private static final double TOLD = 2;
    private static final double AGAIN = 2;

    private final String text;
    private final Sentences sentences;
    private final Salience salience;
    private final Voices voices;
    private final Function<Attribution, @Nullable Figure> speaker;
    private final Predicate<Candidate> speaks;

    Others(
            String text,
            Sentences sentences,
            Salience salience,
            Voices voices,
            Function<Attribution, @Nullable Figure> speaker,
            Predicate<Candidate> speaks) {
        this.text = text;
        this.sentences = sentences;
        this.salience = salience;
        this.voices = voices;
        this.speaker = speaker;
        this.speaks = speaks;
    }

    /** Whom a pronoun of the third person stands for; null if nobody will do. */
    @Nullable
    Figure find(Candidate candidate, Pronoun pronoun, List<Attribution> around, @Nullable Figure lastSpeaker) {
        boolean speaking = speaks.test(candidate);
        if (pronoun.being() == Pronoun.Being.THING && candidate.type() == Actor.Type.OTHER && !speaking) {
            return null;
        }
        Set<Figure> speakers = new HashSet<>();
        Set<Figure> told = new HashSet<>();
        for (Attribution attribution : around) {
            Figure sayer = speaker.apply(attribution);
            if (sayer != null) {
                (voices.isSpoken(attribution, candidate.head().begin()) ? speakers : told).add(sayer);
            }
        }
        return salience.most(sentences.at(candidate.head().begin()), f -> {
            if (speakers.contains(f) || !f.fits(pronoun) || !mayBe(f, candidate)) {
                return 0;
            }
            double fitness = pronoun.number() == Pronoun.Plurality.SEVERAL && !f.isSeveral() ? BODY : 1;
            fitness *= (told.contains(f) ? TOLD : 1) * f.inclination(pronoun.being());
            return fitness * (speaking && f == lastSpeaker ? AGAIN : 1);
        });
    }

    /** "Cole told him": not Cole. */
    private boolean mayBe(Figure figure, Candidate pronoun) {
        String word = pronoun.span().in(text);
        boolean object = word.equals("him") || word.equals("them");
        Candidate latest = figure.latest();
        return !object
                || !speaks.test(latest)
                || sentences.at(latest.head().begin())
                        != sentences.at(pronoun.head().begin());
    }
}
