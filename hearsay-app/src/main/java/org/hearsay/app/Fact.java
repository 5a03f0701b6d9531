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
 * @param phrase what, in plain words
 * @param words the words of the text that show it; may be empty
 */
public record Fact(String phrase, List<String> words) {
    private static final double LOW_CONFIDENCE = 0.5;

    public Fact {
        words = List.copyOf(words);
    }

    /** The facts of one attribution in a text, the kind of quotation first. */
    public static List<Fact> of(Attribution attribution, String text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(EnumWords.of(attribution.quotation()), List.of()));
        if (attribution.act() != Act.SPEECH) {
            facts.add(shown(act(attribution.act()), Evidence.Kind.ACT, attribution, text));
        }
        if (attribution.stance() != Stance.ASSERTS) {
            facts.add(shown(EnumWords.of(attribution.stance()), Evidence.Kind.STANCE, attribution, text));
        }
        if (attribution.endorsement() != Endorsement.NEUTRAL) {
            String phrase = endorsement(attribution.endorsement());
            facts.add(shown(phrase, Evidence.Kind.ENDORSEMENT, attribution, text));
        }
        addIfShown(facts, "negated", Evidence.Kind.NEGATION, attribution, text);
        addIfShown(facts, "hedged", Evidence.Kind.HEDGE, attribution, text);
        addWords(facts, "to", attribution.addressee(), text);
        addWords(facts, "medium", attribution.medium(), text);
        if (attribution.confidence() < LOW_CONFIDENCE) {
            String probability = String.format(Locale.ROOT, "%.2f", attribution.confidence());
            facts.add(new Fact("uncertain reading (" + probability + ")", List.of()));
        }
        return List.copyOf(facts);
    }

    private static String act(Act act) {
        return act == Act.THOUGHT ? "thought, not said" : EnumWords.of(act);
    }

    private static String endorsement(Endorsement endorsement) {
        return endorsement == Endorsement.DISTANCED ? "distanced by the writer" : "presented as true by the writer";
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
