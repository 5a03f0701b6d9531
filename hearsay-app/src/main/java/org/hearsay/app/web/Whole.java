package org.hearsay.app.web;

import java.util.function.Supplier;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.corroboration.Similarity;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/** What the ledger comes to as a whole: claims, origins and events, and who there is in it. Safe to share between threads. */
final class Whole implements AutoCloseable {
    private final Overview<Corroboration> corroboration;
    private final Overview<Cast> cast;

    Whole(Desk desk, Supplier<Similarity> vectors, Texts texts) {
        this.corroboration = new Overview<>(desk, "claims ", texts, new Overview.Making<>() {
            @Override
            public Corroboration make(Pace pace) throws LedgerException {
                return desk.corroboration(vectors, pace, remark -> {});
            }

            @Override
            public void close(Corroboration made) {
                made.close();
            }
        });
        this.cast = new Overview<>(desk, "actors ", texts, new Overview.Making<>() {
            @Override
            public Cast make(Pace pace) throws LedgerException {
                return desk.cast(pace);
            }

            @Override
            public void close(Cast made) {}
        });
    }

    /** @throws RefusedException to be asked again, if it is still being put together */
    <A> A ask(Overview.Question<Corroboration, A> question) throws LedgerException, SearchException, QueryException {
        return corroboration.ask(question);
    }

    /** @throws RefusedException to be asked again, if it is still being put together */
    Cast cast() throws LedgerException, SearchException, QueryException {
        return cast.ask(made -> made);
    }

    @Override
    public void close() {
        corroboration.close();
        cast.close();
    }
}
