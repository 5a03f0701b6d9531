package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Takes the mentions of a text together: each to the actor it is of. Names and descriptions first, and the pronouns for others,
 * in the order of the text; then "I", "we" and "you", once it is known who speaks where. For one thread.
 */
final class Resolution {
    /** What a mention weighs that begins its sentence, one that speaks, and any other. */
    private static final double FIRST = 1.6;

    private static final double SPEAKS = 1.8;
    private static final double OTHER = 1.0;

    /** In chars: a mention that begins no later in its sentence begins it. */
    private static final int EARLY = 25;

    private final String text;
    private final List<Attribution> attributions;
    private final Candidates candidates;
    private final Quotes quoted;
    private final Voices voices;
    private final Sentences sentences;
    private final Salience salience = new Salience();
    private final Descriptions descriptions;
    private final Others others;
    private final Names names = new Names();
    /** By the begin of the candidate's head. */
    private final Map<Integer, Figure> figures = new HashMap<>();

    private final List<Figure> all = new ArrayList<>();
    private @Nullable Figure inBrackets;
    private int bracketsEnd;
    private @Nullable Figure lastSpeaker;
    /** The begins of the heads of those who speak. */
    private final Set<Integer> speaking = new HashSet<>();

    Resolution(String text, List<Attribution> attributions, Candidates candidates) {
        this.text = text;
        this.attributions = attributions;
        this.candidates = candidates;
        this.quoted = new Quotes(text);
        this.voices = new Voices(text, quoted, attributions);
        this.sentences = new Sentences(text);
        this.descriptions = new Descriptions(text);
        this.others = new Others(text, sentences, salience, voices, this::speaker, this::speaks);
    }

    Actors actors() {
        for (Attribution attribution : attributions) {
            Candidate source = source(attribution);
            if (source != null) {
                speaking.add(source.head().begin());
            }
        }
        List<Candidate> order = candidates.all();
        List<Span> heads = order.stream().map(Candidate::head).toList();
        List<List<Attribution>> around = voices.around(heads);
        for (int i = 0; i < order.size(); i++) {
            resolve(i, around.get(i));
        }
        NavigableMap<Integer, Figure> speakers = speakers();
        Persons persons = new Persons(this::speaker, this::hearer, this::figureOf, voices);
        for (int i = 0; i < order.size(); i++) {
            Candidate candidate = order.get(i);
            Figure near = nearSpeaker(candidate, speakers);
            Figure figure = at(candidate) == null
                    ? persons.of(
                            candidate,
                            voices.spoken(around.get(i), candidate.head().begin()),
                            near)
                    : null;
            if (figure != null) {
                take(candidate, figure, Reason.Kind.NOTHING);
            }
        }
        markSeats();
        return new Casting(text, attributions, candidates, all, figures).actors();
    }

    /** Whoever spoke last before words in quotation marks: they are likely his, though no attribution holds them. */
    private @Nullable Figure nearSpeaker(Candidate candidate, NavigableMap<Integer, Figure> speakers) {
        if (!quoted.hold(candidate.head().begin())) {
            return null;
        }
        Map.Entry<Integer, Figure> last = speakers.floorEntry(candidate.head().begin());
        return last == null ? null : last.getValue();
    }

    private boolean speaks(Candidate candidate) {
        return speaking.contains(candidate.head().begin());
    }

    /** Those who speak, by the begins of their heads; not "I", who is still to be found. */
    private NavigableMap<Integer, Figure> speakers() {
        NavigableMap<Integer, Figure> speakers = new TreeMap<>();
        for (int head : speaking) {
            Figure figure = figures.get(head);
            if (figure != null) {
                speakers.put(head, figure);
            }
        }
        return speakers;
    }

    private void markSeats() {
        for (Attribution attribution : attributions) {
            Figure figure = speaker(attribution);
            Source source = attribution.source();
            if (figure != null && source != null && source.kind() == Source.Kind.PLACE) {
                figure.markSeat();
            }
        }
    }

    private @Nullable Candidate source(Attribution attribution) {
        Source source = attribution.source();
        return source == null ? null : candidates.of(source.spans());
    }

    private @Nullable Figure speaker(Attribution attribution) {
        Candidate source = source(attribution);
        return source == null ? null : at(source);
    }

    private @Nullable Figure hearer(Attribution attribution) {
        Spans addressee = attribution.addressee();
        Candidate candidate = addressee == null ? null : candidates.of(addressee);
        return candidate == null ? null : at(candidate);
    }

    private @Nullable Figure at(Candidate candidate) {
        return figures.get(candidate.head().begin());
    }

    private Figure figureOf(Candidate candidate) {
        Figure figure = new Figure(candidate, Reason.Kind.NOTHING);
        all.add(figure);
        return figure;
    }

    private void resolve(int i, List<Attribution> around) {
        Candidate candidate = candidates.all().get(i);
        if (at(candidate) != null) {
            return;
        }
        Pronoun pronoun = candidate.pronoun();
        if (pronoun != null) {
            resolvePronoun(i, candidate, pronoun, around);
        } else if (candidate.name().isEmpty()) {
            describe(i, candidate);
        } else {
            name(i, candidate);
        }
    }

    private void name(int i, Candidate candidate) {
        Figure alias = i == 0 ? null : bracketed(candidates.all().get(i - 1), candidate);
        if (alias != null) {
            take(candidate, alias, Reason.Kind.ACRONYM);
            names.add(candidate, alias);
            return;
        }
        Names.Found found = names.find(candidate);
        Figure figure = found == null ? null : found.figure();
        Reason.Kind reason = found == null ? Reason.Kind.EQUAL : found.reason();
        figure = take(candidate, figure, reason);
        names.add(candidate, figure);
    }

    /** "the People's Movement (PMO, or Harakat)": names in brackets right after a body's are its own. */
    private @Nullable Figure bracketed(Candidate before, Candidate candidate) {
        if (inBrackets != null && candidate.named().begin() < bracketsEnd) {
            return candidate.isPerson() ? null : inBrackets;
        }
        Figure figure = at(before);
        boolean body = figure != null && figure.type() != Actor.Type.PERSON && figure.type() != Actor.Type.PLACE;
        if (!body || candidate.isPerson() || before.pronoun() != null) {
            return null;
        }
        if (!Brackets.hold(text, before.named().end(), candidate.named().begin())) {
            return null;
        }
        inBrackets = figure;
        bracketsEnd = Brackets.end(text, candidate.named().end());
        return figure;
    }

    private void describe(int i, Candidate candidate) {
        Candidate before = i == 0 ? null : candidates.all().get(i - 1);
        Candidate next =
                i + 1 == candidates.all().size() ? null : candidates.all().get(i + 1);
        Figure figure = null;
        if (before != null && descriptions.isAfter(before, candidate)) {
            figure = at(before);
        } else if (next != null && !next.name().isEmpty() && descriptions.isBefore(candidate, next)) {
            name(i + 1, next);
            figure = at(next);
        } else {
            int sentence = sentences.at(candidate.head().begin());
            figure = descriptions.find(candidate, fits -> salience.most(sentence, f -> fits.test(f) ? 1 : 0));
        }
        descriptions.add(candidate, take(candidate, figure, Reason.Kind.NOTHING));
    }

    private void resolvePronoun(int i, Candidate candidate, Pronoun pronoun, List<Attribution> around) {
        if (pronoun.who() == Pronoun.Who.RELATIVE) {
            Candidate before = candidates.all().get(Math.max(0, i - 1));
            Figure figure = at(before);
            if (figure != null
                    && figure.fits(pronoun)
                    && Brackets.near(text, before.span().end(), candidate.span().begin())) {
                take(candidate, figure, Reason.Kind.NOTHING);
            }
        } else if (pronoun.who() == Pronoun.Who.OTHER) {
            Figure figure = others.find(candidate, pronoun, around, lastSpeaker);
            if (figure != null || (speaks(candidate) && pronoun.being() != Pronoun.Being.THING)) {
                take(candidate, figure, Reason.Kind.NOTHING);
            }
        }
    }

    /** Takes a candidate for a mention of a figure, or of a new one if there is none. */
    private Figure take(Candidate candidate, @Nullable Figure found, Reason.Kind reason) {
        Figure figure = found;
        if (figure == null) {
            figure = new Figure(candidate, reason);
            all.add(figure);
        } else if (!figure.latest().head().equals(candidate.head())) {
            figure.add(candidate, reason);
        }
        figures.put(candidate.head().begin(), figure);
        int sentence = sentences.at(candidate.head().begin());
        boolean first = candidate.span().begin() - sentences.begin(sentence) < EARLY;
        lastSpeaker = speaks(candidate) ? figure : lastSpeaker;
        salience.add(figure, sentence, speaks(candidate) ? SPEAKS : first ? FIRST : OTHER);
        return figure;
    }
}
