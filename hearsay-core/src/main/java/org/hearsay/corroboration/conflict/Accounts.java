package org.hearsay.corroboration.conflict;

import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.corroboration.Report;
import org.hearsay.text.Document;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Makes accounts of places in documents. */
final class Accounts {
    private Accounts() {}

    static Account of(
            Report report,
            String origin,
            String says,
            @Nullable Double value,
            @Nullable Double low,
            @Nullable Double high,
            Spans words,
            @Nullable String attribution) {
        Document document = report.document();
        return new Account(
                document.id(),
                says,
                value,
                low,
                high,
                words,
                document.text().isEmpty() ? "" : words.in(document.text()),
                voice(report, attribution),
                document.publication().published(),
                origin);
    }

    /** An account that is no figure, on the word of whoever's content it stands in. */
    static Account of(Report report, String origin, String says, Spans words) {
        Attribution inside = innermost(report, words.cover());
        return of(report, origin, says, null, null, null, words, inside == null ? null : inside.id());
    }

    /** The innermost attribution whose content covers a place. */
    static @Nullable Attribution innermost(Report report, Span place) {
        Attribution innermost = null;
        for (Attribution a : report.attributions()) {
            boolean covers = a.content().stream().anyMatch(part -> part.contains(place));
            if (covers && (innermost == null || a.depth() > innermost.depth())) {
                innermost = a;
            }
        }
        return innermost;
    }

    static Voice voice(Report report, @Nullable String attribution) {
        Chain chain = attribution == null ? null : report.chains().get(attribution);
        if (chain == null) {
            String publisher = report.document().publication().publisher();
            return new Voice(publisher, attribution, publisher == null ? List.of() : List.of(publisher));
        }
        return new Voice(
                chain.links().getLast().name(),
                attribution,
                chain.links().stream()
                        .map(Chain.Link::name)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
