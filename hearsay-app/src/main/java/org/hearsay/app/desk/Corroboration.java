package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.conflict.Comparing;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.ledger.LedgerException;
import org.hearsay.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a ledger say together: copies, claims, their origins, events and what is at odds in them. Each is looked up by
 * itself among what is kept, and nothing else is loaded for it. Persons' judgements win. For one thread.
 */
public final class Corroboration implements AutoCloseable {
    private final WorkingSet set;
    private final Pace pace;
    private final Stages stages;
    private final Readings readings;
    private final CopyDesk copies;
    private final ClaimDesk claims;
    private final EventDesk events;

    Corroboration(Readings readings, WorkingSet set, Pace pace, Stages stages) {
        this.set = set;
        this.pace = pace;
        this.stages = stages;
        this.readings = readings;
        this.copies = new CopyDesk(set, readings, stages);
        this.claims = new ClaimDesk(set, readings, copies);
        this.events = new EventDesk(set.relations());
        stages.count("documents", set.documents());
    }

    /** What was done so far, and how long it took. */
    public Stages stages() {
        return stages;
    }

    /** Names of voices that are one house because the user says so, for all origins that are asked for from now on. */
    public void declare(List<Set<String>> houses) {
        claims.declare(houses);
    }

    /** All claims, also those of one account, in the order of their first accounts: for small ledgers, since each is read. */
    public List<Claim> claims() throws LedgerException {
        return looked("reading claims", claims::all);
    }

    /** How many claims are made in several documents. */
    public long claimsOfSeveral() {
        return claims.several();
    }

    /** The claim that an account belongs to; null if it makes none. */
    public @Nullable Claim claimOf(String account) throws LedgerException {
        return looked("reading claims", () -> claims.of(account));
    }

    /** A claim by its id, or by that of a statement that makes it, or by the begin of either; null if there is none, or several. */
    public @Nullable Claim claim(String id) throws LedgerException {
        return looked("reading claims", () -> claims.claim(id));
    }

    /** The accounts of a claim, by its whole id, without what it takes longer to tell of it; empty if there is no such claim. */
    public List<Account> accountsOf(String claim) throws LedgerException {
        return looked("reading claims", () -> claims.accountsOf(claim));
    }

    /** The claims of most documents, of several at least; the most first. */
    public List<Claim> widest(int limit) throws LedgerException {
        return looked("reading claims", () -> claims.widest(limit));
    }

    /** The claims of several documents: those with most origins that have a name first, then those in most documents. */
    public List<Traced> broadest(int limit, int considered) throws LedgerException {
        List<Claim> wide = looked("reading claims", () -> claims.widest(considered));
        List<Traced> traced = new ArrayList<>();
        pace.begin(Pace.Task.TRACING, wide.size());
        for (Claim claim : wide) {
            traced.add(new Traced(claim, origins(claim)));
            pace.stepTo(traced.size());
        }
        traced.sort(Comparator.comparingInt((Traced t) -> -t.graph().known())
                .thenComparingInt(t -> -t.claim().documents())
                .thenComparing(t -> t.claim().id()));
        return traced.subList(0, Math.min(limit, traced.size()));
    }

    /** A claim with its origins. */
    public record Traced(Claim claim, OriginGraph graph) {}

    /** The claims of some statements, in their order, each once. */
    public List<Claim> claimsOf(List<String> statements) throws LedgerException {
        Set<Claim> of = new LinkedHashSet<>();
        for (String statement : statements) {
            Claim claim = claimOf(statement);
            if (claim != null) {
                of.add(claim);
            }
        }
        return List.copyOf(of);
    }

    /** Where a claim comes from. */
    public OriginGraph origins(Claim claim) throws LedgerException {
        return looked("tracing origins", () -> claims.origins(claim));
    }

    /** The copies that a document has a part in, as the first document of each, by the id of the other. */
    public List<Copy> copies(String document) throws LedgerException {
        return looked("comparing word for word", () -> copies.of(document));
    }

    /** All events, also those that one document tells of, in the order of their ids: for small ledgers, since each is read. */
    public List<Event> events() throws LedgerException {
        return looked("reading events", events::all);
    }

    /** How many events several documents tell of. */
    public long eventsOfSeveral() {
        return events.several();
    }

    /** The event of a document, by the document's id or its begin; null if there is none, or several. */
    public @Nullable Event event(String id) throws LedgerException {
        return looked("reading events", () -> events.event(id));
    }

    /** Those that most documents tell of, the most first. */
    public List<Event> largest(int limit) throws LedgerException {
        return looked("reading events", () -> events.largest(limit));
    }

    /** An event, and what its documents come to. */
    public record Compared(Event event, Comparison comparison) {}

    /** What the documents of an event come to, put beside each other; copies have one voice. */
    public Compared conflicts(Event event) throws LedgerException {
        return looked("putting figures beside each other", () -> {
            List<Report> reports = event.documents().stream()
                    .map(document -> readings.of(document).report())
                    .toList();
            Map<String, String> voices = copies.voices(event.documents());
            return new Compared(event, Comparing.of(reports, d -> voices.getOrDefault(d.id(), d.id())));
        });
    }

    /** The reading of a document of a claim or an event. */
    public Reading reading(String document) throws LedgerException {
        return Readings.unwrapped(() -> readings.of(document).reading());
    }

    /** What follows from it: who is who in it, and its dates. */
    public Report report(String document) throws LedgerException {
        return Readings.unwrapped(() -> readings.of(document).report());
    }

    /** The words of an account as they may be quoted: what stands in the place of a pronoun is in brackets. */
    public String quoted(Account account) throws LedgerException {
        return account.quoted(document(account.document()).text());
    }

    /** A document that is in the ledger with its words. */
    public Document document(String id) throws LedgerException {
        return Readings.unwrapped(() -> Objects.requireNonNull(readings.words(id), "erased since: " + id));
    }

    /** Keeps the vectors that were made for an answer, and notes the time that it took. */
    private <T extends @Nullable Object> T looked(String stage, Readings.Asking<T> asking) throws LedgerException {
        T found = Readings.unwrapped(asking);
        set.vectors().save();
        stages.done(stage);
        return found;
    }

    @Override
    public void close() {
        set.close();
    }
}
