package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.actor.Actors;
import org.hearsay.app.Fact;
import org.hearsay.app.SourceName;
import org.hearsay.app.Texts;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.jspecify.annotations.Nullable;

/** On whose word the attributions of a reading stand, in words for people. */
final class Voices {
    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";

    private final Reading reading;
    private final Actors actors;
    private final Texts texts;

    Voices(Reading reading, Texts texts) {
        this.texts = texts;
        this.reading = reading;
        this.actors = reading.actors();
    }

    /** The names of a chain, outermost first. */
    List<String> names(Attribution attribution) {
        return reading.chain(attribution).links().stream().map(this::name).toList();
    }

    private String name(Chain.Link link) {
        String unnamed = texts.get(link.attribution() == null ? "page.document" : "page.unnamed");
        String name = SourceName.shown(Objects.requireNonNullElse(link.name(), unnamed));
        String meant = link.attribution() == null
                ? null
                : SourceName.meant(name, actors.sources().get(link.attribution()));
        return meant == null ? name : name + " (" + meant + ")";
    }

    /** Who the source of an attribution is, where its own words do not say; null where they do, or nobody knows. */
    @Nullable
    String meant(Attribution attribution) {
        return attribution.source() == null
                ? null
                : SourceName.meant(
                        attribution.source().spans().in(reading.document().text()), actors.source(attribution));
    }

    /** Chain and facts on one line, each name isolated from the others' direction; escaped for an attribute. */
    String card(int number) {
        Attribution attribution = reading.attributions().get(number - 1);
        String chain = names(attribution).stream()
                .map(n -> ISOLATE + new Html().attribute(n) + END_ISOLATE)
                .collect(Collectors.joining(" \u203A "));
        return "[" + number + "] " + chain + " \u2014 " + facts(attribution);
    }

    /** The facts of an attribution on one line; escaped. */
    String facts(Attribution attribution) {
        return Fact.of(attribution, reading.document().text(), texts).stream()
                .map(Voices::fact)
                .collect(Collectors.joining("; "));
    }

    private static String fact(Fact fact) {
        String words = fact.words().stream()
                .map(w -> "\u201C" + ISOLATE + new Html().attribute(w) + END_ISOLATE + "\u201D")
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? fact.phrase() : fact.phrase() + " " + words;
    }
}
