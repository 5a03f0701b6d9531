package org.hearsay.corroboration;

import java.util.List;
import java.util.Map;
import org.hearsay.actor.Actors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Chain;
import org.hearsay.naming.Naming;
import org.hearsay.quantity.Quantities;
import org.hearsay.text.Document;
import org.hearsay.time.Dates;

/**
 * One document and all that was found in it, as corroboration looks at it beside others. A value; safe to share between threads.
 *
 * @param attributions outer ones before the inner ones of their content
 * @param chains each attribution's chain, by its id
 */
public record Report(
        Document document,
        List<Attribution> attributions,
        Map<String, Chain> chains,
        Actors actors,
        List<Naming> namings,
        Dates dates,
        Quantities quantities) {
    public Report {
        attributions = List.copyOf(attributions);
        chains = Map.copyOf(chains);
        namings = List.copyOf(namings);
    }
}
