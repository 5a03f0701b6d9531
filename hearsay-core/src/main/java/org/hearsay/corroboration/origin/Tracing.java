package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.actor.NameMatcher;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.corroboration.claim.Account;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.corroboration.origin.OriginGraph.Edge;
import org.hearsay.corroboration.origin.OriginGraph.Evidence;
import org.hearsay.corroboration.origin.OriginGraph.Node;
import org.hearsay.naming.House;
import org.hearsay.text.Credit;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** Traces one claim. Used once. */
final class Tracing {
    private final String claim;
    private final Origins.Sources sources;
    private final ClaimMatcher matcher;
    private final Voices voices;
    private final Map<String, Told> documents = new LinkedHashMap<>();

    /** Voices as they were entered, by what they were entered for. */
    private final Map<String, Integer> publishers = new LinkedHashMap<>();

    private final Map<String, Integer> sourceOf = new HashMap<>();
    private final Map<String, Integer> addresseeOf = new HashMap<>();
    private final Map<String, Voice> voiceOf = new HashMap<>();

    private final Map<Integer, List<String>> documentsOf = new HashMap<>();
    /** The documents that name a voice as their source. */
    private final Map<Integer, Set<String>> namedIn = new HashMap<>();

    /** The nameless whom a paper heard, by the paper. */
    private final Map<Integer, Set<String>> heardBy = new HashMap<>();

    /** The voices behind nodes. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final GraphMaking graph = new GraphMaking();

    Tracing(String claim, List<Account> accounts, Origins.Sources sources, ClaimMatcher matcher, NameMatcher names) {
        this.claim = claim;
        this.sources = sources;
        this.matcher = matcher;
        this.voices = new Voices(names);
        Map<String, List<Account>> byDocument = new LinkedHashMap<>();
        accounts.forEach(a -> byDocument.computeIfAbsent(a.document(), d -> new ArrayList<>()).add(a));
        byDocument.forEach((id, all) -> documents.put(id, new Told(sources.reports().apply(id), all)));
    }

    OriginGraph graph() {
        documents.forEach(this::enter);
        voices.settle();
        publishers.forEach((id, voice) ->
                documentsOf.computeIfAbsent(voices.one(voice), v -> new ArrayList<>()).add(id));
        documents.forEach((id, told) -> told.innermost().forEach(attribution -> {
            Integer source = sourceOf.get(attribution.id());
            if (source != null) {
                namedIn.computeIfAbsent(voices.one(source), v -> new TreeSet<>()).add(id);
            }
        }));
        documents.forEach(this::traceAttributions);
        documents.forEach(this::traceCredits);
        followPapers();
        documents.forEach(this::traceOwnVoice);
        new Borrowing(documents, sources.copies(), graph).trace();
        followNamedPapers();
        return new Counting(claim, documents.keySet(), graph, voices, this::voiceNumber).graph();
    }

    private @Nullable Integer voiceNumber(String node) {
        return numbers.get(node);
    }

    // Entering everybody with a name.

    private void enter(String id, Told told) {
        String publisher = told.publisher();
        if (publisher != null) {
            publishers.put(id, voices.body(publisher));
        }
        for (Credit credit : told.document().credits()) {
            voices.body(credit.name());
        }
        Set<Attribution> all = new LinkedHashSet<>(told.innermost());
        if (all.isEmpty()) {
            told.own().forEach(own -> all.addAll(told.restsOn(own, matcher)));
        }
        all.forEach(attribution -> enter(id, told, attribution));
        enterHouses(id, told);
    }

    private void enter(String id, Told told, Attribution attribution) {
        Voice voice = Voice.of(told.report(), attribution);
        voiceOf.put(attribution.id(), voice);
        if (voice.name() != null) {
            boolean person = voice.kind() == Source.Kind.PERSON && !voice.name().equals(voice.speaksFor());
            int entered = person ? voices.person(voice.name()) : voices.body(voice.name());
            sourceOf.put(attribution.id(), entered);
            Actor actor = told.report().actors().source(attribution);
            Source source = attribution.source();
            if (actor != null && source != null && !source.spans().in(told.text()).contains("\n\n")) {
                voices.isActor(entered, id, actor.id());
            }
            if (voice.speaksFor() != null && !voice.speaksFor().equals(voice.name())) {
                voices.bind(entered, voices.body(voice.speaksFor()), "speaks for it");
            }
        }
        if (attribution.addressee() != null) {
            String name = attribution.addressee().in(told.text());
            if (Character.isUpperCase(Voice.withoutArticle(name).codePointAt(0))) {
                addresseeOf.put(attribution.id(), voices.body(name));
            }
        }
    }

    /** Houses that the document tells of, as far as both have names. */
    private void enterHouses(String id, Told told) {
        Map<String, Actor> actors = new HashMap<>();
        told.report().actors().all().forEach(a -> actors.put(a.id(), a));
        for (House house : sources.houses().apply(id)) {
            for (House.Bond bond : house.bonds()) {
                Actor one = actors.get(bond.one());
                Actor other = actors.get(bond.other());
                if (one != null && other != null && !one.unnamed() && !other.unnamed()) {
                    String words = bond.words() == null ? "declared" : bond.words().in(told.text());
                    voices.bind(voice(id, one), voice(id, other), words);
                }
            }
        }
    }

    private int voice(String document, Actor actor) {
        String name = Voice.lastParagraph(actor.name());
        int voice = actor.type() == Actor.Type.PERSON ? voices.person(name) : voices.body(name);
        voices.isActor(voice, document, actor.id());
        return voice;
    }

    // Ways.

    private void traceAttributions(String id, Told told) {
        List<Attribution> innermost = told.innermost();
        for (Attribution attribution : innermost) {
            String account = account(id, told, attribution);
            graph.edge(document(id, told), account, Edge.Kind.STATES, "it says so", List.of());
            ascribe(id, told, attribution, account);
        }
        for (Attribution heading : told.inHeadline()) {
            restOn(id, told, account(id, told, heading), innermost);
        }
        for (Account own : told.own()) {
            String account = account(id, own);
            graph.edge(document(id, told), account, Edge.Kind.STATES, "it says so in its own voice", evidence(told, own.place()));
            restOn(id, told, account, innermost);
        }
    }

    private void restOn(String id, Told told, String account, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            String other = account(id, told, attribution);
            graph.edge(account, other, Edge.Kind.RESTS_ON, "the document says on whose word", cue(told, attribution));
        }
    }

    private void ascribe(String id, Told told, Attribution attribution, String account) {
        Integer source = sourceOf.get(attribution.id());
        Integer addressee = addresseeOf.get(attribution.id());
        boolean toldOthers = addressee != null && !isPublisher(addressee, id);
        List<Evidence> words = cue(told, attribution);
        if (source != null && isPublisher(source, id) && !isNamedByOthers(source, id)) {
            // It cites itself, and nobody else does: that leads nowhere.
            graph.edge(account, account, Edge.Kind.CITES, "it cites itself", words);
            return;
        }
        if (source != null) {
            graph.edge(account, voice(source), Edge.Kind.ASCRIBES, "it is ascribed to them", words);
        }
        if (toldOthers) {
            List<Evidence> to = evidence(told, attribution.addressee());
            if (source != null) {
                graph.aside(account, voice(addressee), Edge.Kind.TOLD, "told to them", to);
            } else {
                graph.edge(account, nameless(voices.name(addressee), null, attribution, told), Edge.Kind.ASCRIBES, "somebody told them", words);
                graph.aside(account, voice(addressee), Edge.Kind.TOLD, "told to them", to);
                namelessAt(voices.one(addressee), nameless(voices.name(addressee), null, attribution, told));
            }
        } else if (source == null) {
            graph.edge(account, nameless(attribution.id(), id, attribution, told), Edge.Kind.ASCRIBES, "nobody is named", words);
        }
    }

    /** Whether a document of somebody else has it from them. */
    private boolean isNamedByOthers(int voice, String document) {
        return namedIn.getOrDefault(voices.one(voice), Set.of()).stream()
                .anyMatch(other -> !other.equals(document) && !isPublisher(voice, other));
    }

    /** Somebody nameless who spoke to a paper: who it was, that paper's own report may tell. */
    private void namelessAt(int paper, String nameless) {
        heardBy.computeIfAbsent(paper, p -> new TreeSet<>()).add(nameless);
    }

    private void traceCredits(String id, Told told) {
        for (Credit credit : told.document().credits()) {
            int agency = voices.body(credit.name());
            if (credit.kind() != Credit.Kind.ORIGIN || isPublisher(agency, id)) {
                continue;
            }
            List<Evidence> words = List.of(told.evidence(credit.span()));
            boolean attributed = !told.innermost().isEmpty();
            for (Account own : told.own()) {
                if (!attributed) {
                    graph.edge(account(id, own), voice(agency), Edge.Kind.CREDITS, "it credits them", words);
                }
            }
            graph.aside(document(id, told), voice(agency), Edge.Kind.CREDITS, "it credits them", words);
            for (Attribution attribution : told.innermost()) {
                Integer source = sourceOf.get(attribution.id());
                if (source != null && voices.one(source) != voices.one(agency)) {
                    graph.edge(voice(agency), voice(source), Edge.Kind.ASCRIBES, "in its text it is ascribed to them", cue(told, attribution));
                }
            }
        }
    }

    /** From a paper to what its own documents ascribe. */
    private void followPapers() {
        documentsOf.forEach((voice, ids) -> {
            for (String id : ids) {
                Told told = documentOf(id);
                for (Attribution attribution : told.innermost()) {
                    String account = account(id, told, attribution);
                    Integer source = sourceOf.get(attribution.id());
                    boolean itself = source != null && voices.one(source) == voice;
                    if (!itself && graph.get("voice:" + voices.name(voice)) != null) {
                        graph.edge(voice(voice), account, Edge.Kind.CITES, "its own report is here", cue(told, attribution));
                    }
                    for (String nameless : heardBy.getOrDefault(voice, Set.of())) {
                        graph.edge(nameless, account, Edge.Kind.CITES, "the report of those who were told is here", cue(told, attribution));
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
            String account = account(id, own);
            for (Attribution attribution : graph.leadsOn(account) ? List.<Attribution>of() : told.restsOn(own, matcher)) {
                Integer source = sourceOf.get(attribution.id());
                if (source != null && !isPublisher(source, id)) {
                    graph.edge(account, voice(source), Edge.Kind.RESTS_ON, "the document tells more on their word", cue(told, attribution));
                }
            }
        }
    }

    /** What a paper says in its own voice, where others name that paper: a voice with a name. */
    private void followNamedPapers() {
        documentsOf.forEach((voice, ids) -> {
            boolean named = namedIn.containsKey(voice) || graph.get("voice:" + voices.name(voice)) != null;
            for (String id : named ? ids : List.<String>of()) {
                Told told = documentOf(id);
                for (Account own : told.own()) {
                    String account = account(id, own);
                    if (graph.leadsOn(account)) {
                        graph.edge(voice(voice), account, Edge.Kind.CITES, "its own report is here", evidence(told, own.place()));
                    } else {
                        graph.edge(account, voice(voice), Edge.Kind.STATES, "others name it as theirs", List.of());
                    }
                }
            }
        });
    }

    // Nodes.

    private Told documentOf(String id) {
        return Objects.requireNonNull(documents.get(id));
    }

    private boolean isPublisher(int voice, String document) {
        Integer publisher = publishers.get(document);
        return publisher != null && voices.one(publisher) == voices.one(voice);
    }

    private String document(String id, Told told) {
        String publisher = told.publisher();
        return graph.node(Node.Kind.DOCUMENT, id, publisher == null ? "a document" : publisher, id, null);
    }

    private String account(String id, Told told, Attribution attribution) {
        return graph.node(Node.Kind.ACCOUNT, attribution.id(), attribution.content().in(told.text()), id, attribution.id());
    }

    private String account(String id, Account own) {
        return graph.node(Node.Kind.ACCOUNT, own.id(), own.text(), id, own.id());
    }

    private String voice(int voice) {
        int one = voices.one(voice);
        String node = graph.node(Node.Kind.VOICE, voices.name(one), voices.name(one), null, null);
        numbers.put(node, one);
        return node;
    }

    private String nameless(String name, @Nullable String id, Attribution attribution, Told told) {
        Source source = attribution.source();
        String label = source == null ? "nobody is named" : Voice.lastParagraph(source.spans().in(told.text()));
        return graph.node(Node.Kind.NAMELESS, name, label, id, attribution.id());
    }

    private static List<Evidence> cue(Told told, Attribution attribution) {
        List<Evidence> evidence = new ArrayList<>();
        Source source = attribution.source();
        if (source != null) {
            evidence.addAll(evidence(told, source.spans()));
        }
        evidence.addAll(evidence(told, attribution.cue()));
        return evidence;
    }

    private static List<Evidence> evidence(Told told, @Nullable Spans spans) {
        List<Evidence> evidence = new ArrayList<>();
        if (spans != null) {
            for (Span span : spans) {
                evidence.add(told.evidence(span));
            }
        }
        return evidence;
    }
}
