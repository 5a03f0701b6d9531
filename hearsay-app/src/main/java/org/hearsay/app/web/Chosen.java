package org.hearsay.app.web;

import java.util.List;
import java.util.Objects;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** What a query chooses of a ledger, to look at it as a whole. */
final class Chosen {
    /** So many of a query are looked at, the best first. */
    static final int MOST = 500;

    private Chosen() {}

    /** Ids of statements. */
    static List<String> statements(Searching searching, String query)
            throws LedgerException, SearchException, QueryException {
        return searching.ask(search -> search.attributions(query, 0, MOST).hits().stream()
                .map(Hit::attribution)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Ids of documents. */
    static List<String> documents(Searching searching, String query)
            throws LedgerException, SearchException, QueryException {
        return searching.ask(search -> search.documents(query, 0, MOST).hits().stream()
                .map(Hit::document)
                .toList());
    }
}
