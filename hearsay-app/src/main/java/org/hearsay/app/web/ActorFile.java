package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.Reading;
import org.hearsay.actor.Bearer;
import org.hearsay.actor.Group;
import org.hearsay.app.desk.Cast;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.LedgerException;
import org.hearsay.naming.Naming;
import org.hearsay.search.Found;
import org.hearsay.search.Hit;
import org.hearsay.search.QueryException;
import org.hearsay.search.SearchException;

/**
 * What there is of somebody: said, said to think or want, and said of them, each apart, the best of each; and what they are called
 * in the documents of these. A value.
 *
 * @param months by month, how often they spoke, were said to think, and were spoken of
 */
record ActorFile(List<Part> parts, List<Called> called, Map<String, int[]> months, List<Found.Facet> papers) {
    /** Statements of one kind: "said", "thought" or "about". */
    record Part(String kind, String query, long total, List<Desk.Statement> statements) {}

    /** A naming in its reading. */
    record Called(Reading reading, Naming naming) {}

    static ActorFile of(Searching searching, Desk desk, Callings callings, Group group, int most)
            throws LedgerException, SearchException, QueryException {
        String quoted = quoted(group);
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("said", said(quoted));
        queries.put("thought", "said-by:" + quoted + " act:thought");
        queries.put("about", "about:" + quoted);
        Map<String, Found> found = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<String, String> query : queries.entrySet()) {
            Found each = searching.ask(search -> search.attributions(query.getValue(), 0, most));
            found.put(query.getKey(), each);
            hits.addAll(each.hits());
        }
        // All at once: who speaks in a document is often spoken of in it too.
        Map<String, Desk.Statement> statements = new HashMap<>();
        desk.statements(hits).forEach(s -> statements.put(s.attribution().id(), s));
        List<Part> parts = new ArrayList<>();
        found.forEach((kind, each) -> parts.add(new Part(
                kind,
                queries.getOrDefault(kind, ""),
                each.total(),
                each.hits().stream()
                        .map(h -> statements.get(h.attribution()))
                        .filter(Objects::nonNull)
                        .toList())));
        return new ActorFile(parts, called(parts, group, callings), months(found.values()), papers(found.values()));
    }

    private static String quoted(Group group) {
        return "\"" + Cast.id(group.first()) + "\"";
    }

    private static String said(String quoted) {
        return "said-by:" + quoted + " -act:thought";
    }

    /** The ids of what they said, the best of it. */
    static List<String> said(Searching searching, Group group, int most)
            throws LedgerException, SearchException, QueryException {
        return searching.ask(search -> search.attributions(said(quoted(group)), 0, most)).hits().stream()
                .map(Hit::attribution)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, int[]> months(Collection<Found> parts) {
        Map<String, int[]> months = new TreeMap<>();
        int place = 0;
        for (Found part : parts) {
            for (Found.Facet month : part.facets().getOrDefault("month", List.of())) {
                months.computeIfAbsent(month.value(), k -> new int[parts.size()])[place] = month.count();
            }
            place++;
        }
        return months;
    }

    /** Where they spoke. */
    private static List<Found.Facet> papers(Collection<Found> parts) {
        return parts.iterator().next().facets().getOrDefault("publisher", List.of());
    }

    private static List<Called> called(List<Part> parts, Group group, Callings callings) throws LedgerException {
        Map<String, Reading> readings = new LinkedHashMap<>();
        parts.forEach(p ->
                p.statements().forEach(s -> readings.put(s.reading().document().id(), s.reading())));
        Map<String, List<String>> theirs = new HashMap<>();
        for (Bearer bearer : group.bearers()) {
            theirs.computeIfAbsent(bearer.document(), k -> new ArrayList<>()).add(bearer.actor());
        }
        List<Called> called = new ArrayList<>();
        for (Reading reading : readings.values()) {
            Map<String, List<Naming>> namings = callings.in(reading);
            theirs.getOrDefault(reading.document().id(), List.of()).stream()
                    .flatMap(actor -> namings.getOrDefault(actor, List.of()).stream())
                    .sorted(Comparator.comparing(Naming::words))
                    .forEach(naming -> called.add(new Called(reading, naming)));
        }
        called.sort(Comparator.comparing(c -> day(c.reading())));
        return called;
    }

    /** Unknown days come last. */
    private static String day(Reading reading) {
        return reading.document().publication().published() == null
                ? "~"
                : String.valueOf(reading.document().publication().published());
    }
}
