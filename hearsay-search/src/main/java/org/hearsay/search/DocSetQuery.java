package org.hearsay.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds those of one state of an index that are told by their numbers there: what was found in another index. */
final class DocSetQuery extends Query {
    private final FixedBitSet numbers;

    /** @param numbers as many bits as that state has numbers */
    DocSetQuery(FixedBitSet numbers) {
        this.numbers = numbers;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
                int count = leaf.reader().maxDoc();
                FixedBitSet here = new FixedBitSet(count);
                FixedBitSet.orRange(numbers, leaf.docBase, here, 0, count);
                return ConstantScoreScorerSupplier.fromIterator(
                        new BitSetIterator(here, here.cardinality()), score(), mode, count);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    /** The numbers of what a query finds. */
    static FixedBitSet found(IndexSearcher searcher, Query query) throws IOException {
        FixedBitSet found =
                new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            ScorerSupplier scorer = weight.scorerSupplier(leaf);
            if (scorer == null) {
                continue;
            }
            DocIdSetIterator all = scorer.get(Long.MAX_VALUE).iterator();
            var live = leaf.reader().getLiveDocs();
            for (int doc = all.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = all.nextDoc()) {
                if (live == null || live.get(doc)) {
                    found.set(leaf.docBase + doc);
                }
            }
        }
        return found;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return numbers.cardinality() + " numbers";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocSetQuery query && query.numbers.equals(numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }
}
