package org.hearsay.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/** Counts of what was found how many are what. Safe to share between threads. */
final class Facets {
    /** Of each facet, the values with the most. */
    private static final int VALUES = 10;

    private static final String YEAR = "year";

    private final DirectoryReader reader;
    private volatile @Nullable SortedSetDocValuesReaderState facetState;

    Facets(DirectoryReader reader) {
        this.reader = reader;
    }

    Map<String, List<Found.Facet>> of(FacetsCollector collected) throws IOException {
        Map<String, List<Found.Facet>> facets = new LinkedHashMap<>();
        SortedSetDocValuesReaderState state = state();
        if (state == null) {
            return facets;
        }
        SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, collected);
        for (FacetResult result : counts.getAllDims(VALUES)) {
            facets.put(result.dim, values(result).toList());
        }
        if (facets.containsKey(Schema.MONTH)) {
            facets.put(YEAR, years(counts.getAllChildren(Schema.MONTH)));
        }
        return facets;
    }

    /** So many values of one facet. */
    List<Found.Facet> of(FacetsCollector collected, String facet, int most) throws IOException {
        SortedSetDocValuesReaderState state = state();
        if (state == null || state.getOrdRange(facet) == null) {
            return List.of();
        }
        FacetResult result = new SortedSetDocValuesFacetCounts(state, collected).getTopChildren(most, facet);
        return result == null ? List.of() : values(result).toList();
    }

    private static Stream<Found.Facet> values(FacetResult result) {
        return Stream.of(result.labelValues).map(v -> new Found.Facet(v.label, v.value.intValue()));
    }

    /** Of all months, the years with the most. */
    private static List<Found.Facet> years(FacetResult months) {
        Map<String, Integer> years = new TreeMap<>();
        values(months)
                .forEach(m -> years.merge(m.value().substring(0, m.value().lastIndexOf('-')), m.count(), Integer::sum));
        return years.entrySet().stream()
                .map(y -> new Found.Facet(y.getKey(), y.getValue()))
                .sorted(Comparator.comparingInt(y -> -y.count()))
                .limit(VALUES)
                .toList();
    }

    /** Made once for this state of the index, when first needed; null if the index is empty. */
    private @Nullable SortedSetDocValuesReaderState state() throws IOException {
        SortedSetDocValuesReaderState state = facetState;
        if (state == null && reader.numDocs() > 0) {
            try {
                state = new DefaultSortedSetDocValuesReaderState(reader, Schema.facets());
                facetState = state;
            } catch (IllegalArgumentException e) {
                // No document has any of them.
                return null;
            }
        }
        return state;
    }
}
