package org.hearsay.app.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Decision;
import org.hearsay.actor.Group;
import org.hearsay.actor.Groups;
import org.hearsay.actor.Reason;
import org.hearsay.actor.Roster;
import org.hearsay.attribution.Attribution;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.Judged;
import org.hearsay.ledger.Judgement;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Bearers;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Who there is in a ledger: the actors of all documents taken together, as people decided. Immutable. */
public final class Cast {
    /** So many entries are looked at at once. */
    private static final int STEP = 2_000;

    /** Of a document's id, so many signs are shown: enough to tell a million documents apart. */
    private static final int SHOWN = 10;

    /** In UTF-16: what is longer is no name. */
    private static final int LONGEST = 400;

    private static final Pattern ID = Pattern.compile("([0-9a-f]{6,64})/(a[0-9]+)");
    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{64})#([0-9]+)-([0-9]+)");

    private final Roster roster;
    private final Groups groups;
    private final Map<Decision, Judged> decided;
    private final Map<String, Set<Group>> byName = new HashMap<>();

    private Cast(Roster roster, Map<Decision, Judged> decided) {
        this.roster = roster;
        this.decided = decided;
        this.groups = roster.groups(List.copyOf(decided.keySet()));
        for (Group group : groups.all()) {
            for (Bearer bearer : group.bearers()) {
                byName.computeIfAbsent(folded(bearer.name()), k -> new LinkedHashSet<>())
                        .add(group);
            }
        }
    }

    /** Whether an actor is named by its id: "1f0c2b7e9a/a3" is actor a3 of the document whose id begins so. */
    public static boolean isId(String told) {
        return ID.matcher(told).matches() || PLACE.matcher(told).matches();
    }

    /** An actor's id, as people are shown it and may type it. */
    public static String id(Bearer bearer) {
        return bearer.document().substring(0, Math.min(SHOWN, bearer.document().length())) + "/" + bearer.actor();
    }

    /**
     * The cast of a ledger as it is now.
     *
     * @param file where the roster is kept; it is brought up to date if it may be written
     * @param progress told the number of the last entry that is in, now and then
     */
    static Cast of(Desk desk, RosterFile file, boolean writable, LongConsumer progress) throws LedgerException {
        RosterFile.Kept kept = file.read();
        long last = catchUp(desk, kept, progress);
        if (writable && last > kept.sequence()) {
            try {
                file.write(new RosterFile.Kept(kept.roster(), last));
            } catch (IOException e) {
                // A full disk, mostly. It is made again when it is wanted again.
            }
        }
        return new Cast(kept.roster(), decisions(desk, kept.roster()));
    }

    private static long catchUp(Desk desk, RosterFile.Kept kept, LongConsumer progress) throws LedgerException {
        Ledger ledger = desk.ledger();
        long last = kept.sequence();
        for (List<Entry> page = ledger.after(last, STEP); !page.isEmpty(); page = ledger.after(last, STEP)) {
            Set<String> documents = new LinkedHashSet<>();
            for (Entry entry : page) {
                if (entry.kind() == Entry.Kind.READ || entry.kind() == Entry.Kind.ERASED) {
                    documents.add(entry.subject());
                }
            }
            for (String document : documents) {
                Reading reading = desk.reading(document);
                if (reading == null) {
                    kept.roster().remove(document);
                } else {
                    kept.roster().put(document, bearers(reading));
                }
            }
            last = page.getLast().sequence();
            progress.accept(last);
        }
        return last;
    }

    private static List<Bearer> bearers(Reading reading) {
        Actors actors = reading.actors();
        Map<String, Integer> statements = new HashMap<>();
        for (Attribution attribution : reading.attributions()) {
            Actor source = actors.source(attribution);
            if (source != null) {
                statements.merge(source.id(), 1, Integer::sum);
            }
        }
        List<Bearer> bearers = new ArrayList<>();
        for (Actor actor : actors.all()) {
            if (!actor.unnamed()
                    && !actor.names().isEmpty()
                    && !actor.name().isBlank()
                    && actor.name().length() <= LONGEST) {
                bearers.add(new Bearer(
                        reading.document().id(),
                        actor.id(),
                        place(actor),
                        actor.name(),
                        actor.type(),
                        statements.getOrDefault(actor.id(), 0)));
            }
        }
        return bearers;
    }

    /** The mention that names it first. */
    private static Span place(Actor actor) {
        Span name = actor.names().getFirst().span();
        return actor.mentions().stream()
                .filter(m -> m.begin() <= name.begin() && name.end() <= m.end())
                .findFirst()
                .orElse(name);
    }

    /** Of each pair, the latest that is in force; in the order in which they were made. */
    private static Map<Decision, Judged> decisions(Desk desk, Roster roster) throws LedgerException {
        Map<String, Judged> latest = new LinkedHashMap<>();
        for (Judged judged : desk.ledger().judgementsOf(Judgement.Kind.ACTORS)) {
            if (!judged.withdrawn()) {
                latest.remove(judged.judgement().subject());
                latest.put(judged.judgement().subject(), judged);
            }
        }
        Map<Decision, Judged> decisions = new LinkedHashMap<>();
        for (Judged judged : latest.values()) {
            if (judged.judgement() instanceof Judgement.OnActors on) {
                Bearer one = at(desk, roster, on.one());
                Bearer other = at(desk, roster, on.other());
                if (one != null && other != null) {
                    decisions.put(new Decision(one, other, on.same()), judged);
                }
            }
        }
        return decisions;
    }

    /** Who is mentioned at a place; null if nobody with a name is any more. */
    private static @Nullable Bearer at(Desk desk, Roster roster, Judgement.Place place) throws LedgerException {
        List<Bearer> there = roster.sheets().getOrDefault(place.document(), List.of());
        for (Bearer bearer : there) {
            if (bearer.place().equals(place.mention())) {
                return bearer;
            }
        }
        Reading reading = there.isEmpty() ? null : desk.reading(place.document());
        if (reading == null) {
            return null;
        }
        for (Actor actor : reading.actors().all()) {
            if (actor.mentions().stream().anyMatch(m -> m.overlaps(place.mention()))) {
                return there.stream()
                        .filter(b -> b.actor().equals(actor.id()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    public Groups groups() {
        return groups;
    }

    /** Why two are one, or not: what a person said of them, in the order in which it was said. */
    public List<Judged> decided(Group one, Group other) {
        return groups.between(one, other).stream()
                .map(decided::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Groups that somebody of these names is in, those of most documents first; upper and lower case are one. */
    public List<Group> named(Set<String> names) {
        Set<Group> found = new LinkedHashSet<>();
        names.forEach(n -> found.addAll(byName.getOrDefault(folded(n), Set.of())));
        return byDocuments(found);
    }

    /** Groups of which a name has all of these words. */
    public List<Group> containing(String words) {
        List<String> wanted = List.of(folded(words).split(" "));
        Set<Group> found = new LinkedHashSet<>();
        byName.forEach((name, those) -> {
            if (Set.of(name.split("[^\\p{L}\\p{N}]+")).containsAll(wanted)) {
                found.addAll(those);
            }
        });
        return byDocuments(found);
    }

    private static List<Group> byDocuments(Set<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparingInt((Group g) -> -g.bearers().size())
                        .thenComparing(Group::name))
                .toList();
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Actors with such an id, or at such a place, as a judgement's subject names it: more than one if it is cut too short. */
    public List<Bearer> identified(String told) {
        Matcher id = ID.matcher(told);
        if (id.matches()) {
            return roster.sheets().entrySet().stream()
                    .filter(s -> s.getKey().startsWith(id.group(1)))
                    .flatMap(s -> s.getValue().stream())
                    .filter(b -> b.actor().equals(id.group(2)))
                    .toList();
        }
        Matcher place = PLACE.matcher(told);
        if (!place.matches()) {
            return List.of();
        }
        Span span = new Span(Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)));
        return roster.sheets().getOrDefault(place.group(1), List.of()).stream()
                .filter(b -> b.place().equals(span))
                .toList();
    }

    /** Whom a person means by an id or a name: one of each group that it may be. */
    public List<Bearer> meant(String told) {
        if (isId(told)) {
            return identified(told);
        }
        String wanted = folded(told);
        List<Group> exactly = named(Set.of(told));
        return (exactly.isEmpty() ? containing(told) : exactly)
                .stream()
                        .map(g -> g.bearers().stream()
                                .filter(b -> folded(b.name()).equals(wanted))
                                .findFirst()
                                .orElseGet(g::first))
                        .toList();
    }

    /** Why somebody is of a group: what people said of them, else how their name compares with the group's. */
    public List<String> reasons(Group group, Bearer bearer) {
        List<String> said = new ArrayList<>();
        decided.forEach((decision, judged) -> {
            boolean isTheirs = decision.one().label().equals(bearer.label())
                    || decision.other().label().equals(bearer.label());
            if (decision.same() && isTheirs && groups.of(decision.one()) == group) {
                String reason = judged.judgement().reason();
                said.add(judged.by() + " says so" + (reason.isEmpty() ? "" : ": " + reason));
            }
        });
        return said.isEmpty()
                ? groups.match(group.first(), bearer).reasons().stream()
                        .map(Reason::text)
                        .toList()
                : said;
    }

    /** What people decided about who bears a name; of an actor's id, all that bear its names. */
    Bearers.Decided bearing(String name, Set<String> spelled) {
        boolean isId = isId(name);
        Group meant = isId ? group(identified(name)) : meant(name, spelled);
        if (meant == null) {
            return Bearers.Decided.NOTHING;
        }
        List<Bearers.Borne> also = new ArrayList<>();
        if (isId || !groups.between(meant, meant).isEmpty()) {
            also.addAll(borne(meant));
        }
        List<Bearers.Borne> not = new ArrayList<>();
        for (Group other : apart(meant)) {
            not.addAll(borne(other));
        }
        return new Bearers.Decided(also, not);
    }

    /** Who is meant by a name, most likely. */
    @Nullable
    Group meant(String name, Set<String> spelled) {
        List<Group> exactly = named(Set.of(name));
        List<Group> alike = exactly.isEmpty() ? named(spelled) : exactly;
        return alike.isEmpty() ? null : alike.getFirst();
    }

    /** Null unless it is one. */
    @Nullable
    Group group(List<Bearer> identified) {
        return identified.size() == 1 ? groups.of(identified.getFirst()) : null;
    }

    /** Groups of which a person said that they are not this one. */
    public List<Group> apart(Group group) {
        Set<Group> apart = new HashSet<>();
        for (Decision decision : decided.keySet()) {
            Group one = groups.of(decision.one());
            Group other = groups.of(decision.other());
            if (one != null && other != null && one != other) {
                if (one == group) {
                    apart.add(other);
                } else if (other == group) {
                    apart.add(one);
                }
            }
        }
        return byDocuments(apart);
    }

    private List<Bearers.Borne> borne(Group group) {
        List<Bearers.Borne> borne = new ArrayList<>();
        group.names().forEach((name, bearers) -> {
            Set<String> documents = new HashSet<>();
            if (!bearers.stream().allMatch(b -> groups.isWhole(group, b))) {
                bearers.forEach(b -> documents.add(b.document()));
            }
            borne.add(new Bearers.Borne(name, documents));
        });
        return borne;
    }
}
