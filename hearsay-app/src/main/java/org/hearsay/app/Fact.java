package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Act;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Endorsement;
import org.hearsay.attribution.Evidence;
import org.hearsay.attribution.Stance;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Something worth telling a person of an attribution beside its words. What goes without saying (speech, asserted, told
 * neutrally, read with confidence) is not told.
 *
 * @param phrase what, in plain words of the bundle
 * @param words the words of the text that show it; may be empty
 */
public record Fact(String phrase, List<String> words) {
    private static final double LOW_CONFIDENCE = 0.5;

    public Fact {
        words = List.copyOf(words);
    }

    /**
     * The facts of one attribution in a text, the kind of quotation first.
     *
     * @param texts has the phrases
     */
    public static List<Fact> of(Attribution attribution, String text, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.get("quotation." + EnumWords.of(attribution.quotation())), List.of()));
        if (attribution.act() != Act.SPEECH) {
            facts.add(shown(texts.get("act." + EnumWords.of(attribution.act())), Evidence.Kind.ACT, attribution, text));
        }
        if (attribution.stance() != Stance.ASSERTS) {
            facts.add(shown(
                    texts.get("stance." + EnumWords.of(attribution.stance())),
                    Evidence.Kind.STANCE,
                    attribution,
                    text));
        }
        if (attribution.endorsement() != Endorsement.NEUTRAL) {
            String phrase = texts.get("endorsement." + EnumWords.of(attribution.endorsement()));
            facts.add(shown(phrase, Evidence.Kind.ENDORSEMENT, attribution, text));
        }
        addIfShown(facts, texts.get("fact.negated"), Evidence.Kind.NEGATION, attribution, text);
        addIfShown(facts, texts.get("fact.hedged"), Evidence.Kind.HEDGE, attribution, text);
        addWords(facts, texts.get("fact.to"), attribution.addressee(), text);
        addWords(facts, texts.get("fact.medium"), attribution.medium(), text);
        if (attribution.confidence() < LOW_CONFIDENCE) {
            String probability = String.format(Locale.ROOT, "%.2f", attribution.confidence());
            facts.add(new Fact(texts.get("fact.uncertain", probability), List.of()));
        }
        return List.copyOf(facts);
    }

    /** Facts on one line, the words of the text apart. */
    public static Sentence told(List<Fact> facts) {
        return Sentence.joined("; ", facts.stream().map(Fact::told).toList());
    }

    private Sentence told() {
        List<Sentence.Piece> pieces = new ArrayList<>();
        pieces.add(new Sentence.Piece(Sentence.Kind.OWN, phrase));
        for (String shown : words) {
            pieces.add(new Sentence.Piece(Sentence.Kind.OWN, pieces.size() == 1 ? " \u201C" : "\u201D, \u201C"));
            pieces.add(new Sentence.Piece(Sentence.Kind.PUT_IN, shown));
        }
        pieces.add(new Sentence.Piece(Sentence.Kind.OWN, words.isEmpty() ? "" : "\u201D"));
        return new Sentence(pieces);
    }

    private static Fact shown(String phrase, Evidence.Kind kind, Attribution attribution, String text) {
        return new Fact(
                phrase,
                attribution.evidence().stream()
                        .filter(e -> e.of() == kind)
                        .map(e -> e.spans().in(text))
                        .distinct()
                        .toList());
    }

    private static void addIfShown(
            List<Fact> facts, String phrase, Evidence.Kind kind, Attribution attribution, String text) {
        Fact fact = shown(phrase, kind, attribution, text);
        if (!fact.words().isEmpty()) {
            facts.add(fact);
        }
    }

    private static void addWords(List<Fact> facts, String phrase, @Nullable Spans spans, String text) {
        if (spans != null) {
            facts.add(new Fact(phrase, List.of(spans.in(text))));
        }
    }
}
