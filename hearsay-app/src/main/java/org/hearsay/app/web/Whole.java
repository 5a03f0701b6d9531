package org.hearsay.app.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Casts;
import org.hearsay.app.desk.Corroboration;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.desk.Pace;
import org.hearsay.corroboration.Similarity;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger comes to as a whole: claims, origins and events, and who there is in it. The one place of the room that asks for
 * them. Safe to share between threads.
 */
final class Whole implements Casts, AutoCloseable {
    /** So many of what takes long are remembered: who loads a page again does not wait again. */
    private static final int REMEMBERED = 500;

    /** Each has a dozen others beside it on its page. */
    private static final int CLAIMS = 2_000;

    /** So many threads answer questions on claims at most: each remembers what it looked up. */
    private static final int MOST_THREADS = 4;

    private final SharedVectors vectors;
    private final Underway claims = new Underway(Underway.Kind.CLAIMS);
    private final Underway actors = new Underway(Underway.Kind.ACTORS);
    private final Overview<Corroboration> corroboration;
    private final Overview<Cast> cast;

    /** By whom it was worked out; those that were made of the same documents share one. */
    private final Map<Corroboration, Remembered> remembered = Collections.synchronizedMap(new IdentityHashMap<>());

    Whole(Desk desk, Supplier<Similarity> source) {
        this.vectors = new SharedVectors(source);
        this.corroboration = new Overview<>(desk, "claims ", claims, new Overview.Making<>() {
            private volatile Remembered shared = new Remembered();

            @Override
            public Corroboration make(Pace pace) throws LedgerException {
                Corroboration made = desk.corroboration(vectors, pace, remark -> {});
                shared = new Remembered();
                remembered.put(made, shared);
                return made;
            }

            @Override
            public int most() {
                // What may not be written is made in memory, and that takes long.
                return desk.isIndexWritable()
                        ? Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS)
                        : 1;
            }

            @Override
            public Corroboration another() throws LedgerException {
                Corroboration another = desk.corroborationAsKept(vectors);
                remembered.put(another, shared);
                return another;
            }

            @Override
            public void close(Corroboration made) {
                remembered.remove(made);
                made.close();
            }
        });
        this.cast = new Overview<>(desk, "actors ", actors, new Overview.Making<>() {
            @Override
            public Cast make(Pace pace) throws LedgerException {
                return desk.cast(pace);
            }

            @Override
            public void close(Cast made) {}
        });
    }

    /** What of it pages may wait for. */
    List<Underway> underway() {
        return List.of(claims, actors);
    }

    /** @throws RefusedException to be asked again, if it is still being put together */
    <A> A ask(Overview.Question<Corroboration, A> question) throws LedgerException, SearchException, QueryException {
        return corroboration.ask(question);
    }

    /** A claim, as {@link Corroboration#claim} finds it; asked for within a question. */
    @Nullable
    Claim claim(Corroboration corroboration, String id) throws LedgerException {
        return of(corroboration).claims.find(id, () -> corroboration.claim(id));
    }

    /** The accounts of a claim that bears on another; asked for within a question. */
    List<Account> accountsOf(Corroboration corroboration, String claim) throws LedgerException {
        return of(corroboration).accounts.get(claim, () -> corroboration.accountsOf(claim));
    }

    /** The claims of some statements, in their order, each once; asked for within a question. */
    List<Claim> claimsOf(Corroboration corroboration, List<String> statements) throws LedgerException {
        return of(corroboration).claimsOf.get(String.join(" ", statements), () -> corroboration.claimsOf(statements));
    }

    /** A claim with its origins; asked for within a question. */
    Corroboration.Traced traced(Corroboration corroboration, Claim claim) throws LedgerException {
        OriginGraph known = of(corroboration).graphs.get(claim.id(), () -> corroboration.origins(claim));
        return new Corroboration.Traced(claim, known);
    }

    /** What the documents of an event do not agree on; asked for within a question. */
    Corroboration.Compared conflicts(Corroboration corroboration, Event event) throws LedgerException {
        return of(corroboration).compared.get(event.id(), () -> corroboration.conflicts(event));
    }

    /** The events that most documents tell of; asked for within a question. */
    List<Event> largest(Corroboration corroboration, int most) throws LedgerException {
        return of(corroboration).largest.get("" + most, () -> List.copyOf(corroboration.largest(most)));
    }

    /** Of so many claims of most documents, those of most origins first; asked for within a question. */
    List<Corroboration.Traced> broadest(Corroboration corroboration, int most) throws LedgerException {
        Remembered known = of(corroboration);
        return known.broadest.get("" + most, () -> {
            List<Corroboration.Traced> broadest = List.copyOf(corroboration.broadest(most, most));
            // Their pages are what is asked for next.
            for (Corroboration.Traced traced : broadest) {
                known.claims.put(traced.claim().id(), traced.claim());
                known.graphs.put(traced.claim().id(), traced.graph());
            }
            return broadest;
        });
    }

    private Remembered of(Corroboration corroboration) {
        return Objects.requireNonNull(remembered.get(corroboration), "asked after it was given up");
    }

    /** What takes long to work out. */
    private static final class Remembered {
        private final Recently<Claim> claims = new Recently<>(REMEMBERED);
        private final Recently<List<Account>> accounts = new Recently<>(CLAIMS);
        private final Recently<List<Claim>> claimsOf = new Recently<>(REMEMBERED);
        private final Recently<OriginGraph> graphs = new Recently<>(REMEMBERED);
        private final Recently<Corroboration.Compared> compared = new Recently<>(REMEMBERED);
        private final Recently<List<Corroboration.Traced>> broadest = new Recently<>(REMEMBERED);
        private final Recently<List<Event>> largest = new Recently<>(REMEMBERED);
    }

    /** @throws RefusedException to be asked again, if it is still being put together */
    @Override
    public Cast cast() throws LedgerException {
        try {
            return cast.ask(made -> made);
        } catch (SearchException | QueryException e) {
            throw new IllegalStateException("who there is was searched for", e);
        }
    }

    @Override
    public void close() {
        corroboration.close();
        cast.close();
        vectors.close();
    }
}
