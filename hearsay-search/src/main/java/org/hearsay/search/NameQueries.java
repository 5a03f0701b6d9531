package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds all spellings of a name that one state of the index knows: those that sound alike are compared with it, and no others. What
 * was taken apart or found is remembered, as far as there is room. Safe to share between threads.
 */
final class NameQueries {
    /** A sound that more names share than this is that of a word everybody bears; so many of them are looked at. */
    private static final int MOST = 2_000;

    /** Names taken apart: about half a kilobyte each. */
    private static final int REMEMBERED = 20_000;

    private final IndexReader reader;
    private final Bearers bearers;
    private final NameMatcher matcher = new NameMatcher();
    private final Map<String, Name> parsed = new ConcurrentHashMap<>();
    private final Map<Map.Entry<Field, String>, Set<String>> found = new ConcurrentHashMap<>();

    NameQueries(IndexReader reader, Bearers bearers) {
        this.reader = reader;
        this.bearers = bearers;
    }

    /**
     * What bears a name that is the same as this one, after what people decided.
     *
     * @param words what else is found: the very words of the name; null for nothing
     */
    Query bearing(Field field, String name, @Nullable Query words) throws IOException {
        Set<String> spelled = spelled(field, name);
        Bearers.Decided decided = bearers.of(name, spelled);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        if (words != null) {
            either.add(words, Occur.SHOULD);
        }
        either.add(named(field, spelled), Occur.SHOULD);
        decided.also().forEach(b -> either.add(borne(field, b), Occur.SHOULD));
        if (decided.not().isEmpty()) {
            return either.build();
        }
        BooleanQuery.Builder rest = new BooleanQuery.Builder().add(either.build(), Occur.MUST);
        decided.not().forEach(b -> rest.add(borne(field, b), Occur.MUST_NOT));
        return rest.build();
    }

    private static Query borne(Field field, Bearers.Borne borne) {
        Query named = named(field, Set.of(borne.name()));
        return borne.documents().isEmpty()
                ? named
                : new BooleanQuery.Builder()
                        .add(named, Occur.FILTER)
                        .add(in(Field.DOCUMENT.query(), borne.documents()), Occur.FILTER)
                        .build();
    }

    private static Query named(Field field, Set<String> names) {
        return in(field.query() + Schema.EXACT, names);
    }

    private static Query in(String field, Set<String> values) {
        List<BytesRef> terms = new ArrayList<>();
        values.forEach(v -> terms.add(new BytesRef(v)));
        return new TermInSetQuery(field, terms);
    }

    /** Names in the index that are the same as this one, in order of their letters. */
    Set<String> spelled(Field field, String name) throws IOException {
        Map.Entry<Field, String> key = Map.entry(field, name);
        Set<String> known = found.get(key);
        if (known != null) {
            return known;
        }
        Set<String> same = new TreeSet<>();
        Name asked = parsed(name);
        for (String candidate : candidates(field, asked)) {
            if (candidate.equals(name)
                    || matcher.compare(asked, parsed(candidate)).same()) {
                same.add(candidate);
            }
        }
        if (found.size() < REMEMBERED) {
            found.put(key, same);
        }
        return same;
    }

    private Name parsed(String name) {
        Name known = parsed.get(name);
        if (known == null) {
            known = Name.of(name, NameKind.ANY);
            if (parsed.size() < REMEMBERED) {
                parsed.put(name, known);
            }
        }
        return known;
    }

    private Set<String> candidates(Field field, Name name) throws IOException {
        Set<String> candidates = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, field.query() + Schema.SOUND);
        if (terms == null) {
            return candidates;
        }
        TermsEnum all = terms.iterator();
        for (String sound : name.sounds()) {
            String prefix = sound + Schema.BETWEEN;
            int taken = 0;
            if (all.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (BytesRef term = all.term(); term != null && taken < MOST; term = all.next(), taken++) {
                String entry = term.utf8ToString();
                if (!entry.startsWith(prefix)) {
                    break;
                }
                candidates.add(entry.substring(prefix.length()));
            }
        }
        return candidates;
    }
}
