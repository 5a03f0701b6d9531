package org.hearsay.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hearsay.actor.Name;
import org.hearsay.actor.NameKind;
import org.hearsay.actor.NameMatcher;

/** Finds all spellings of a name that the index knows: those that sound alike are compared with it, and no others. */
final class NameQueries {
    /** A sound that more names share than this is that of a word everybody bears; so many of them are looked at. */
    private static final int MOST = 2_000;

    private final NameMatcher matcher = new NameMatcher();

    /** What bears a name that is the same as this one. */
    Query spellings(IndexReader reader, Field field, String name) throws IOException {
        List<BytesRef> found = new ArrayList<>();
        for (String spelling : spelled(reader, field, name)) {
            found.add(new BytesRef(spelling));
        }
        return new TermInSetQuery(field.query() + Schema.EXACT, found);
    }

    /** Names in the index that are the same as this one, in order of their letters. */
    Set<String> spelled(IndexReader reader, Field field, String name) throws IOException {
        Set<String> same = new TreeSet<>();
        Name asked = Name.of(name, NameKind.ANY);
        for (String candidate : candidates(reader, field, asked)) {
            if (candidate.equals(name)
                    || matcher.compare(asked, Name.of(candidate, NameKind.ANY)).same()) {
                same.add(candidate);
            }
        }
        return same;
    }

    private static Set<String> candidates(IndexReader reader, Field field, Name name) throws IOException {
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
