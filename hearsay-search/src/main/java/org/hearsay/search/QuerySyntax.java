package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's query language (words, "phrases", AND, OR, NOT, brackets, wild*cards, [ranges TO x]) over our fields; several words are
 * all wanted. One for attributions, one for documents: what only the other has finds nothing.
 */
final class QuerySyntax extends QueryParser {
    /** In chars; the parser goes down a level for each bracket. */
    private static final int LONGEST = 10_000;

    private static final int MOST_BRACKETS = 100;

    private final boolean attributions;
    private final NameQueries names;

    private QuerySyntax(boolean attributions, Analyzer words, NameQueries names) {
        super(attributions ? Schema.ALL : Field.TEXT.query(), words);
        this.attributions = attributions;
        this.names = names;
        setDefaultOperator(Operator.AND);
        setSplitOnWhitespace(false);
    }

    static Query attributions(String query, Analyzer words, NameQueries names) throws QueryException {
        return new QuerySyntax(true, words, names).understood(query);
    }

    static Query documents(String query, Analyzer words, NameQueries names) throws QueryException {
        return new QuerySyntax(false, words, names).understood(query);
    }

    private Query understood(String query) throws QueryException {
        if (query.length() > LONGEST || query.chars().filter(c -> c == '(').count() > MOST_BRACKETS) {
            throw new QueryException("the query is too long; ask for less at once");
        }
        try {
            return withAll(parse(query));
        } catch (UnfitException e) {
            throw new QueryException(e.reason);
        } catch (ParseException | TokenMgrError e) {
            throw new QueryException(reason(query));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryException("the query is too long; ask for less at once");
        }
    }

    /** Lucene finds nothing where a query only says what is not wanted; people mean all the others. */
    private static Query withAll(Query query) {
        if (!(query instanceof BooleanQuery asked)
                || asked.clauses().isEmpty()
                || !asked.clauses().stream().allMatch(BooleanClause::isProhibited)) {
            return query;
        }
        BooleanQuery.Builder others = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        asked.clauses().forEach(others::add);
        return others.build();
    }

    /** Lucene's own message speaks of tokens; these are what people write wrong. */
    private static String reason(String query) {
        if (query.chars().filter(c -> c == '"').count() % 2 == 1) {
            return "a quotation mark is missing in the query; phrases have one at each end";
        }
        if (query.chars().filter(c -> c == '(').count()
                != query.chars().filter(c -> c == ')').count()) {
            return "a bracket is missing in the query";
        }
        return "the query cannot be understood; put what has : ( ) [ ] { } ^ ~ ! / or \\ in it in quotation marks";
    }

    @Override
    protected Query getFieldQuery(String name, String words, boolean quoted) throws ParseException {
        Field field = field(name);
        if (field == null) {
            return super.getFieldQuery(name, words, quoted);
        }
        return bears(field) ? query(field, words, quoted) : new MatchNoDocsQuery(name);
    }

    @Override
    protected Query getFieldQuery(String name, String words, int slop) throws ParseException {
        Field field = field(name);
        return field == null || field.kind() == Field.Kind.WORDS
                ? super.getFieldQuery(name, words, slop)
                : getFieldQuery(name, words, true);
    }

    private Query query(Field field, String words, boolean quoted) throws ParseException {
        return switch (field.kind()) {
            case WORDS -> super.getFieldQuery(field.query(), words, quoted);
            case TRAIT -> new TermQuery(new Term(field.query(), Schema.folded(words)));
            case NAME -> name(field, words);
            case DAY -> day(field, words);
            case NUMBER -> {
                double least = number(words);
                yield DoubleField.newRangeQuery(field.query(), least, 1);
            }
        };
    }

    /** By any spelling of the whole name, or by its very words in it, as far as people did not decide otherwise. */
    private Query name(Field field, String name) throws ParseException {
        Query words = super.getFieldQuery(field.query(), name, true);
        try {
            return names.bearing(field, name, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query day(Field field, String written) {
        Days days = Days.parse(written);
        if (days == null) {
            throw new UnfitException(
                    "\"" + written + "\" is no date; write " + field.query() + ":2031-03-07, :2031-03 or :2031");
        }
        long first = days.first().toEpochDay();
        return switch (field) {
            case AFTER -> LongField.newRangeQuery(Schema.DAY, first, Long.MAX_VALUE);
            case BEFORE -> LongField.newRangeQuery(Schema.DAY, Long.MIN_VALUE, first - 1);
            default -> LongField.newRangeQuery(Schema.DAY, first, days.last().toEpochDay());
        };
    }

    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            throw new UnfitException("\"" + written + "\" is no number; write confidence:0.8 for at least that");
        }
    }

    @Override
    protected Query getRangeQuery(String name, @Nullable String from, @Nullable String to, boolean fromIn, boolean toIn)
            throws ParseException {
        Field field = field(name);
        if (field == null || !bears(field)) {
            return field == null ? super.getRangeQuery(name, from, to, fromIn, toIn) : new MatchNoDocsQuery(name);
        }
        return switch (field.kind()) {
            case NUMBER ->
                DoubleField.newRangeQuery(field.query(), from == null ? 0 : number(from), to == null ? 1 : number(to));
            case DAY -> {
                Days first = from == null ? null : Days.parse(from);
                Days last = to == null ? null : Days.parse(to);
                yield LongField.newRangeQuery(
                        Schema.DAY,
                        first == null ? Long.MIN_VALUE : first.first().toEpochDay(),
                        last == null ? Long.MAX_VALUE : last.last().toEpochDay());
            }
            default -> super.getRangeQuery(field.query(), from, to, fromIn, toIn);
        };
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) throws ParseException {
        return bears(name) ? super.getWildcardQuery(name, pattern) : new MatchNoDocsQuery(name);
    }

    @Override
    protected Query getPrefixQuery(String name, String beginning) throws ParseException {
        return bears(name) ? super.getPrefixQuery(name, beginning) : new MatchNoDocsQuery(name);
    }

    @Override
    protected Query getFuzzyQuery(String name, String word, float distance) throws ParseException {
        return bears(name) ? super.getFuzzyQuery(name, word, distance) : new MatchNoDocsQuery(name);
    }

    @Override
    protected Query getRegexpQuery(String name, String pattern) {
        throw new UnfitException("/" + pattern
                + "/ is a pattern, which is not supported; put addresses in quotation marks, use * and ?");
    }

    private boolean bears(Field field) {
        return attributions ? field.ofAttributions() : field.ofDocuments();
    }

    private boolean bears(String name) {
        Field field = field(name);
        return field == null || bears(field);
    }

    /** Null for words without a field. */
    private @Nullable Field field(String name) {
        if (name.equals(getField())) {
            return null;
        }
        Field field = Field.called(name);
        if (field == null) {
            throw new UnfitException("\"" + name + ":\" is no field; there are " + Field.all()
                    + "; put it in quotation marks if you mean the words");
        }
        return field;
    }

    /** Carries a message out of a parser that may throw nothing else. */
    private static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        UnfitException(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
