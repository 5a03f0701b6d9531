package org.hearsay.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Tables;
import org.jspecify.annotations.Nullable;

/** Reads numbers with what belongs to them: bounds, ranges, currencies and units. */
final class Amounts {
    private final Tokens tokens;
    private final Numbers numbers;

    Amounts(Tokens tokens) {
        this.tokens = tokens;
        this.numbers = new Numbers(tokens);
    }

    /** The amount that begins at a token, with its bound; null if none does. */
    @Nullable
    Amount at(int i) {
        if (!tokens.isKnown(i) && !tokens.isDigits(i) && !Bound.mayBegin(tokens.lower(i))) {
            return null;
        }
        boolean between = tokens.is(i, "between") || tokens.is(i, "from");
        if (between) {
            Amount first = money(i + 1);
            Amount second = first == null || !joins(first.end(), tokens.is(i, "from")) ? null : money(first.end() + 1);
            return first == null || second == null ? null : range(i, first, second);
        }
        Bound bound = Bound.at(tokens, i);
        if (bound == null) {
            return ranged(i);
        }
        // "at least some 40", "about at least" do not recur: one bound is enough.
        Amount amount = ranged(i + bound.length());
        return amount == null ? null : bounded(amount, bound.kind(), i);
    }

    private boolean joins(int i, boolean from) {
        return from ? tokens.is(i, "to") : tokens.is(i, "and");
    }

    private static Amount bounded(Amount amount, String kind, int begin) {
        Double number = amount.value();
        return switch (kind) {
            case "low" -> new Amount(begin, amount.end(), null, amount.low(), null, amount.unit());
            case "high" -> new Amount(begin, amount.end(), null, null, number, amount.unit());
            case "about" -> new Amount(begin, amount.end(), number, null, null, amount.unit());
            default -> amount.spanning(begin, amount.end());
        };
    }

    /** "12", "12-15", "12 to 15", "two or three", "12 or more", "$3 million". */
    private @Nullable Amount ranged(int i) {
        Amount first = money(i);
        if (first == null || first.value() == null) {
            return first;
        }
        int end = first.end();
        if (tokens.is(end, "or") && (tokens.is(end + 1, "more") || tokens.is(end + 1, "so"))) {
            boolean more = tokens.is(end + 1, "more");
            return new Amount(i, end + 2, more ? null : first.value(), more ? first.low() : null, null, first.unit());
        }
        boolean dash = tokens.isDash(end) && tokens.joined(end - 1) && tokens.joined(end);
        if (dash || tokens.is(end, "to") || tokens.is(end, "or")) {
            Amount second = money(end + 1);
            if (second != null && second.value() != null && isRange(first, second)) {
                return range(i, first, second);
            }
        }
        return first;
    }

    private static boolean isRange(Amount first, Amount second) {
        String unit = first.unit();
        boolean alike =
                unit == null || unit.equals(second.unit()) || (second.unit() == null && !unit.equals("percent"));
        return alike && first.best() < second.best() && (second.best() <= first.best() * 10 || first.unit() != null);
    }

    private static Amount range(int begin, Amount first, Amount second) {
        String unit = second.unit() != null ? second.unit() : first.unit();
        return new Amount(begin, second.end(), null, first.low(), second.high(), unit);
    }

    private @Nullable Amount money(int i) {
        String sign = tokens.lower(i).length() == 1 ? tokens.value(i, Sense.CURRENCY) : null;
        if (sign != null) {
            Amount amount = numbers.at(i + 1);
            int end = amount == null ? 0 : amount.end();
            return amount == null ? null : new Amount(i, end, amount.value(), amount.low(), amount.high(), sign);
        }
        // "Rs 5 crore", "US$3"
        if ((tokens.is(i, "rs") || tokens.is(i, "us") || tokens.is(i, "rs.")) && i + 2 < tokens.size()) {
            int at = tokens.is(i + 1, ".") || tokens.is(i + 1, "$") ? i + 2 : i + 1;
            Amount amount =
                    tokens.isDigits(at) && (tokens.is(i, "rs") || tokens.is(i + 1, "$")) ? numbers.at(at) : null;
            return amount == null
                    ? null
                    : amount.spanning(i, amount.end()).in(tokens.is(i, "rs") ? "INR" : "USD", amount.end());
        }
        Amount amount = numbers.at(i);
        return amount == null ? null : measured(amount);
    }

    private Amount measured(Amount amount) {
        int end = amount.end();
        int at = tokens.pastHyphen(end);
        if (tokens.is(end, "per") && (tokens.is(end + 1, "cent") || tokens.is(end + 1, "mil"))) {
            return amount.in("percent", end + 2);
        }
        String unit = tokens.value(at, Sense.UNIT);
        if (unit != null && amount.unit() == null) {
            // "5 m" is metres, "5 in" is none; "a foot" and "one pound" need a number.
            return amount.in(unit, at + 1);
        }
        String currency = tokens.lower(at).length() > 1 ? tokens.value(at, Sense.CURRENCY) : null;
        if (currency != null && !(currency.equals("KRW") && amount.best() < 100)) {
            return amount.in(currency, at + 1);
        }
        return amount;
    }

    /**
     * Words before a number that bound it.
     *
     * @param length how many tokens it has
     * @param kind low, high, about or exact
     */
    private record Bound(int length, String kind) {
        private record Phrase(List<String> words, String kind) {}

        static boolean mayBegin(String word) {
            return Lazily.PHRASES.containsKey(word);
        }

        static @Nullable Bound at(Tokens tokens, int i) {
            Bound longest = null;
            for (Phrase phrase : Lazily.PHRASES.getOrDefault(tokens.lower(i), List.of())) {
                boolean stands = phrase.words().size() > (longest == null ? 0 : longest.length());
                for (int k = 1; stands && k < phrase.words().size(); k++) {
                    stands = tokens.is(i + k, phrase.words().get(k));
                }
                longest = stands ? new Bound(phrase.words().size(), phrase.kind()) : longest;
            }
            return longest;
        }

        private static final class Lazily {
            static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

            static {
                for (List<String> row : Tables.rows(Amounts.class, "bounds.txt")) {
                    List<String> words = List.of(row.getFirst().split(" ", -1));
                    PHRASES.computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                            .add(new Phrase(words, row.get(1)));
                }
            }
        }
    }
}
