package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.NameMatcher;
import org.hearsay.attribution.Attribution;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.text.Credit;

/** Traces one claim. Used once. */
final class Tracing {
    private final String claim;
    private final Origins.Sources sources;
    private final ClaimMatcher matcher;
    private final Map<String, Told> documents = new LinkedHashMap<>();
    private final Cast cast;
    private final GraphMaking graph = new GraphMaking();
    private final Nodes nodes;

    /** The nameless whom a paper heard, by the paper. */
    private final Map<Integer, Set<String>> heardBy = new HashMap<>();

    Tracing(String claim, List<Account> accounts, Origins.Sources sources, ClaimMatcher matcher, NameMatcher names) {
        this.claim = claim;
        this.sources = sources;
        this.matcher = matcher;
        Map<String, List<Account>> byDocument = new LinkedHashMap<>();
        accounts.forEach(a ->
                byDocument.computeIfAbsent(a.document(), d -> new ArrayList<>()).add(a));
        byDocument.forEach(
                (id, all) -> documents.put(id, new Told(sources.reports().apply(id), all)));
        this.cast = new Cast(documents, sources, matcher, names);
        this.nodes = new Nodes(graph, cast.voices());
    }

    OriginGraph graph() {
        documents.forEach(this::traceAttributions);
        documents.forEach(this::traceCredits);
        followPapers();
        documents.forEach(this::traceOwnVoice);
        new Borrowing(documents, sources.copies(), graph).trace();
        followNamedPapers();
        return new Counting(claim, documents.keySet(), graph, cast.voices(), nodes::number).graph();
    }

    private void traceAttributions(String id, Told told) {
        List<Attribution> innermost = told.innermost();
        for (Attribution attribution : innermost) {
            String account = nodes.account(id, told, attribution);
            graph.edge(nodes.document(id, told), account, Edge.Kind.STATES, "it says so", List.of());
            ascribe(id, told, attribution, account);
        }
        for (Attribution heading : told.inHeadline()) {
            restOn(id, told, nodes.account(id, told, heading), innermost);
        }
        for (Account own : told.own()) {
            String account = nodes.account(id, own);
            graph.edge(
                    nodes.document(id, told),
                    account,
                    Edge.Kind.STATES,
                    "it says so in its own voice",
                    Nodes.evidence(told, own.place()));
            restOn(id, told, account, innermost);
        }
    }

    private void restOn(String id, Told told, String account, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            String other = nodes.account(id, told, attribution);
            graph.edge(
                    account,
                    other,
                    Edge.Kind.RESTS_ON,
                    "the document says on whose word",
                    Nodes.cue(told, attribution));
        }
    }

    private void ascribe(String id, Told told, Attribution attribution, String account) {
        Integer source = cast.source(attribution);
        Integer paper = cast.toldOthers(attribution, id);
        List<Evidence> words = Nodes.cue(told, attribution);
        if (source != null && cast.isPublisher(source, id) && !cast.isNamedByOthers(source, id)) {
            // It cites itself, and nobody else does: that leads nowhere.
            graph.edge(account, account, Edge.Kind.CITES, "it cites itself", words);
            return;
        }
        if (paper != null) {
            List<Evidence> to = Nodes.evidence(told, attribution.addressee());
            graph.aside(account, nodes.voice(paper), Edge.Kind.TOLD, "told to them", to);
        }
        if (source != null) {
            graph.edge(account, nodes.voice(source), Edge.Kind.ASCRIBES, "it is ascribed to them", words);
        } else if (paper == null) {
            String nameless = nodes.nameless(attribution.id(), id, attribution, told);
            graph.edge(account, nameless, Edge.Kind.ASCRIBES, "nobody is named", words);
        } else {
            // Who it was, the paper's own report may tell.
            String nameless = nodes.nameless(cast.voices().name(paper), null, attribution, told);
            graph.edge(account, nameless, Edge.Kind.ASCRIBES, "somebody told them", words);
            heardBy.computeIfAbsent(cast.voices().one(paper), p -> new TreeSet<>())
                    .add(nameless);
        }
    }

    private void traceCredits(String id, Told told) {
        for (Credit credit : told.document().credits()) {
            int agency = cast.credited(credit);
            if (credit.kind() != Credit.Kind.ORIGIN || cast.isPublisher(agency, id)) {
                continue;
            }
            List<Evidence> words = List.of(told.evidence(credit.span()));
            boolean attributed = !told.innermost().isEmpty();
            for (Account own : told.own()) {
                if (!attributed) {
                    graph.edge(
                            nodes.account(id, own), nodes.voice(agency), Edge.Kind.CREDITS, "it credits them", words);
                }
            }
            graph.aside(nodes.document(id, told), nodes.voice(agency), Edge.Kind.CREDITS, "it credits them", words);
            for (Attribution attribution : told.innermost()) {
                Integer source = cast.source(attribution);
                if (source != null && cast.voices().one(source) != cast.voices().one(agency)) {
                    graph.edge(
                            nodes.voice(agency),
                            nodes.voice(source),
                            Edge.Kind.ASCRIBES,
                            "in its text it is ascribed to them",
                            Nodes.cue(told, attribution));
                }
            }
        }
    }

    /** From a paper to what its own documents ascribe. */
    private void followPapers() {
        cast.documentsOf().forEach((voice, ids) -> {
            for (String id : ids) {
                Told told = documentOf(id);
                for (Attribution attribution : told.innermost()) {
                    String account = nodes.account(id, told, attribution);
                    Integer source = cast.source(attribution);
                    boolean itself = source != null && cast.voices().one(source) == voice;
                    if (!itself && nodes.hasVoice(voice)) {
                        graph.edge(
                                nodes.voice(voice),
                                account,
                                Edge.Kind.CITES,
                                "its own report is here",
                                Nodes.cue(told, attribution));
                    }
                    for (String nameless : heardBy.getOrDefault(voice, Set.of())) {
                        graph.edge(
                                nameless,
                                account,
                                Edge.Kind.CITES,
                                "the report of those who were told is here",
                                Nodes.cue(told, attribution));
                    }
                }
            }
        });
    }

    private void traceOwnVoice(String id, Told told) {
        if (!told.innermost().isEmpty()) {
            return;
        }
        for (Account own : told.own()) {
            String account = nodes.account(id, own);
            for (Attribution attribution :
                    graph.leadsOn(account) ? List.<Attribution>of() : told.restsOn(own, matcher)) {
                Integer source = cast.source(attribution);
                if (source != null && !cast.isPublisher(source, id)) {
                    graph.edge(
                            account,
                            nodes.voice(source),
                            Edge.Kind.RESTS_ON,
                            "the document tells more on their word",
                            Nodes.cue(told, attribution));
                }
            }
        }
    }

    /** What a paper says in its own voice, where others name that paper: a voice with a name. */
    private void followNamedPapers() {
        cast.documentsOf().forEach((voice, ids) -> {
            boolean named = cast.isNamed(voice) || nodes.hasVoice(voice);
            for (String id : named ? ids : List.<String>of()) {
                Told told = documentOf(id);
                for (Account own : told.own()) {
                    String account = nodes.account(id, own);
                    if (graph.leadsOn(account)) {
                        graph.edge(
                                nodes.voice(voice),
                                account,
                                Edge.Kind.CITES,
                                "its own report is here",
                                Nodes.evidence(told, own.place()));
                    } else {
                        graph.edge(
                                account, nodes.voice(voice), Edge.Kind.STATES, "others name it as theirs", List.of());
                    }
                }
            }
        });
    }

    private Told documentOf(String id) {
        return Objects.requireNonNull(documents.get(id));
    }
}
