package org.hearsay.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found. A value.
 *
 * @param total how many in all, not only those shown
 * @param hits best first
 * @param facets of what was found, how many are what: by the name of the field (or "month", "year"), its values with the most first
 */
public record Found(long total, List<Hit> hits, Map<String, List<Facet>> facets) {
    /** One value and how many of those found have it. */
    public record Facet(String value, int count) {}

    public Found {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
