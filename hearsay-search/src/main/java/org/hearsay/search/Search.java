package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
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
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Searches one state of an index. Safe to share between threads. */
public final class Search implements AutoCloseable {
    /** Deeper pages than this are not for reading: narrow the query. */
    private static final int DEEPEST = 10_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Words words;
    private final NameQueries names;
    private final Path folder;
    private final Facets facets;

    Search(DirectoryReader reader, Words words, Path folder, Bearers bearers) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.facets = new Facets(reader);
        this.words = words;
        this.names = new NameQueries(reader, bearers);
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
        return found(understood(query), Schema.KIND_ATTRIBUTION, from, size);
    }

    Query understood(String query) throws QueryException {
        return QuerySyntax.attributions(query, words, names);
    }

    /** Where the words of a query for attributions stand in what it found. */
    public FoundWords foundWords(String query) throws QueryException {
        return new FoundWords(words, query.isBlank() ? List.of() : List.of(understood(query)));
    }

    /** The same for a question about meaning, with what else was asked. */
    public FoundWords foundWords(String meaning, String query) throws QueryException {
        List<Query> asked = new ArrayList<>();
        Query plain = plain(meaning);
        if (plain != null) {
            asked.add(plain);
        }
        if (!query.isBlank()) {
            asked.add(understood(query));
        }
        return new FoundWords(words, asked);
    }

    /** The same for a query for documents. */
    public FoundWords foundWordsInDocuments(String query) throws QueryException {
        return new FoundWords(words, List.of(QuerySyntax.documents(query, words, names)));
    }

    /** At least half of some plain words; null if there is no word. */
    private @Nullable Query plain(String meaning) {
        return new QueryBuilder(words).createMinShouldMatchQuery(Schema.ALL, meaning, 0.5f);
    }

    /** Numbers of the attributions that have at least half of some words, best first. */
    List<Integer> withWords(String meaning, @Nullable Query asked, int most) throws IOException {
        Query plain = plain(meaning);
        if (plain == null) {
            return List.of();
        }
        BooleanQuery.Builder both =
                new BooleanQuery.Builder().add(plain, Occur.MUST).add(allAttributions(), Occur.FILTER);
        if (asked != null) {
            both.add(asked, Occur.FILTER);
        }
        return Stream.of(searcher.search(both.build(), most).scoreDocs)
                .map(s -> s.doc)
                .toList();
    }

    /** These, best first, as what was found. */
    Found found(List<ScoreDoc> all, int from, int size) throws IOException {
        FixedBitSet numbers = new FixedBitSet(Math.max(1, reader.maxDoc()));
        all.forEach(s -> numbers.set(s.doc));
        FacetsCollector collected = FacetsCollectorManager.search(
                        searcher, new DocSetQuery(numbers), 1, new FacetsCollectorManager())
                .facetsCollector();
        int begin = Math.min(from, all.size());
        List<ScoreDoc> page = all.subList(begin, (int) Math.min((long) begin + size, all.size()));
        return new Found(all.size(), hits(page), facets.of(collected));
    }

    static Query allAttributions() {
        return new TermQuery(new Term(Schema.KIND, Schema.KIND_ATTRIBUTION));
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /**
     * Attributions that a query fits, those least sure to have been read correctly first.
     *
     * @param query all, if it is blank
     * @param from how many to leave out
     * @param size how many to give after that
     */
    public List<Hit> uncertainFirst(String query, int from, int size) throws QueryException, SearchException {
        Query asked = query.isBlank() ? MatchAllDocsQuery.INSTANCE : understood(query);
        Sort order = new Sort(
                DoubleField.newSortField(Field.CONFIDENCE.query(), false, SortedNumericSelector.Type.MIN),
                SortField.FIELD_DOC);
        try {
            int depth = Math.clamp((long) from + size, 1, DEEPEST);
            return hits(page(searcher.search(ofKind(asked, Schema.KIND_ATTRIBUTION), depth, order), from));
        } catch (UncheckedIOException e) {
            throw IndexFiles.failed(folder, new IOException(e));
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
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
            throw IndexFiles.failed(folder, e);
        }
    }

    private Found found(Query asked, String kind, int from, int size) throws SearchException {
        Query query = ofKind(asked, kind);
        try {
            int depth = Math.clamp((long) from + size, 1, DEEPEST);
            FacetsCollectorManager.FacetsResult result =
                    FacetsCollectorManager.search(searcher, query, depth, new FacetsCollectorManager());
            return new Found(
                    result.topDocs().totalHits.value(),
                    hits(page(result.topDocs(), from)),
                    facets.of(result.facetsCollector()));
        } catch (UncheckedIOException e) {
            throw IndexFiles.failed(folder, new IOException(e));
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    private static List<ScoreDoc> page(TopDocs top, int from) {
        return List.of(top.scoreDocs).subList(Math.min(from, top.scoreDocs.length), top.scoreDocs.length);
    }

    private List<Hit> hits(List<ScoreDoc> page) throws IOException {
        List<Hit> hits = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc scored : page) {
            Document document = stored.document(scored.doc);
            boolean attribution = Schema.KIND_ATTRIBUTION.equals(document.get(Schema.KIND));
            hits.add(new Hit(
                    document.get(Field.DOCUMENT.query()), attribution ? document.get(Schema.ID) : null, scored.score));
        }
        return hits;
    }

    /**
     * Of the attributions that a query fits, how many are what.
     *
     * @param facet name of a field that {@link Found#facets} has, or "month"
     * @param most so many values are given, those with the most first
     */
    public List<Found.Facet> counted(String query, String facet, int most) throws QueryException, SearchException {
        try {
            FacetsCollector collected = FacetsCollectorManager.search(
                            searcher,
                            ofKind(understood(query), Schema.KIND_ATTRIBUTION),
                            1,
                            new FacetsCollectorManager())
                    .facetsCollector();
            return facets.of(collected, facet, most);
        } catch (UncheckedIOException e) {
            throw IndexFiles.failed(folder, new IOException(e));
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    @Override
    public void close() throws SearchException {
        try {
            reader.close();
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }
}
