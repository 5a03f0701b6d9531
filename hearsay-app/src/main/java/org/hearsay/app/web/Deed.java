package org.hearsay.app.web;

import io.javalin.http.Context;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** Something that can be done in the room, by a form. Safe to share between threads. */
interface Deed {
    /**
     * Does it.
     *
     * @throws RefusedException if it cannot be done, or was asked for wrongly: then nothing was done
     */
    Done act(Context context) throws LedgerException, SearchException, QueryException;
}
