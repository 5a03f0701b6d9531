package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.Spans;
import org.jspecify.annotations.Nullable;

/** The quantities of one document, and what it says over all of each kind. Immutable; safe to share between threads. */
public final class Quantities {
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Voices voices;
    private final List<Quantity> all;

    Quantities(Tokens tokens, List<Mention> mentions, Voices voices) {
        this.tokens = tokens;
        this.mentions = List.copyOf(mentions);
        this.voices = voices;
        this.all = mentions.stream()
                .filter(Quantities::isQuantity)
                .map(this::quantity)
                .toList();
    }

    /** Every quantity, in text order: numbers with what they count, and single people whom something befell ("a man was killed"). */
    public List<Quantity> all() {
        return all;
    }

    /**
     * How many of one kind there were, by this document.
     *
     * @param counts a kind, as in {@link Quantity#counts()}
     * @return null if the document does not say
     */
    public @Nullable Toll toll(String counts) {
        return new Tolls(mentions, this::quantity).of(counts);
    }

    /**
     * What the text says up to a place, as if it ended there: its headline alone, its first sentences alone.
     *
     * @param end index of a {@code char}
     */
    public Quantities before(int end) {
        return new Quantities(
                tokens,
                mentions.stream().filter(m -> tokens.begin(m.begin) < end).toList(),
                voices);
    }

    private static boolean isQuantity(Mention mention) {
        return mention.amount != null || (mention.naming == Mention.Naming.INDEFINITE && mention.kind != null);
    }

    private Quantity quantity(Mention mention) {
        Amount amount = mention.amount;
        Span span = amount != null
                ? tokens.span(amount.begin(), amount.end())
                : tokens.span(mention.begin, Math.max(mention.begin + 1, mention.head + 1));
        Double one = 1.0;
        String unit = amount == null ? null : "fraction".equals(amount.unit()) ? null : amount.unit();
        return new Quantity(
                span,
                amount == null ? one : amount.value(),
                amount == null ? one : amount.low(),
                amount == null ? one : amount.high(),
                unit,
                counts(mention, unit),
                mention.more,
                mention.part,
                counted(mention),
                voices.of(span));
    }

    private static @Nullable String counts(Mention mention, @Nullable String unit) {
        if (unit != null && unit.length() == 3 && unit.equals(unit.toUpperCase(java.util.Locale.ROOT))) {
            return Kinds.MONEY;
        }
        return mention.kind != null ? mention.kind : mention.noun;
    }

    private @Nullable Spans counted(Mention mention) {
        List<Span> words = new ArrayList<>();
        if (mention.head >= 0) {
            words.add(tokens.span(mention.head, mention.head + 1));
        }
        if (mention.kindBegin >= 0 && mention.kindEnd > mention.kindBegin && mention.kindBegin != mention.begin) {
            words.add(tokens.span(mention.kindBegin, mention.kindEnd));
        }
        return words.isEmpty() ? null : Spans.of(words);
    }
}
