package org.hearsay.app.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/**
 * What the ledger comes to as a whole: claims, origins and events, and who there is in it. The one place of the room that asks for
 * them. Safe to share between threads.
 */
final class Whole implements AutoCloseable {
    /** So many of what takes long are remembered: who loads a page again does not wait again. */
    private static final int REMEMBERED = 200;

    private final Overview<Corroboration> corroboration;
    private final Overview<Cast> cast;

    // Of what corroboration there is now, and only its thread looks at them.
    private final Map<String, OriginGraph> graphs = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Corroboration.Compared> compared = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, List<Corroboration.Traced>> broadest = new LinkedHashMap<>();

    Whole(Desk desk, Supplier<Similarity> vectors, Texts texts) {
        this.corroboration = new Overview<>(desk, "claims ", texts, new Overview.Making<>() {
            @Override
            public Corroboration make(Pace pace) throws LedgerException {
                return desk.corroboration(vectors, pace, remark -> {});
            }

            @Override
            public void close(Corroboration made) {
                graphs.clear();
                compared.clear();
                broadest.clear();
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

    /** A claim with its origins; asked for within a question. */
    Corroboration.Traced traced(Corroboration corroboration, Claim claim) throws LedgerException {
        OriginGraph known = graphs.get(claim.id());
        if (known == null) {
            known = corroboration.origins(claim);
            graphs.put(claim.id(), known);
            forgetOldest(graphs);
        }
        return new Corroboration.Traced(claim, known);
    }

    /** What the documents of an event do not agree on; asked for within a question. */
    Corroboration.Compared conflicts(Corroboration corroboration, Event event) throws LedgerException {
        Corroboration.Compared known = compared.get(event.id());
        if (known == null) {
            known = corroboration.conflicts(event);
            compared.put(event.id(), known);
            forgetOldest(compared);
        }
        return known;
    }

    /** Of so many claims of most documents, those of most origins first; asked for within a question. */
    List<Corroboration.Traced> broadest(Corroboration corroboration, int most) throws LedgerException {
        List<Corroboration.Traced> known = broadest.get(most);
        if (known == null) {
            known = List.copyOf(corroboration.broadest(most, most));
            broadest.put(most, known);
        }
        return known;
    }

    private static void forgetOldest(Map<String, ?> remembered) {
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
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
