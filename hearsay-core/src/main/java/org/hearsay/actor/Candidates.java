package org.hearsay.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKinds;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of a text in the order of their heads: those that the network saw, every pronoun, and the sources and addressees
 * that are neither. No two have one head. Immutable.
 */
final class Candidates {
    private final String text;
    private final List<Candidate> all;

    private Candidates(String text, List<Candidate> all) {
        this.text = text;
        this.all = all;
    }

    static Candidates of(String text, List<Attribution> attributions, List<Mention> mentions) {
        TreeMap<Integer, Candidate> byHead = new TreeMap<>();
        Map<Integer, Mention.Type> seen = new HashMap<>();
        mentions.forEach(m -> seen.put(m.head().begin(), m.type()));
        for (Word word : Word.in(text)) {
            // "I'm", "they've": the pronoun ends at the apostrophe.
            int apostrophe = word.lower().indexOf('\'');
            Span span = new Span(word.begin(), apostrophe > 0 ? word.begin() + apostrophe : word.end());
            Pronoun pronoun = Pronoun.of(span.in(text));
            if (pronoun != null) {
                byHead.put(word.begin(), Candidate.pronoun(span, pronoun, seen.get(word.begin())));
            }
        }
        Dateline dateline = Dateline.of(text);
        for (Mention mention : mentions) {
            Candidate candidate = candidate(text, dateline == null ? mention : dateline.corrected(mention));
            if (candidate != null) {
                byHead.putIfAbsent(candidate.head().begin(), candidate);
            }
        }
        for (Attribution attribution : attributions) {
            Source source = attribution.source();
            if (source != null) {
                addWords(text, source.spans(), source.kind(), seen, byHead);
            }
            Spans addressee = attribution.addressee();
            if (addressee != null) {
                addWords(text, addressee, SourceKinds.kindOf(addressee.in(text)), seen, byHead);
            }
        }
        return new Candidates(text, distinctNames(byHead));
    }

    private static @Nullable Candidate candidate(String text, Mention mention) {
        return switch (mention.form()) {
            case NAME -> mention.type() == Mention.Type.OTHER ? null : named(text, mention);
            case NOMINAL -> {
                Span named = Heads.nameAfter(text, mention);
                yield named == null
                        ? described(text, mention)
                        : Candidate.name(
                                text,
                                new Mention(
                                        mention.span(),
                                        named,
                                        Mention.Form.NAME,
                                        mention.type(),
                                        mention.confidence()));
            }
            case PRONOUN -> null;
        };
    }

    /** "15 cts" is nobody's name; people and bodies may write theirs small. */
    private static @Nullable Candidate named(String text, Mention mention) {
        Candidate candidate = Candidate.name(text, mention);
        boolean small =
                candidate.named().in(text).chars().noneMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
        return small && candidate.type() == Actor.Type.OTHER ? null : candidate;
    }

    /** Things count only where they may speak, as a report or a paper does. */
    private static @Nullable Candidate described(String text, Mention mention) {
        Candidate candidate = Candidate.description(text, mention);
        return switch (candidate.type()) {
            case PERSON, GROUP, ORGANISATION, PUBLICATION, DOCUMENT -> candidate;
            default -> null;
        };
    }

    /** Makes a candidate of words that should have one, unless one of those there has its head in them. */
    private static void addWords(
            String text,
            Spans words,
            Source.Kind kind,
            Map<Integer, Mention.Type> seen,
            NavigableMap<Integer, Candidate> byHead) {
        Span span = words.parts().getFirst();
        Span head = Heads.of(text, span);
        if (head == null) {
            return;
        }
        var inside = byHead.subMap(span.begin(), span.end()).values();
        if (inside.stream().anyMatch(c -> fills(c, span)) && !isNameless(span, head, inside)) {
            return;
        }
        boolean name = Character.isUpperCase(text.codePointAt(head.begin())) && !Heads.hasArticle(text, span);
        Mention.Form form = name || kind == Source.Kind.PLACE ? Mention.Form.NAME : Mention.Form.NOMINAL;
        if (form == Mention.Form.NOMINAL && Character.isUpperCase(text.codePointAt(head.begin()))) {
            form = Mention.Form.NAME;
        }
        Mention.Type type = Candidate.typeOf(kind);
        if (form == Mention.Form.NOMINAL && type == Mention.Type.PERSON) {
            // Kinds take whatever their table does not know for people.
            type = seen.getOrDefault(head.begin(), type);
        }
        Mention mention = new Mention(span, head, form, type, 1);
        byHead.put(
                head.begin(),
                form == Mention.Form.NAME ? Candidate.name(text, mention) : Candidate.description(text, mention));
    }

    /** "Port Selim's mayor Lena Marsh", of which only the town was seen, or "an Ilin report", of which only the name was. */
    private static boolean isNameless(Span span, Span head, Collection<Candidate> inside) {
        return inside.stream()
                .noneMatch(c ->
                        c.head().equals(head) || c.named().contains(head) || (c.pronoun() != null && fills(c, span)));
    }

    /** A pronoun within a longer source ("his lawyer") is not the source. */
    private static boolean fills(Candidate candidate, Span source) {
        return candidate.pronoun() == null || candidate.span().length() * 2 > source.length();
    }

    /** One candidate for the words of one name, though the network took two of them for heads: the wider. */
    private static List<Candidate> distinctNames(NavigableMap<Integer, Candidate> byHead) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : byHead.values()) {
            Candidate last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || !isSameName(last, candidate)) {
                kept.add(candidate);
            } else if (candidate.named().length() > last.named().length()) {
                kept.set(kept.size() - 1, candidate);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isSameName(Candidate a, Candidate b) {
        return !a.name().isEmpty() && !b.name().isEmpty() && a.named().overlaps(b.named());
    }

    List<Candidate> all() {
        return all;
    }

    /**
     * The candidate that says whom some words name: the one with their head, else the widest with its own head in them, the first
     * of equals; null if there is none.
     */
    @Nullable
    Candidate of(Spans words) {
        Span cover = words.cover();
        Span head = Heads.of(text, words.parts().getFirst());
        List<Candidate> inside = within(cover).stream()
                .filter(c -> words.contains(c.head().begin()))
                .toList();
        for (Candidate candidate : inside) {
            if (head != null
                    && (candidate.head().equals(head)
                            || (!candidate.name().isEmpty() && candidate.named().contains(head)))) {
                return candidate;
            }
        }
        // In "Halim's spokesman, Karim Doule" Halim is not the one, though nothing is known of the spokesman.
        List<Candidate> themselves =
                inside.stream().filter(c -> !isOwner(c, cover)).toList();
        return (themselves.isEmpty() ? inside : themselves)
                .stream()
                        .max(Comparator.comparingInt((Candidate c) -> common(c.span(), cover))
                                .thenComparingInt(c -> -c.head().begin()))
                        .orElse(null);
    }

    private boolean isOwner(Candidate candidate, Span cover) {
        int end = candidate.named().end();
        boolean owns = text.startsWith("'s ", end) || text.startsWith("’s ", end);
        return owns && !candidate.name().isEmpty() && end + 3 < cover.end();
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    }

    /** Those with their heads in a stretch of the text. */
    List<Candidate> within(Span span) {
        return all.subList(indexFrom(span.begin()), indexFrom(span.end()));
    }

    private int indexFrom(int place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).head().begin() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
