package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Searches one state of an index. Safe to share between threads. */
public final class Search implements AutoCloseable {
    /** Deeper pages than this are not for reading: narrow the query. */
    private static final int DEEPEST = 10_000;

    /** Of each facet, the values with the most. */
    private static final int VALUES = 10;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Words words;
    private final NameQueries names;
    private final Path folder;
    private volatile @Nullable SortedSetDocValuesReaderState facetState;

    Search(DirectoryReader reader, Words words, Path folder) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.words = words;
        this.names = new NameQueries(reader);
        this.folder = folder;
    }

    /**
     * Attributions that a query fits: "said-by:"Dana Cole" about:quay after:2031-03 closed".
     *
     * @param from how many of the best to leave out
     * @param size how many to give after that
     * @throws QueryException if the query cannot be understood
     */
    public Found attributions(String query, int from, int size) throws QueryException, SearchException {
        return found(QuerySyntax.attributions(query, words, names), Schema.KIND_ATTRIBUTION, from, size);
    }

    /**
     * Attributions that a query fits, those least sure to have been read correctly first.
     *
     * @param query all, if it is blank
     * @param from how many to leave out
     * @param size how many to give after that
     */
    public List<Hit> uncertainFirst(String query, int from, int size) throws QueryException, SearchException {
        Query asked = query.isBlank() ? MatchAllDocsQuery.INSTANCE : QuerySyntax.attributions(query, words, names);
        Sort order = new Sort(
                DoubleField.newSortField(Field.CONFIDENCE.query(), false, SortedNumericSelector.Type.MIN),
                SortField.FIELD_DOC);
        try {
            int depth = Math.clamp((long) from + size, 1, DEEPEST);
            return hits(searcher.search(ofKind(asked, Schema.KIND_ATTRIBUTION), depth, order), from);
        } catch (UncheckedIOException e) {
            throw Index.failed(folder, new IOException(e));
        } catch (IOException e) {
            throw Index.failed(folder, e);
        }
    }

    private static Query ofKind(Query asked, String kind) {
        return new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(new TermQuery(new Term(Schema.KIND, kind)), Occur.FILTER)
                .build();
    }

    /** Documents whose text, or whatever else is asked for, a query fits; those of attributions alone find none. */
    public Found documents(String query, int from, int size) throws QueryException, SearchException {
        return found(QuerySyntax.documents(query, words, names), Schema.KIND_DOCUMENT, from, size);
    }

    /** All spellings of a name that the index knows as a speaker, as somebody spoken of, or spoken to. */
    public Set<String> spellings(String name) throws SearchException {
        try {
            Set<String> all = new TreeSet<>();
            for (Field field : List.of(Field.SAID_BY, Field.ABOUT, Field.TO)) {
                all.addAll(names.spelled(field, name));
            }
            return all;
        } catch (IOException e) {
            throw Index.failed(folder, e);
        }
    }

    private Found found(Query asked, String kind, int from, int size) throws SearchException {
        Query query = ofKind(asked, kind);
        try {
            int depth = Math.clamp((long) from + size, 1, DEEPEST);
            FacetsCollectorManager.FacetsResult result =
                    FacetsCollectorManager.search(searcher, query, depth, new FacetsCollectorManager());
            return new Found(
                    result.topDocs().totalHits.value(), hits(result.topDocs(), from), facets(result.facetsCollector()));
        } catch (UncheckedIOException e) {
            throw Index.failed(folder, new IOException(e));
        } catch (IOException e) {
            throw Index.failed(folder, e);
        }
    }

    private List<Hit> hits(TopDocs top, int from) throws IOException {
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (int i = from; i < top.scoreDocs.length; i++) {
            ScoreDoc scored = top.scoreDocs[i];
            Document document = stored.document(scored.doc);
            boolean attribution = Schema.KIND_ATTRIBUTION.equals(document.get(Schema.KIND));
            hits.add(new Hit(
                    document.get(Field.DOCUMENT.query()), attribution ? document.get(Schema.ID) : null, scored.score));
        }
        return hits;
    }

    private Map<String, List<Found.Facet>> facets(FacetsCollector collected) throws IOException {
        Map<String, List<Found.Facet>> facets = new LinkedHashMap<>();
        SortedSetDocValuesReaderState state = state();
        if (state == null) {
            return facets;
        }
        for (FacetResult result : new SortedSetDocValuesFacetCounts(state, collected).getAllDims(VALUES)) {
            facets.put(
                    result.dim,
                    Stream.of(result.labelValues)
                            .map(v -> new Found.Facet(v.label, v.value.intValue()))
                            .toList());
        }
        return facets;
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

    @Override
    public void close() throws SearchException {
        try {
            reader.close();
        } catch (IOException e) {
            throw Index.failed(folder, e);
        }
    }
}
