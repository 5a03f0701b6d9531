package org.hearsay.quantity;

import org.jspecify.annotations.Nullable;

/** Reads numbers: {@code 1,500}, {@code 3.2 million}, "twenty-two thousand", "half a million", "two thirds", "dozens". */
final class Numbers {
    /** More words than this are no number; keeps a text of nothing but numbers linear. */
    private static final int LONGEST = 12;

    private final Tokens tokens;

    Numbers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number that begins at a token, without modifiers; null if none does. */
    @Nullable
    Amount at(int i) {
        Amount vague = vague(i);
        if (vague != null) {
            return vague;
        }
        Amount part = fraction(i);
        if (part != null) {
            return part;
        }
        return tokens.isDigits(i) ? digits(i) : spelt(i);
    }

    private @Nullable Amount vague(int i) {
        int at = tokens.is(i, "a") || tokens.is(i, "some") ? i + 1 : i;
        if (tokens.is(at, "good") || tokens.is(at, "great")) {
            at++;
        }
        String least = tokens.value(at, Sense.VAGUE);
        boolean name = tokens.capital(at) && at > 0 && tokens.isWord(at - 1) && !tokens.capital(at - 1);
        if (name || least == null || (at > i && tokens.is(i, "some") && !tokens.is(at, "few"))) {
            return null;
        }
        double low = Double.parseDouble(least);
        int end = at + 1;
        // "hundreds of thousands"
        if (tokens.is(end, "of") && tokens.is(end + 1, Sense.VAGUE) && low >= 24) {
            low *= Double.parseDouble(String.valueOf(tokens.value(end + 1, Sense.VAGUE))) / 2;
            end += 2;
        }
        if (tokens.is(at, "couple")) {
            return new Amount(i, end, 2.0, 2.0, null, null);
        }
        String scale = tokens.value(end, Sense.SCALE);
        if (scale != null) {
            return Amount.atLeast(i, end + 1, low * Double.parseDouble(scale));
        }
        return Amount.atLeast(i, end, low);
    }

    /** "half a million", "a third", "two thirds", "a quarter". */
    private @Nullable Amount fraction(int i) {
        if (tokens.is(i, "half")) {
            boolean article = tokens.is(i + 1, "a");
            String scale = tokens.value(i + 2, Sense.SCALE);
            if (article && scale != null) {
                return Amount.exact(i, i + 3, Double.parseDouble(scale) / 2);
            }
            boolean counts = tokens.is(i + 1, "of") || tokens.is(i + 1, "the");
            return counts ? part(i, i + 1, 0.5) : null;
        }
        String many = tokens.is(i, "a") || tokens.is(i, "an") ? "1" : tokens.value(i, Sense.NUMBER);
        int at = tokens.pastHyphen(i + 1);
        String size = many == null ? null : tokens.value(at, Sense.FRACTION);
        if (size == null || tokens.is(at, "half") || many == null) {
            return null;
        }
        // "a third man", "a quarter past ten" and "a third time" are no fractions; "a third of the men" is one.
        boolean counts = tokens.is(at + 1, "of")
                || (!many.equals("1") && tokens.lower(at).endsWith("s"));
        return counts ? part(i, at + 1, Double.parseDouble(many) * Double.parseDouble(size)) : null;
    }

    private static Amount part(int begin, int end, double value) {
        return new Amount(begin, end, value, value, value, "fraction");
    }

    private @Nullable Amount digits(int i) {
        double number = Figures.value(tokens.lower(i));
        if (number < 0) {
            return null;
        }
        int end = i + 1;
        if (tokens.is(end, "and") && tokens.is(end + 1, "a") && tokens.is(end + 2, "half")) {
            number += 0.5;
            end += 3;
        }
        while (end - i < LONGEST && tokens.is(end, Sense.SCALE) && !tokens.is(end, "score")) {
            number *= Double.parseDouble(String.valueOf(tokens.value(end, Sense.SCALE)));
            end++;
        }
        return Amount.exact(i, end, number);
    }

    private @Nullable Amount spelt(int i) {
        double sum = 0;
        double part = 0;
        int at = i;
        while (at - i < LONGEST) {
            int word = at > i && tokens.is(at, "and") && part % 100 == 0 && isSmall(at + 1) ? at + 1 : at;
            double number = sense(word, Sense.NUMBER);
            double tens = sense(word, Sense.TENS);
            double scale = sense(at, Sense.SCALE);
            if (tens > 0 && part % 100 == 0) {
                int next = tokens.pastHyphen(word + 1);
                part += tens;
                at = sense(next, Sense.NUMBER) > 0 && sense(next, Sense.NUMBER) < 10 ? next : word + 1;
            } else if (number > 0 && (part % 100 == 0 || (part % 10 == 0 && number < 10 && part % 100 >= 20))) {
                part += number;
                at = word + 1;
            } else if (scale > 0 && (at > i || sense(i, Sense.SCALE) > 0) && at > i) {
                part = Math.max(part, 1) * scale;
                at++;
                if (scale >= 1000) {
                    sum += part;
                    part = 0;
                }
            } else if (at == i && (tokens.is(i, "a") || tokens.is(i, "an")) && isScale(i + 1)) {
                part = 1;
                at++;
            } else {
                break;
            }
        }
        return at == i ? null : Amount.exact(i, at, sum + part);
    }

    /** "a dozen", "a hundred"; "a score" is mostly one of a game. */
    private boolean isScale(int i) {
        return tokens.is(i, Sense.SCALE) && !tokens.is(i, "score");
    }

    /** What may follow "and" inside a number: "two hundred and five". */
    private boolean isSmall(int i) {
        boolean after = tokens.is(i - 2, "hundred") || tokens.is(i - 2, "thousand") || tokens.is(i - 2, "million");
        return after && (tokens.is(i, Sense.NUMBER) || tokens.is(i, Sense.TENS));
    }

    private double sense(int i, Sense sense) {
        String value = tokens.value(i, sense);
        return value == null ? 0 : Double.parseDouble(value);
    }
}
