package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.Reading;
import org.hearsay.actor.Actor;
import org.hearsay.actor.Actors;
import org.hearsay.actor.Group;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.attribution.Chain;
import org.hearsay.ledger.LedgerException;
import org.hearsay.search.Found;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Counts who cites whom: which paper whom, by all statements that fit; and who inside a statement, by those that fit best, for the
 * index knows only who says something at last. For one answer.
 */
final class Citations {
    private static final int PAPERS = 30;
    private static final int NAMES = 40;

    /** So many statements are looked into for who cites whom inside. */
    static final int LOOKED_INTO = 150;

    private final Searching searching;
    private final Desk desk;
    private final Cast cast;
    private final Filtered filtered;
    private final Map<String, Citation> found = new LinkedHashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    /** Of each document that is looked into, by its id. */
    private final Map<String, Actors> actors = new HashMap<>();

    Citations(Searching searching, Desk desk, Cast cast, Filtered filtered) {
        this.searching = searching;
        this.desk = desk;
        this.cast = cast;
        this.filtered = filtered;
    }

    /**
     * One who cites another.
     *
     * @param inside whether within a statement; else the paper cites
     * @param times how often
     */
    record Citation(String from, String to, boolean inside, int times) {}

    /** All that were found, the most frequent first. */
    List<Citation> all() throws LedgerException, SearchException, QueryException {
        byPapers();
        inside();
        List<Citation> all = new ArrayList<>(found.values());
        all.sort(Comparator.comparingInt((Citation c) -> -c.times())
                .thenComparing(Citation::from)
                .thenComparing(Citation::to));
        return all;
    }

    /** The page of somebody; what the search finds of them, where the cast does not know them. */
    String address(String name) {
        return addresses.computeIfAbsent(name, n -> {
            List<Group> groups = cast.named(Set.of(n));
            return groups.isEmpty()
                    ? Addresses.of("/search", "q", filtered.and("publisher", n))
                    : ActorLine.address(Cast.id(groups.getFirst().first()));
        });
    }

    private void byPapers() throws LedgerException, SearchException, QueryException {
        List<Found.Facet> papers = searching.ask(search -> search.counted(filtered.whole(), "publisher", PAPERS));
        for (Found.Facet paper : papers) {
            String query = filtered.and("publisher", paper.value());
            for (Found.Facet name : searching.ask(search -> search.counted(query, "said-by", NAMES))) {
                add(paper.value(), name.value(), false, name.count());
            }
        }
    }

    private void inside() throws LedgerException, SearchException, QueryException {
        List<Desk.Statement> statements = desk.statements(searching.ask(
                search -> search.attributions(filtered.whole(), 0, LOOKED_INTO).hits()));
        Set<String> seen = new HashSet<>();
        for (Desk.Statement statement : statements) {
            List<Chain.Link> links =
                    statement.reading().chain(statement.attribution()).links();
            for (int i = 1; i + 1 < links.size(); i++) {
                Chain.Link from = links.get(i);
                Chain.Link to = links.get(i + 1);
                String one = name(statement, from);
                String other = name(statement, to);
                // A link of several inner ones is counted once; who has no name is nobody whom others could cite too.
                if (one != null && other != null && seen.add(from.attribution() + " " + to.attribution())) {
                    add(one, other, true, 1);
                }
            }
        }
    }

    private @Nullable String name(Desk.Statement statement, Chain.Link link) {
        if (link.attribution() == null) {
            return null;
        }
        Reading reading = statement.reading();
        Actor actor = actors.computeIfAbsent(reading.document().id(), id -> reading.actors())
                .sources()
                .get(link.attribution());
        return actor == null || actor.unnamed() ? null : actor.name();
    }

    private void add(String from, String to, boolean inside, int times) {
        String one = spelled(from);
        String other = spelled(to);
        if (!one.equals(other)) {
            found.merge(
                    one + "\n" + other + "\n" + inside,
                    new Citation(one, other, inside, times),
                    (a, b) -> new Citation(one, other, inside, a.times() + b.times()));
        }
    }

    /** By the name that most use. */
    private String spelled(String name) {
        List<Group> groups = cast.named(Set.of(name));
        return groups.isEmpty() ? name : groups.getFirst().name();
    }
}
