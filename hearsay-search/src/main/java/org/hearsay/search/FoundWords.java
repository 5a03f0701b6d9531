package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;

/**
 * Where the words of a query stand in what it found: words in any of their forms, phrases as a whole, names in any spelling; what is
 * asked not to be there is not looked for. Safe to share between threads.
 */
public final class FoundWords {
    private final Analyzer words;
    private final Set<Query> wanted = new LinkedHashSet<>();

    FoundWords(Analyzer words, List<Query> queries) {
        this.words = words;
        queries.forEach(q -> q.visit(new Wanted()));
    }

    /**
     * Looks for them.
     *
     * @param text of a document
     * @param parts where in it lies what a field is about: the words of a source for {@link Field#SAID_BY}
     * @return in text order, none overlapping another
     */
    public List<Span> in(String text, Map<Field, Spans> parts) {
        if (wanted.isEmpty() || parts.isEmpty()) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        parts.forEach((field, spans) -> spans.forEach(s -> add(field.query(), s, text, found)));
        Spans all = Spans.of(parts.values().stream().flatMap(Spans::stream).toList());
        List<Span> anywhere = new ArrayList<>();
        add(Schema.ALL, all.cover(), text, anywhere);
        anywhere.stream().filter(s -> all.overlaps(Spans.of(s))).forEach(found::add);
        return found.isEmpty() ? List.of() : Spans.of(found).parts();
    }

    private void add(String field, Span part, String text, List<Span> found) {
        if (wanted.stream().noneMatch(q -> looksIn(q, field))) {
            return;
        }
        MemoryIndex index = new MemoryIndex(true);
        index.addField(field, part.in(text), words);
        IndexSearcher searcher = index.createSearcher();
        try {
            for (Query query : wanted) {
                if (looksIn(query, field)) {
                    add(query, searcher, part, found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Query query, IndexSearcher searcher, Span part, List<Span> found) throws IOException {
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(leaf, 0);
        if (matches == null) {
            return;
        }
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                if (each.startOffset() >= 0 && each.endOffset() > each.startOffset()) {
                    found.add(new Span(each.startOffset(), each.endOffset()).shift(part.begin()));
                }
            }
        }
    }

    private static boolean looksIn(Query query, String field) {
        boolean[] looks = new boolean[1];
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String asked) {
                looks[0] |= asked.equals(field);
                return false;
            }
        });
        return looks[0];
    }

    /** Gathers the words, phrases and patterns of a query, and the spellings of its names. */
    private final class Wanted extends QueryVisitor {
        @Override
        public void consumeTerms(Query query, Term... terms) {
            take(query);
        }

        @Override
        public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> pattern) {
            take(query);
        }

        private void take(Query query) {
            if (query instanceof TermInSetQuery names && names.getField().endsWith(Schema.EXACT)) {
                spellings(names);
            } else {
                wanted.add(query);
            }
        }

        private void spellings(TermInSetQuery names) {
            String field = names.getField();
            QueryBuilder phrases = new QueryBuilder(words);
            try {
                BytesRefIterator all = names.getBytesRefIterator();
                for (BytesRef name = all.next(); name != null; name = all.next()) {
                    Query phrase = phrases.createPhraseQuery(
                            field.substring(0, field.length() - Schema.EXACT.length()), name.utf8ToString());
                    if (phrase != null) {
                        wanted.add(phrase);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
