package org.hearsay.app.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Decision;
import org.hearsay.actor.Group;
import org.hearsay.actor.Groups;
import org.hearsay.actor.Reason;
import org.hearsay.actor.Roster;
import org.hearsay.ledger.Judged;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Who there is in a ledger: the actors of all documents taken together, as people decided. Immutable. */
public final class Cast {
    /** Of a document's id, so many signs are shown: enough to tell a million documents apart. */
    private static final int SHOWN = 10;

    private static final Pattern ID = Pattern.compile("([0-9a-f]{6,64})/(a[0-9]+)");
    private static final Pattern PLACE = Pattern.compile("([0-9a-f]{64})#([0-9]+)-([0-9]+)");

    private final Roster roster;
    private final Groups groups;
    private final Map<Decision, Judged> decided;
    private final Map<String, Set<Group>> byName = new HashMap<>();
    private final NavigableMap<String, List<Bearer>> sheets;

    Cast(Roster roster, Map<Decision, Judged> decided) {
        this.roster = roster;
        this.decided = decided;
        this.sheets = new TreeMap<>(roster.sheets());
        this.groups = roster.groups(List.copyOf(decided.keySet()));
        for (Group group : groups.all()) {
            group.bearers().stream()
                    .map(Bearer::name)
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(folded(name), k -> new LinkedHashSet<>())
                            .add(group));
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

    /** Who there would be if a person said of two whether they are one. */
    public Groups ifDecided(Bearer one, Bearer other, boolean same) {
        List<Decision> all = new ArrayList<>(decided.keySet());
        all.removeIf(d -> (d.one().equals(one) && d.other().equals(other))
                || (d.one().equals(other) && d.other().equals(one)));
        all.add(new Decision(one, other, same));
        return roster.groups(all);
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
            if (List.of(name.split("[^\\p{L}\\p{N}]+")).containsAll(wanted)) {
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
            String begin = id.group(1);
            return sheets.subMap(begin, true, begin + Character.MAX_VALUE, false).values().stream()
                    .flatMap(List::stream)
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
}
