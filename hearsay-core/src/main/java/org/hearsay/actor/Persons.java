package org.hearsay.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.attribution.Attribution;
import org.jspecify.annotations.Nullable;

/** Whom "I", "we" and "you" stand for: it depends on whose words they stand in. For one thread. */
final class Persons {
    private final Function<Attribution, @Nullable Figure> speaker;
    private final Function<Attribution, @Nullable Figure> hearer;
    private final Function<Candidate, Figure> making;
    private final Voices voices;
    private final Map<Figure, Figure> authors = new HashMap<>();
    private final Map<Figure, Figure> ours = new HashMap<>();
    private final Map<Figure, Figure> yours = new HashMap<>();
    private @Nullable Figure writer;
    private @Nullable Figure writers;
    private @Nullable Figure readers;

    Persons(
            Function<Attribution, @Nullable Figure> speaker,
            Function<Attribution, @Nullable Figure> hearer,
            Function<Candidate, Figure> making,
            Voices voices) {
        this.speaker = speaker;
        this.hearer = hearer;
        this.making = making;
        this.voices = voices;
    }

    /**
     * The figure that a pronoun of the first or second person stands for; null for one of the third that nobody was found for.
     *
     * @param around the attribution in whose content it is said, if any
     * @param near who is likely to be quoted there, if no attribution is known
     */
    @Nullable
    Figure of(Candidate candidate, @Nullable Attribution around, @Nullable Figure near) {
        Pronoun pronoun = candidate.pronoun();
        if (pronoun == null) {
            return null;
        }
        return switch (pronoun.who()) {
            case SPEAKER ->
                pronoun.number() == Pronoun.Plurality.SEVERAL
                        ? we(candidate, speaker(around, near))
                        : i(candidate, speaker(around, near));
            case HEARER -> you(candidate, around);
            case OTHER, RELATIVE -> null;
        };
    }

    private @Nullable Figure speaker(@Nullable Attribution around, @Nullable Figure near) {
        return around == null ? near : speaker.apply(around);
    }

    private Figure i(Candidate candidate, @Nullable Figure figure) {
        if (figure == null) {
            writer = writer == null ? making.apply(candidate) : writer;
            return writer;
        }
        return isWriting(figure) ? authors.computeIfAbsent(figure, f -> making.apply(candidate)) : figure;
    }

    /** An e-mail or a study says "I" or "we" of those who wrote it. */
    private static boolean isWriting(Figure figure) {
        return figure.type() == Actor.Type.DOCUMENT || figure.type() == Actor.Type.OTHER;
    }

    /** Those that somebody counts himself among; a body that speaks is itself "we". */
    private Figure we(Candidate candidate, @Nullable Figure figure) {
        if (figure == null) {
            writers = writers == null ? making.apply(candidate) : writers;
            return writers;
        }
        if (figure.type() != Actor.Type.PERSON && !isWriting(figure)) {
            return figure;
        }
        return ours.computeIfAbsent(figure, f -> making.apply(candidate));
    }

    private Figure you(Candidate candidate, @Nullable Attribution around) {
        Attribution before = around == null ? null : voices.other(around);
        Figure other = before == null ? null : speaker.apply(before);
        Figure told = around == null ? null : hearer.apply(around);
        if (other != null) {
            return other;
        }
        if (told != null) {
            return told;
        }
        Figure figure = around == null ? null : speaker.apply(around);
        if (figure == null) {
            readers = readers == null ? making.apply(candidate) : readers;
            return readers;
        }
        return yours.computeIfAbsent(figure, f -> making.apply(candidate));
    }
}
