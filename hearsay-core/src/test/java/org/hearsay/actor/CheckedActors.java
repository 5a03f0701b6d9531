package org.hearsay.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Newspaper;
import org.hearsay.attribution.Source;
import org.hearsay.text.Document;

/** The actors of short articles about invented people, as lines. Names are given as the fullest that the article has. */
final class CheckedActors {
    private CheckedActors() {}

    static Reading read(String marked) {
        Newspaper paper = new Newspaper(marked);
        return new Hearsay(paper).read(Document.of(paper.text));
    }

    /** Reads a marked article and compares its sources and who they are with these lines. */
    static void check(String marked, String... lines) {
        Reading reading = read(marked);
        Actors actors = reading.actors();
        assertThat(reading.attributions().stream().map(a -> line(reading, actors, a, lines)))
                .containsExactly(lines);
    }

    /** "She: Lena Marsh", with the names and the number where the expected line has them. */
    private static String line(Reading reading, Actors actors, Attribution attribution, String... lines) {
        Source source = attribution.source();
        Actor actor = actors.source(attribution);
        String words =
                source == null ? "nobody" : source.spans().in(reading.document().text());
        if (actor == null) {
            return words + ": -";
        }
        String all = String.join("\n", lines);
        String text = reading.document().text();
        String named = actor.names().stream().map(n -> n.span().in(text)).collect(Collectors.joining(", "));
        return words + ": " + actor.name()
                + (actor.unnamed() ? " (unnamed)" : "")
                + (all.contains(" = ") && all.contains(" = " + named) ? " = " + named : "")
                + (all.contains("#") ? " #" + actor.id() : "");
    }

    static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
