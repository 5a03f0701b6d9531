package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** How many: {@code 3}, "two and a half", "several", "12 to 18". */
final class Counts {
    /**
     * A number of something.
     *
     * @param end index after its last token
     * @param whole how many; X if the text does not say
     * @param half whether there is a half more
     * @param article whether it is only "a"
     */
    record Count(int end, String whole, boolean half, boolean article) {
        Count andHalf() {
            return new Count(end, whole, true, article);
        }

        boolean isOpen() {
            return whole.equals("X");
        }

        /** As a number; 0 if it is open. */
        int number() {
            return isOpen() ? 0 : Integer.parseInt(whole);
        }
    }

    private final Tokens tokens;

    Counts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The count that begins at a token; of a range the lower one. */
    @Nullable
    Count at(int i) {
        Count first = single(i);
        if (first == null || first.article()) {
            return first;
        }
        int next = tokens.pastHyphen(first.end());
        boolean between = tokens.is(i - 1, "between") && tokens.is(next, "and");
        if (next > first.end() || between || tokens.is(next, "to") || tokens.is(next, "or")) {
            Count second = single(next > first.end() ? next : next + 1);
            if (second != null && !second.article() && !second.isOpen()) {
                return new Count(second.end(), first.whole(), first.half(), false);
            }
        }
        return first;
    }

    private @Nullable Count single(int i) {
        String vague = tokens.value(i, Kind.VAGUE);
        // "the third in as many weeks" speaks of weeks that were counted before.
        if (vague != null && !tokens.is(i - 1, "as")) {
            return new Count(tokens.is(i + 1, "of") ? i + 2 : i + 1, vague, false, false);
        }
        boolean few = tokens.is(i + 1, "few") || tokens.is(i + 1, "couple");
        if (few && (tokens.is(i, "a") || tokens.is(i, "some"))) {
            return single(i + 1);
        }
        String word = tokens.lower(i);
        if (Forms.HALVED.is(word)) {
            return new Count(i + 1, word.substring(0, word.indexOf('.')), true, false);
        }
        int digits = tokens.digits(i);
        if (digits >= 0) {
            return halved(i + 1, digits, false);
        }
        return spelt(i);
    }

    /** Number words: at most one of each size, so that a text of nothing but numbers costs no more. */
    private @Nullable Count spelt(int i) {
        long sum = 0;
        long part = 0;
        int at = i;
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        while (at - i < 9) {
            int number = tokens.number(at, Kind.NUMBER);
            int tens = tokens.number(at, Kind.TENS);
            int scale = tokens.number(at, Kind.SCALE);
            if (tens > 0 && part % 100 == 0) {
                part += tens;
                at = isOnes(tokens.pastHyphen(at + 1)) ? tokens.pastHyphen(at + 1) : at + 1;
            } else if (number > 0
                    && part % 10 == 0
                    && (part % 100 == 0 || number < 10)
                    && (at == i || !(tokens.is(at, "a") || tokens.is(at, "an")))) {
                part += number;
                at++;
            } else if (scale > 0 && at > i) {
                part = Math.max(part, 1) * scale;
                if (scale >= 1000) {
                    sum += part;
                    part = 0;
                }
                article = false;
                at++;
            } else {
                break;
            }
        }
        long whole = sum + part;
        return at == i || whole > 999_999_999 ? null : halved(at, (int) whole, article && at == i + 1);
    }

    private boolean isOnes(int i) {
        int one = tokens.number(i, Kind.NUMBER);
        return one > 0 && one < 10 && !tokens.is(i, "a") && !tokens.is(i, "an");
    }

    private Count halved(int end, int whole, boolean article) {
        int and = tokens.pastHyphen(end);
        int a = tokens.pastHyphen(and + 1);
        int half = tokens.pastHyphen(a + 1);
        if (tokens.is(and, "and") && tokens.is(a, "a") && tokens.is(half, "half")) {
            return new Count(half + 1, Integer.toString(whole), true, false);
        }
        boolean sign = tokens.is(end, "1/2") || tokens.is(end, "½");
        return new Count(sign ? end + 1 : end, Integer.toString(whole), sign, article);
    }
}
