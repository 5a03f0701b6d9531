package org.hearsay.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Searches one state of an index by meaning and by words at once: statements that say the like with other words, and those that have
 * the words. The two orders are made one by reciprocal ranks (Cormack, Clarke and Büttcher, 2009). Safe to share between threads.
 */
public final class MeaningSearch implements AutoCloseable {
    /** So many of the nearest, and as many of those with the words. */
    private static final int CANDIDATES = 200;

    /** What is less near has hardly more in common with the question than that both are English. As a cosine. */
    private static final double LEAST = 0.3;

    /** How much the first ranks count before the others, as its inventors set it. */
    private static final int EVEN = 60;

    private final Search words;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Vectors vectors;
    private final Path folder;

    /** By an attribution's number in the index of words, its number among the vectors; -1 if it has none. */
    private final int[] vectorOf;

    /** The way back. */
    private final int[] attributionOf;

    private final List<String[]> without = new ArrayList<>();

    MeaningSearch(Search words, DirectoryReader reader, Vectors vectors, Path folder) throws IOException {
        this.words = words;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.vectors = vectors;
        this.folder = folder;
        this.vectorOf = new int[words.searcher().getIndexReader().maxDoc()];
        this.attributionOf = new int[reader.maxDoc()];
        Arrays.fill(vectorOf, -1);
        Arrays.fill(attributionOf, -1);
        join();
    }

    private void join() throws IOException {
        Map<String, Integer> known = new HashMap<>();
        StoredIds.of(reader, MatchAllDocsQuery.INSTANCE, (number, id, document) -> known.put(id, number));
        StoredIds.of(words.searcher().getIndexReader(), Search.allAttributions(), (number, id, document) -> {
            Integer vector = known.get(id);
            if (vector == null) {
                without.add(new String[] {document, id});
            } else {
                vectorOf[number] = vector;
                attributionOf[vector] = number;
            }
        });
    }

    /** How many statements have no vector yet, and are found by their words only. */
    public int missing() {
        return without.size();
    }

    /** Tells document and id of each statement that has no vector. */
    void missing(BiConsumer<String, String> told) {
        without.forEach(w -> told.accept(w[0], w[1]));
    }

    /** Ids of vectors whose attributions are no more in the index. */
    List<String> stale() throws IOException {
        List<String> stale = new ArrayList<>();
        StoredIds.of(reader, MatchAllDocsQuery.INSTANCE, (number, id, document) -> {
            if (attributionOf[number] < 0) {
                stale.add(id);
            }
        });
        return stale;
    }

    /**
     * Statements that say the like.
     *
     * @param meaning what they should say, in plain words
     * @param query what else is asked of them, as in {@link Search#attributions}; nothing if it is blank
     * @param from how many of the best to leave out
     * @param size how many to give after that
     * @return the best of the few hundred that were weighed: the total is that of these
     * @throws QueryException if the query cannot be understood
     */
    public Found attributions(String meaning, String query, int from, int size) throws QueryException, SearchException {
        Query asked = query.isBlank() ? null : words.understood(query);
        byte[] vector = Vectors.bytes(vectors.similarity().vector(meaning));
        try {
            Map<Integer, Double> scores = new HashMap<>();
            add(nearest(vector, asked), scores);
            add(words.withWords(meaning, asked, CANDIDATES), scores);
            return words.found(inOrder(scores), from, size);
        } catch (IOException e) {
            throw IndexFiles.failed(folder, e);
        }
    }

    /** Numbers of attributions, the nearest first. */
    private List<Integer> nearest(byte[] vector, @Nullable Query asked) throws IOException {
        List<Integer> nearest = new ArrayList<>();
        if (reader.numDocs() == 0) {
            return nearest;
        }
        Query filter = asked == null ? null : new DocSetQuery(vectorsOf(asked));
        Query query = new KnnByteVectorQuery(Vectors.VECTOR, vector, CANDIDATES, filter);
        for (ScoreDoc near : searcher.search(query, CANDIDATES).scoreDocs) {
            // Lucene's score of a cosine lies between 0 and 1.
            boolean enough = 2 * near.score - 1 >= LEAST;
            if (enough && attributionOf[near.doc] >= 0) {
                nearest.add(attributionOf[near.doc]);
            }
        }
        return nearest;
    }

    private FixedBitSet vectorsOf(Query asked) throws IOException {
        FixedBitSet all = new FixedBitSet(Math.max(1, attributionOf.length));
        FixedBitSet found = DocSetQuery.found(words.searcher(), asked);
        for (int number = 0; number < vectorOf.length; number++) {
            if (found.get(number) && vectorOf[number] >= 0) {
                all.set(vectorOf[number]);
            }
        }
        return all;
    }

    private static void add(List<Integer> ranked, Map<Integer, Double> scores) {
        for (int rank = 0; rank < ranked.size(); rank++) {
            scores.merge(ranked.get(rank), 1.0 / (EVEN + 1 + rank), Double::sum);
        }
    }

    private static List<ScoreDoc> inOrder(Map<Integer, Double> scores) {
        return scores.entrySet().stream()
                .map(e -> new ScoreDoc(e.getKey(), e.getValue().floatValue()))
                .sorted(Comparator.comparingDouble((ScoreDoc s) -> -s.score).thenComparingInt(s -> s.doc))
                .toList();
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
