package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.corroboration.Report;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.Claim;
import org.hearsay.corroboration.claim.ClaimIndex;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.claim.Ruling;
import org.hearsay.corroboration.claim.Vectors;
import org.hearsay.corroboration.conflict.Comparing;
import org.hearsay.corroboration.conflict.Comparison;
import org.hearsay.corroboration.copy.Copy;
import org.hearsay.corroboration.copy.CopyFinder;
import org.hearsay.corroboration.copy.CopyGroups;
import org.hearsay.corroboration.event.Event;
import org.hearsay.corroboration.event.EventGrouping;
import org.hearsay.corroboration.event.EventModel;
import org.hearsay.corroboration.event.EventSketch;
import org.hearsay.corroboration.origin.OriginGraph;
import org.hearsay.corroboration.origin.Origins;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Kept;
import org.hearsay.ledger.LedgerException;
import org.hearsay.naming.House;
import org.hearsay.text.Document;
import org.hearsay.text.Sha256;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * What the documents of a ledger say together: claims, their origins, events and what is at odds in them. Each is found when it is
 * first asked for. Persons' judgements win. For one thread.
 */
public final class Corroboration implements AutoCloseable {
    /** So many documents are remembered with all that follows from them. */
    private static final int REMEMBERED = 400;

    /** Of an id, so many signs are needed to name something by its begin. */
    private static final int LEAST_SIGNS = 6;

    /** From this share on, a copy has no voice of its own about figures. */
    private static final double COPIED = 0.5;

    private static final String ALWAYS = "";

    private final Desk desk;
    private final WorkingSet set;
    private final Pace pace;
    private final Stages stages;
    private final ClaimMatcher matcher;
    private final Map<String, Found> found = new LinkedHashMap<>(REMEMBERED, 0.75f, true);
    private final Map<String, List<Copy>> copies = new HashMap<>();
    private @Nullable CopyFinder finder;
    private @Nullable List<Claim> claims;
    private final Map<String, Claim> claimOfAccount = new HashMap<>();
    private final Map<String, Claim> claimById = new HashMap<>();
    private @Nullable List<Event> events;
    private final Map<String, Event> eventOf = new HashMap<>();

    /** A document with what follows from its reading. */
    private record Found(Reading reading, Report report) {}

    Corroboration(Desk desk, WorkingSet set, Pace pace, Stages stages) {
        this.desk = desk;
        this.set = set;
        this.pace = pace;
        this.stages = stages;
        this.matcher = new ClaimMatcher(new Vectors(set.vectors()));
        stages.count("documents", set.documents());
    }

    /** What was done so far, and how long it took. */
    public Stages stages() {
        return stages;
    }

    /** All claims, also those of one account, in the order of their first accounts. */
    public List<Claim> claims() throws LedgerException {
        List<Claim> known = claims;
        if (known == null) {
            known = unwrapped(this::foundClaims);
            claims = known;
            for (Claim claim : known) {
                claimById.put(claim.id(), claim);
                claim.accounts().forEach(a -> claimOfAccount.put(a.id(), claim));
            }
        }
        return known;
    }

    private List<Claim> foundClaims() throws LedgerException {
        List<Account> accounts = set.accounts();
        stages.done("loading accounts");
        stages.count("statements", accounts.size());
        List<Ruling> rulings = rulings();
        String condition = Sha256.ofParts(rulings.toString());
        byte[] kept = set.result("claims", condition);
        if (kept != null) {
            Map<String, Account> byId = new HashMap<>();
            accounts.forEach(a -> byId.put(a.id(), a));
            List<Claim> read = Bytes.from(kept, in -> ClaimBytes.readClaims(in, byId));
            stages.done("loading claims");
            return read;
        }
        List<Account> own = withoutBoilerplate(accounts);
        stages.done("boilerplate");
        ClaimIndex index = new ClaimIndex(matcher, rulings);
        pace.begin("Comparing statements", own.size());
        int done = 0;
        for (Account account : own) {
            index.add(account);
            pace.stepTo(++done);
        }
        stages.done("comparing statements");
        List<Claim> made = index.claims();
        set.vectors().save();
        stages.count("statements compared", index.work().compared());
        stages.count("vectors made", set.vectors().made());
        set.keep("claims", condition, Bytes.of(made, ClaimBytes::writeClaims));
        stages.done("grouping claims");
        return made;
    }

    /** The latest word on each pair that was not withdrawn, in an order that follows from the pairs alone. */
    private List<Ruling> rulings() throws LedgerException {
        Map<String, Ruling> latest = new LinkedHashMap<>();
        for (Judged judged : desk.ledger().judgementsOf(Judgement.Kind.CLAIMS)) {
            if (!judged.withdrawn() && judged.judgement() instanceof Judgement.OnClaims on) {
                latest.put(on.subject(), new Ruling(on.one(), on.other(), on.same()));
            }
        }
        return latest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Nothing in a notice about cookies is anybody's claim. */
    private List<Account> withoutBoilerplate(List<Account> accounts) {
        CopyFinder copyFinder = finder();
        Map<String, @Nullable Spans> known = new HashMap<>();
        List<Account> own = new ArrayList<>();
        for (Account account : accounts) {
            if (!known.containsKey(account.document())) {
                known.put(account.document(), copyFinder.boilerplate(account.document()));
            }
            Spans boilerplate = known.get(account.document());
            if (boilerplate == null
                    || 2 * boilerplate.common(account.place()) < account.place().length()) {
                own.add(account);
            }
        }
        stages.count("statements in boilerplate", accounts.size() - own.size());
        return own;
    }

    /** The claim that an account belongs to; null if it makes none. */
    public @Nullable Claim claimOf(String account) throws LedgerException {
        claims();
        return claimOfAccount.get(account);
    }

    /** A claim by its id, or by that of a statement that makes it, or by the begin of either; null if there is none, or several. */
    public @Nullable Claim claim(String id) throws LedgerException {
        List<Claim> all = claims();
        Claim exact = claimById.getOrDefault(id, claimOfAccount.get(id));
        if (exact != null || id.length() < LEAST_SIGNS) {
            return exact;
        }
        Set<Claim> begun = new HashSet<>();
        all.stream().filter(c -> c.id().startsWith(id)).forEach(begun::add);
        claimOfAccount.forEach((account, claim) -> {
            if (account.startsWith(id)) {
                begun.add(claim);
            }
        });
        return begun.size() == 1 ? begun.iterator().next() : null;
    }

    /** The claims of several documents: those with most origins that have a name first, then those in most documents. */
    public List<Traced> broadest(int limit, int considered) throws LedgerException {
        List<Claim> wide = claims().stream()
                .filter(c -> c.documents() > 1)
                .sorted(Comparator.comparingInt(Claim::documents).reversed().thenComparing(Claim::id))
                .limit(considered)
                .toList();
        List<Traced> traced = new ArrayList<>();
        pace.begin("Tracing origins", wide.size());
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

    public OriginGraph origins(Claim claim) throws LedgerException {
        finder();
        return unwrapped(() -> {
            Origins origins =
                    new Origins(new Origins.Sources(id -> found(id).report(), this::houses, this::copiesOf), matcher);
            OriginGraph graph = origins.of(claim.id(), claim.accounts());
            set.vectors().save();
            stages.done("tracing origins");
            return graph;
        });
    }

    private List<House> houses(String document) {
        Found of = found(document);
        return of.reading().houses(of.report().actors(), of.report().namings(), List.of());
    }

    private List<Copy> copiesOf(String document) {
        return copies.computeIfAbsent(document, d -> {
            long before = finder().comparisons();
            List<Copy> of = finder().of(d);
            stages.count("documents compared word for word", finder().comparisons() - before);
            return of;
        });
    }

    /** The copies that a document has a part in, as the first document of each. */
    public List<Copy> copies(String document) throws LedgerException {
        return unwrapped(() -> copiesOf(document));
    }

    private CopyFinder finder() {
        CopyFinder made = finder;
        if (made == null) {
            made = new CopyFinder(set.sketches(), this::documentOrNull);
            finder = made;
            stages.done("loading sketches");
        }
        return made;
    }

    /** All events, also those that one document tells of, in the order of their ids. */
    public List<Event> events() throws LedgerException {
        List<Event> known = events;
        if (known == null) {
            known = unwrapped(this::foundEvents);
            events = known;
            known.forEach(e -> e.documents().forEach(d -> eventOf.put(d, e)));
        }
        return known;
    }

    private List<Event> foundEvents() throws LedgerException {
        byte[] kept = set.result("events", ALWAYS);
        if (kept != null) {
            List<Event> read = Bytes.from(kept, EventBytes::read);
            stages.done("loading events");
            return read;
        }
        List<EventSketch> sketches = set.eventSketches();
        stages.done("loading sketches of events");
        EventGrouping grouping = new EventGrouping(EventModel.shipped());
        pace.begin("Comparing documents", sketches.size());
        int done = 0;
        for (EventSketch sketch : sketches) {
            grouping.add(sketch);
            pace.stepTo(++done);
        }
        List<Event> made = grouping.events();
        stages.count("documents compared by event", grouping.comparisons());
        set.keep("events", ALWAYS, Bytes.of(made, EventBytes::write));
        stages.done("grouping events");
        return made;
    }

    /** The event of a document, by the document's id or its begin; null if there is none, or several. */
    public @Nullable Event event(String id) throws LedgerException {
        events();
        Event exact = eventOf.get(id);
        if (exact != null || id.length() < LEAST_SIGNS) {
            return exact;
        }
        Set<Event> begun = new HashSet<>();
        eventOf.forEach((document, event) -> {
            if (document.startsWith(id)) {
                begun.add(event);
            }
        });
        return begun.size() == 1 ? begun.iterator().next() : null;
    }

    /** Those that most documents tell of, the most first. */
    public List<Event> largest(int limit) throws LedgerException {
        return events().stream()
                .filter(e -> e.documents().size() > 1)
                .sorted(Comparator.comparingInt((Event e) -> -e.documents().size())
                        .thenComparing(Event::id))
                .limit(limit)
                .toList();
    }

    /** An event, and what its documents come to. */
    public record Compared(Event event, Comparison comparison) {}

    /** What the documents of an event come to, put beside each other; copies have one voice. */
    public Compared conflicts(Event event) throws LedgerException {
        finder();
        return unwrapped(() -> {
            List<Report> reports = new ArrayList<>();
            List<Copy> between = new ArrayList<>();
            Set<String> members = Set.copyOf(event.documents());
            for (String document : event.documents()) {
                reports.add(found(document).report());
                copiesOf(document).stream()
                        .filter(c -> members.contains(c.second()))
                        .forEach(between::add);
            }
            Map<String, String> names = new HashMap<>();
            CopyGroups.of(between, COPIED).forEach(group -> group.forEach(d -> names.put(d, group.getFirst())));
            Comparison comparison = Comparing.of(reports, d -> names.getOrDefault(d.id(), d.id()));
            stages.done("putting figures beside each other");
            return new Compared(event, comparison);
        });
    }

    /** The reading of a document of a claim or an event. */
    public Reading reading(String document) throws LedgerException {
        return unwrapped(() -> found(document).reading());
    }

    /** A document that is in the ledger with its words. */
    public Document document(String id) throws LedgerException {
        return unwrapped(() -> Objects.requireNonNull(documentOrNull(id), "erased since: " + id));
    }

    private @Nullable Document documentOrNull(String id) {
        Found known = found.get(id);
        if (known != null) {
            return known.reading().document();
        }
        try {
            Kept kept = desk.ledger().document(id);
            return kept == null ? null : kept.document();
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    private Found found(String id) {
        Found known = found.get(id);
        if (known != null) {
            return known;
        }
        try {
            Reading reading = desk.reading(id);
            if (reading == null) {
                throw new LedgerException(id + ": was erased a moment ago; try again", null);
            }
            Found made = new Found(reading, reading.report());
            found.put(id, made);
            if (found.size() > REMEMBERED) {
                found.remove(found.keySet().iterator().next());
            }
            return made;
        } catch (LedgerException e) {
            throw new UnreadException(e);
        }
    }

    /** Something that looks into the ledger by roads that know no ledger. */
    private interface Asking<T> {
        T ask() throws LedgerException;
    }

    private static <T> T unwrapped(Asking<T> asking) throws LedgerException {
        try {
            return asking.ask();
        } catch (UnreadException e) {
            throw e.told();
        }
    }

    @Override
    public void close() {
        set.close();
    }
}
