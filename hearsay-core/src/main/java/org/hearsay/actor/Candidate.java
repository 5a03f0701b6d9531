package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.actor.Pronoun.Being;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKinds;
import org.hearsay.reading.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A mention with what its own words tell, before it is known whom it is of.
 *
 * @param span all its words
 * @param head the word that says most of it
 * @param form how it is mentioned
 * @param type what it is, as far as its own words tell
 * @param several whether it is of more than one
 * @param being what a pronoun for it would be
 * @param pronoun what the pronoun tells, if it is one
 * @param name the words of the name, folded, titles left out; empty if it is none
 * @param named where those words stand
 * @param head1 the head in lower case, of a description
 * @param definite whether it begins like something known: "the", "this", "his"
 * @param titles the descriptions before a name: "interior minister"
 */
record Candidate(
        Span span,
        Span head,
        Mention.Form form,
        Actor.Type type,
        boolean several,
        Being being,
        @Nullable Pronoun pronoun,
        List<String> name,
        Span named,
        String head1,
        boolean definite,
        Set<String> titles) {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your");
    private static final Set<String> INDEFINITE_ONE = Set.of("a", "an", "another");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "some", "any", "no", "several", "many");

    /**
     * A pronoun.
     *
     * @param seen what the network took it for; null if it saw no mention there, as in "it rains"
     */
    static Candidate pronoun(Span span, Pronoun pronoun, Mention.@Nullable Type seen) {
        boolean several = pronoun.number() == Pronoun.Plurality.SEVERAL;
        Actor.Type type = several ? Actor.Type.GROUP : Actor.Type.PERSON;
        if (pronoun.being() == Being.THING || seen == Mention.Type.ORGANISATION) {
            type = seen == null ? Actor.Type.OTHER : type(seen, Source.Kind.UNNAMED, false);
        }
        return new Candidate(
                span,
                span,
                Mention.Form.PRONOUN,
                type,
                several,
                pronoun.being(),
                pronoun,
                List.of(),
                span,
                "",
                true,
                Set.of());
    }

    /** A name, with the titles before it and what may stand behind it. */
    static Candidate name(String text, Mention mention) {
        WrittenName written =
                WrittenName.around(text, mention.span(), mention.head(), mention.type() == Mention.Type.PERSON);
        Actor.Type type = type(mention.type(), SourceKinds.kindOf(written.span().in(text)), true);
        Being being = type == Actor.Type.PERSON ? written.being() : Being.THING;
        return new Candidate(
                mention.span(),
                mention.head(),
                Mention.Form.NAME,
                type,
                false,
                being,
                null,
                written.words(),
                written.span(),
                "",
                true,
                written.titles());
    }

    static Candidate description(String text, Mention mention) {
        Span span = mention.span();
        List<Word> words = Word.in(text, span.begin(), span.end());
        String first = words.isEmpty() ? "" : words.getFirst().lower();
        String head = Word.lower(mention.head().in(text));
        Source.Kind kind =
                SourceKinds.kindOf(text.substring(span.begin(), mention.head().end()));
        Actor.Type type = type(mention.type(), kind, false);
        boolean bodies = type == Actor.Type.ORGANISATION && isPlural(head) && !INDEFINITE_ONE.contains(first);
        boolean several = kind == Source.Kind.COLLECTIVE || bodies;
        Set<String> before = words.stream()
                .filter(w -> w.end() <= mention.head().begin())
                .map(Word::lower)
                .filter(w -> !DEFINITE.contains(w) && !INDEFINITE.contains(w))
                .collect(Collectors.toSet());
        Being being = type == Actor.Type.PERSON ? Genders.standard().ofWord(head) : Being.THING;
        return new Candidate(
                span,
                mention.head(),
                Mention.Form.NOMINAL,
                several && type == Actor.Type.PERSON ? Actor.Type.GROUP : type,
                several,
                several ? Being.ANY : being,
                null,
                List.of(),
                span,
                head,
                DEFINITE.contains(first),
                before);
    }

    /** "the courts", "many countries": not "it", though each is a body. */
    private static boolean isPlural(String noun) {
        return noun.length() > 3
                && noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us")
                && !noun.endsWith("is");
    }

    /** What the network and the words say together. */
    private static Actor.Type type(Mention.Type seen, Source.Kind kind, boolean name) {
        return switch (seen) {
            case PERSON ->
                switch (kind) {
                    case COLLECTIVE -> Actor.Type.GROUP;
                    case PUBLICATION -> name ? Actor.Type.PUBLICATION : Actor.Type.PERSON;
                    default -> Actor.Type.PERSON;
                };
            case ORGANISATION -> kind == Source.Kind.PUBLICATION ? Actor.Type.PUBLICATION : Actor.Type.ORGANISATION;
            case PLACE -> Actor.Type.PLACE;
            case EVENT -> Actor.Type.EVENT;
            case OBJECT, ABSTRACT ->
                switch (kind) {
                    case DOCUMENT -> Actor.Type.DOCUMENT;
                    case PUBLICATION -> Actor.Type.PUBLICATION;
                    default -> Actor.Type.OTHER;
                };
            case OTHER -> Actor.Type.OTHER;
        };
    }

    /** What a source of this kind would be, where the network saw no mention. */
    static Mention.Type typeOf(Source.Kind kind) {
        return switch (kind) {
            case PERSON, COLLECTIVE, UNNAMED -> Mention.Type.PERSON;
            case ORGANISATION, PUBLICATION -> Mention.Type.ORGANISATION;
            case PLACE -> Mention.Type.PLACE;
            case DOCUMENT -> Mention.Type.OBJECT;
        };
    }

    /** Whether this is a description without an article: "Port court clears fishermen". */
    boolean isBare(String text) {
        String words = Word.lower(span.in(text));
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        return form == Mention.Form.NOMINAL && !definite && !several && !first.isEmpty() && !INDEFINITE.contains(first);
    }

    boolean isPerson() {
        return type == Actor.Type.PERSON;
    }

    /** The last word of the name: what short forms keep of a person's. */
    String last() {
        return name.isEmpty() ? "" : name.getLast();
    }

    static String folded(String word) {
        return Folding.withoutMarks(Folding.fold(word)).toLowerCase(Locale.ROOT);
    }

    static List<String> folded(List<String> words) {
        List<String> all = new ArrayList<>();
        words.forEach(w -> all.add(folded(w)));
        return all;
    }
}
