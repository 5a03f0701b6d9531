package org.hearsay.app.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.Fact;
import org.hearsay.app.SourceName;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;

/** On whose word the attributions of a reading stand, in words for people. */
final class Voices {
    private static final String ISOLATE = "\u2068";
    private static final String END_ISOLATE = "\u2069";

    private final Reading reading;

    Voices(Reading reading) {
        this.reading = reading;
    }

    /** The names of a chain, outermost first. */
    List<String> names(Attribution attribution) {
        return reading.chain(attribution).links().stream().map(Voices::name).toList();
    }

    private static String name(Chain.Link link) {
        String unnamed = link.attribution() == null ? "this document" : "somebody not named";
        return SourceName.shown(Objects.requireNonNullElse(link.name(), unnamed));
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
        return Fact.of(attribution, reading.document().text()).stream()
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
