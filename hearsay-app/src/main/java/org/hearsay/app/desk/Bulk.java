package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Judgement.Verdict;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.Search;
import org.hearsay.search.SearchException;

/**
 * What a query finds and nobody has judged, to be judged as one. A value.
 *
 * @param total how many are found, judged or not
 * @param open those that nobody has judged, of the first {@value #MOST}
 */
public record Bulk(long total, List<Hit> open) {
    /** So many are judged at once: more than anybody looks through. */
    public static final int MOST = 10_000;

    public Bulk {
        open = List.copyOf(open);
    }

    /**
     * What a search finds.
     *
     * @param search of this ledger
     */
    public static Bulk of(String query, Search search, Ledger ledger)
            throws LedgerException, SearchException, QueryException {
        Found found = search.attributions(query, 0, MOST);
        Set<String> judged = new HashSet<>();
        for (Judged each : ledger.judgementsOf(Judgement.Kind.ATTRIBUTION)) {
            if (!each.withdrawn() && each.judgement() instanceof Judgement.OnAttribution on) {
                judged.add(on.attribution());
            }
        }
        return new Bulk(
                found.total(),
                found.hits().stream()
                        .filter(h -> h.attribution() != null && !judged.contains(h.attribution()))
                        .toList());
    }

    /** Whether there are more than are judged at once. */
    public boolean isTooMuch() {
        return total > MOST;
    }

    /** Ids of those that nobody has judged. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Hit hit : open) {
            if (hit.attribution() != null) {
                ids.add(hit.attribution());
            }
        }
        return ids;
    }

    /** Judges all of these, or none; their entries follow one another. */
    public static List<Entry> judge(Judging judging, String by, List<String> ids, Verdict verdict, String reason)
            throws LedgerException {
        return judging.judgeAll(
                by,
                ids.stream()
                        .<Judgement>map(id -> new Judgement.OnAttribution(id, verdict, null, reason))
                        .toList());
    }
}
