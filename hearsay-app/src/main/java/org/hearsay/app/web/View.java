package org.hearsay.app.web;

import io.javalin.http.Context;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Something there is to see in the room. Safe to share between threads: everything about a visit is in its context. */
interface View {
    /**
     * What there is to see.
     *
     * @throws RefusedException if it is not there, or was asked for wrongly
     */
    Shown show(Context context) throws LedgerException, SearchException, QueryException;
}
