package org.hearsay.actor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one document, and where they speak, are spoken to and are spoken of. A value; safe to share between threads.
 *
 * @param all in the order of their first mentions
 * @param sources the actor behind each attribution's source, by the attribution's id
 * @param addressees the actor it was said to, likewise
 * @param about whom its content mentions, likewise
 * @param mentions the actor behind the words of each mention
 */
public record Actors(
        List<Actor> all,
        Map<String, Actor> sources,
        Map<String, Actor> addressees,
        Map<String, List<Actor>> about,
        Map<Span, Actor> mentions) {
    public Actors {
        all = List.copyOf(all);
        sources = Map.copyOf(sources);
        addressees = Map.copyOf(addressees);
        about = Map.copyOf(about);
        mentions = Map.copyOf(mentions);
    }

    /** The actors of a text. Linear in it. */
    public static Actors of(String text, List<Attribution> attributions, List<Mention> mentions) {
        return new Resolution(text, attributions, Candidates.of(text, attributions, mentions)).actors();
    }

    /** Who the source of an attribution is; null where the text names none. */
    public @Nullable Actor source(Attribution attribution) {
        return sources.get(attribution.id());
    }

    /** To whom it was said; null where the text does not say. */
    public @Nullable Actor addressee(Attribution attribution) {
        return addressees.get(attribution.id());
    }

    /** Whom the content of an attribution mentions, each once, in text order; not the speaker as "I". */
    public List<Actor> about(Attribution attribution) {
        return Objects.requireNonNullElse(about.get(attribution.id()), List.of());
    }
}
