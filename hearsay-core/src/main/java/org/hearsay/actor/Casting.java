package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes actors of figures once every mention has its own, and says where they speak, are spoken to and are spoken of. */
final class Casting {
    private final List<Attribution> attributions;
    private final Candidates candidates;
    private final Map<Integer, Figure> figures;
    private final Map<Figure, Actor> actors = new HashMap<>();
    private final List<Actor> all = new ArrayList<>();

    /**
     * Numbers the actors in the order of their first mentions.
     *
     * @param made the figures
     * @param figures those of each candidate, by the begin of its head
     */
    Casting(
            String text,
            List<Attribution> attributions,
            Candidates candidates,
            List<Figure> made,
            Map<Integer, Figure> figures) {
        this.attributions = attributions;
        this.candidates = candidates;
        this.figures = figures;
        made.stream()
                .sorted(Comparator.comparing((Figure f) -> f.first().span()))
                .forEach(f -> {
                    Actor actor = f.asActor("a" + (all.size() + 1), text);
                    actors.put(f, actor);
                    all.add(actor);
                });
    }

    Actors actors() {
        Map<Span, Actor> mentions = new HashMap<>();
        for (Candidate candidate : candidates.all()) {
            Actor actor = of(candidate);
            if (actor != null) {
                mentions.put(candidate.span(), actor);
            }
        }
        Map<String, Actor> sources = new HashMap<>();
        Map<String, Actor> addressees = new HashMap<>();
        Map<String, List<Actor>> about = new HashMap<>();
        for (Attribution attribution : attributions) {
            Source source = attribution.source();
            put(sources, attribution, source == null ? null : source.spans());
            put(addressees, attribution, attribution.addressee());
            about.put(attribution.id(), about(attribution));
        }
        return new Actors(all, sources, addressees, about, mentions);
    }

    private void put(Map<String, Actor> map, Attribution attribution, @Nullable Spans words) {
        Candidate candidate = words == null ? null : candidates.of(words);
        Actor actor = candidate == null ? null : of(candidate);
        if (actor != null) {
            map.put(attribution.id(), actor);
        }
    }

    private List<Actor> about(Attribution attribution) {
        return attribution.content().stream()
                .flatMap(s -> candidates.within(s).stream())
                .filter(c -> c.pronoun() == null || c.pronoun().who() != Pronoun.Who.SPEAKER)
                .map(this::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private @Nullable Actor of(Candidate candidate) {
        Figure figure = figures.get(candidate.head().begin());
        return figure == null ? null : actors.get(figure);
    }
}
