package org.hearsay.app.desk;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/** Walks through what is still to be judged, in the order of a search: the uncertain first. For one thread. */
public final class Unjudged {
    /** So many are looked up at once. */
    public static final int PAGE = 50;

    private final Desk desk;
    private final Source source;
    private final Predicate<Judged> counts;
    private List<Hit> page = List.of();
    private int pageFrom;

    /**
     * A walk.
     *
     * @param counts which judgements in force make a statement judged: all, or those of one reviewer
     */
    public Unjudged(Desk desk, Source source, Predicate<Judged> counts) {
        this.desk = desk;
        this.source = source;
        this.counts = counts;
    }

    /** Gives what a search found, after so many. */
    public interface Source {
        List<Hit> after(int from) throws SearchException, QueryException;
    }

    /**
     * One that is to be judged.
     *
     * @param after how many of what was found to leave out, to come to what follows
     */
    public record Next(Desk.Statement statement, int after) {}

    /**
     * The first that is to be judged.
     *
     * @param from how many of what was found to leave out
     * @return null if nothing is left
     */
    public @Nullable Next next(int from) throws LedgerException, SearchException, QueryException {
        for (int at = from; ; at++) {
            if (at < pageFrom || at >= pageFrom + page.size()) {
                page = source.after(at);
                pageFrom = at;
                if (page.isEmpty()) {
                    return null;
                }
            }
            Hit hit = page.get(at - pageFrom);
            List<Desk.Statement> here = isJudged(hit) ? List.of() : desk.statements(List.of(hit));
            if (!here.isEmpty()) {
                return new Next(here.getFirst(), at + 1);
            }
        }
    }

    private boolean isJudged(Hit hit) throws LedgerException {
        return desk.ledger().judgements("attribution " + hit.attribution()).stream()
                .anyMatch(j -> !j.withdrawn() && counts.test(j));
    }
}
