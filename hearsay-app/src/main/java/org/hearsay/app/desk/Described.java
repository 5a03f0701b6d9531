package org.hearsay.app.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.app.EnumWords;
import org.hearsay.app.SourceName;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.ledger.Kept;
import org.hearsay.search.Field;
import org.hearsay.search.IndexedAttribution;
import org.hearsay.search.IndexedAttribution.Trait;
import org.hearsay.search.IndexedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Publication;
import org.hearsay.text.Spans;
import org.hearsay.time.Dates;
import org.hearsay.time.Dating;
import org.hearsay.time.Timex;
import org.jspecify.annotations.Nullable;

/** What documents and attributions are found by. */
final class Described {
    private final String text;
    private final Actors actors;
    private final Dates dates;

    private Described(Reading reading, Actors actors) {
        this.text = reading.document().text();
        this.actors = actors;
        this.dates = reading.dates();
    }

    /** @param actors the reading's */
    static IndexedDocument read(Reading reading, Actors actors) {
        Described described = new Described(reading, actors);
        return document(
                reading.document().id(),
                reading.document(),
                reading.attributions().stream().map(described::attribution).toList());
    }

    static IndexedDocument unread(Kept kept) {
        return document(kept.id(), Objects.requireNonNull(kept.document()), List.of());
    }

    private static IndexedDocument document(String id, Document document, List<IndexedAttribution> attributions) {
        Publication publication = document.publication();
        return new IndexedDocument(
                id,
                said(publication.title()),
                publication.bylines(),
                said(publication.publisher()),
                publication.published(),
                said(publication.language()),
                said(publication.uri()),
                document.text(),
                attributions);
    }

    private static String said(@Nullable String word) {
        return word == null ? "" : word;
    }

    private IndexedAttribution attribution(Attribution attribution) {
        Source source = attribution.source();
        Actor speaker = actors.source(attribution);
        Actor addressee = actors.addressee(attribution);
        List<String> about = new ArrayList<>();
        actors.about(attribution).forEach(a -> about.addAll(names(a)));
        List<String> to = new ArrayList<>(addressee == null ? List.of() : names(addressee));
        if (attribution.addressee() != null) {
            to.add(attribution.addressee().in(text));
        }
        return new IndexedAttribution(
                attribution.id(),
                source == null ? "" : SourceName.shown(source.spans().in(text)),
                speaker == null ? List.of() : names(speaker),
                words(attribution.cue()),
                words(attribution.content()),
                about,
                to,
                List.of(
                        new Trait(Field.QUOTATION, EnumWords.of(attribution.quotation())),
                        new Trait(Field.ACT, EnumWords.of(attribution.act())),
                        new Trait(Field.STANCE, EnumWords.of(attribution.stance())),
                        new Trait(Field.ENDORSEMENT, EnumWords.of(attribution.endorsement()))),
                day(Dating.of(text, attribution, dates.all()).statement()),
                attribution.confidence());
    }

    private String words(@Nullable Spans spans) {
        return spans == null ? "" : spans.in(text);
    }

    /** The fullest first; none of one whom the text does not name. */
    private List<String> names(Actor actor) {
        if (actor.unnamed()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        names.add(actor.name());
        actor.names().forEach(n -> names.add(n.span().in(text)));
        return List.copyOf(names);
    }

    /** Only what names one day. */
    private static @Nullable LocalDate day(@Nullable Timex timex) {
        if (timex == null || timex.value().length() < 10) {
            return null;
        }
        try {
            return LocalDate.parse(timex.value().substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
