package org.hearsay.corroboration.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.actor.Actor;
import org.hearsay.actor.NameMatcher;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.corroboration.claim.ClaimMatcher;
import org.hearsay.naming.House;
import org.hearsay.text.Credit;
import org.jspecify.annotations.Nullable;

/** Everybody with a name in the documents of a claim, and what part they have: publisher, source, who was told. */
final class Cast {
    private final Origins.Sources sources;
    private final ClaimMatcher matcher;
    private final Voices voices;
    private final Map<String, Integer> publishers = new LinkedHashMap<>();
    private final Map<String, Integer> sourceOf = new HashMap<>();
    private final Map<String, Integer> addresseeOf = new HashMap<>();

    /** The documents that a voice published. */
    private final Map<Integer, List<String>> documentsOf = new TreeMap<>();

    /** The documents that name a voice as their source. */
    private final Map<Integer, Set<String>> namedIn = new HashMap<>();

    Cast(Map<String, Told> documents, Origins.Sources sources, ClaimMatcher matcher, NameMatcher names) {
        this.sources = sources;
        this.matcher = matcher;
        this.voices = new Voices(names);
        documents.forEach(this::enter);
        sources.declared().forEach(voices::declare);
        voices.settle();
        publishers.forEach((id, voice) -> documentsOf
                .computeIfAbsent(voices.one(voice), v -> new ArrayList<>())
                .add(id));
        documents.forEach((id, told) -> told.innermost().forEach(attribution -> {
            Integer source = sourceOf.get(attribution.id());
            if (source != null) {
                namedIn.computeIfAbsent(voices.one(source), v -> new TreeSet<>())
                        .add(id);
            }
        }));
    }

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
        if (voice.name() != null) {
            boolean person = voice.kind() == Source.Kind.PERSON && !voice.name().equals(voice.speaksFor());
            int entered = person ? voices.person(voice.name()) : voices.body(voice.name());
            sourceOf.put(attribution.id(), entered);
            Actor actor = told.report().actors().source(attribution);
            Source source = attribution.source();
            if (actor != null
                    && source != null
                    && !source.spans().in(told.text()).contains("\n\n")) {
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
                    String words =
                            bond.words() == null ? "declared" : bond.words().in(told.text());
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

    Voices voices() {
        return voices;
    }

    /** The voice that an attribution is ascribed to; null if it has no name. */
    @Nullable
    Integer source(Attribution attribution) {
        return sourceOf.get(attribution.id());
    }

    /** The paper or agency it was told to, if that is not the publisher itself. */
    @Nullable
    Integer toldOthers(Attribution attribution, String document) {
        Integer addressee = addresseeOf.get(attribution.id());
        return addressee == null || isPublisher(addressee, document) ? null : addressee;
    }

    int credited(Credit credit) {
        return voices.body(credit.name());
    }

    Map<Integer, List<String>> documentsOf() {
        return documentsOf;
    }

    boolean isPublisher(int voice, String document) {
        Integer publisher = publishers.get(document);
        return publisher != null && voices.one(publisher) == voices.one(voice);
    }

    /** Whether any document has it from them. */
    boolean isNamed(int voice) {
        return namedIn.containsKey(voices.one(voice));
    }

    /** Whether a document of somebody else has it from them. */
    boolean isNamedByOthers(int voice, String document) {
        return namedIn.getOrDefault(voices.one(voice), Set.of()).stream()
                .anyMatch(other -> !other.equals(document) && !isPublisher(voice, other));
    }
}
